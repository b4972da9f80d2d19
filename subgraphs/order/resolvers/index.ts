import { MinorUnits } from '../../../platform/money.ts';
import { DateTime } from '../../../platform/scalars.ts';
import type { SandboxDesk } from '../actions/pay-in-sandbox.ts';
import type { Resolvers } from '../generated.ts';
import { Agent } from './Agent.ts';
import { Customer } from './Customer.ts';
import { Merchant } from './Merchant.ts';
import { mutations, type Providers } from './Mutation.ts';
import { Order } from './Order.ts';
import { OrderCoupon } from './OrderCoupon.ts';
import { OrderLine } from './OrderLine.ts';
import { Payment } from './Payment.ts';
import { Query } from './Query.ts';

export function resolvers(providers: Providers, desk: SandboxDesk | null): Resolvers {
  return {
    Agent,
    Customer,
    DateTime,
    Merchant,
    MinorUnits,
    Mutation: mutations(providers, desk),
    Order,
    OrderCoupon,
    OrderLine,
    Payment,
    Query,
  };
}
