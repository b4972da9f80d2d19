import { MinorUnits } from '../../../platform/money.ts';
import { DateTime } from '../../../platform/scalars.ts';
import type { Resolvers } from '../generated.ts';
import { Listing } from './Listing.ts';
import { Merchant } from './Merchant.ts';
import { Mutation } from './Mutation.ts';
import { Product } from './Product.ts';
import { Query } from './Query.ts';
import { Supplier } from './Supplier.ts';

export const resolvers: Resolvers = {
  DateTime,
  Listing,
  Merchant,
  MinorUnits,
  Mutation,
  Product,
  Query,
  Supplier,
};
