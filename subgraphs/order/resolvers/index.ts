import { GraphQLScalarType } from 'graphql';
import { MinorUnits } from '../../../platform/money.ts';
import { DateTime } from '../../../platform/scalars.ts';
import type { SandboxDesk } from '../actions/pay-in-sandbox.ts';
import type { CarrierDesk } from '../actions/play-carrier.ts';
import type { Resolvers } from '../generated.ts';
import { afterSalesResolvers } from './after-sales/index.ts';
import { customersResolvers } from './customers/index.ts';
import { fulfillmentResolvers } from './fulfillment/index.ts';
import { groupBuyingResolvers } from './group-buying/index.ts';
import { ordersResolvers } from './orders/index.ts';
import { type Providers, paymentsResolvers } from './payments/index.ts';
import { pointsResolvers } from './points/index.ts';
import { reviewsResolvers } from './reviews/index.ts';
import { statisticsResolvers } from './statistics/index.ts';

/** Points are whole numbers as amounts are. */
const Points = new GraphQLScalarType({ ...MinorUnits.toConfig(), name: 'Points', description: null });

export function resolvers(
  providers: Providers,
  desk: SandboxDesk | null,
  carrier: CarrierDesk | null,
): Resolvers {
  return merged([
    { DateTime, MinorUnits, Points },
    ordersResolvers,
    paymentsResolvers(providers, desk),
    customersResolvers,
    pointsResolvers,
    fulfillmentResolvers(carrier),
    afterSalesResolvers,
    reviewsResolvers,
    groupBuyingResolvers,
    statisticsResolvers,
  ]);
}

/** One map of the parts' maps. Each field is answered in one place: the same one twice throws. */
function merged(parts: readonly Resolvers[]): Resolvers {
  const whole: Record<string, object> = {};
  for (const [type, fields] of parts.flatMap((part) => Object.entries(part))) {
    const known = whole[type];
    const twice = Object.keys(fields).filter((field) => known !== undefined && field in known);
    if (twice.length > 0) throw new Error(`${type}.${twice.join(', ')} is answered in two places.`);
    whole[type] = known === undefined ? fields : { ...known, ...fields };
  }
  return whole;
}
