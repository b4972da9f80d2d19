import { MinorUnits } from '../../../platform/money.ts';
import { DateTime } from '../../../platform/scalars.ts';
import type { Resolvers } from '../generated.ts';
import { contractsResolvers } from './contracts/index.ts';
import { couponsResolvers } from './coupons/index.ts';
import { goodsResolvers } from './goods/index.ts';
import { partiesResolvers } from './parties/index.ts';
import { purchasingResolvers } from './purchasing/index.ts';
import { shelfResolvers } from './shelf/index.ts';
import { stockResolvers } from './stock/index.ts';
import { traceResolvers } from './trace/index.ts';
import { transfersResolvers } from './transfers/index.ts';

export const resolvers: Resolvers = merged([
  { DateTime, MinorUnits },
  partiesResolvers,
  contractsResolvers,
  couponsResolvers,
  goodsResolvers,
  purchasingResolvers,
  shelfResolvers,
  stockResolvers,
  traceResolvers,
  transfersResolvers,
]);

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
