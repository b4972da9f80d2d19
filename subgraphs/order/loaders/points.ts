import DataLoader from 'dataloader';
import { keyset } from '../../../platform/batching.ts';
import { type Connection, connect, type PageRequest } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import {
  accountsOf,
  entriesOf,
  type PointsAccountRow,
  type PointsEntryRow,
  pointsPoliciesOf,
  type TierRow,
  tiersOf,
} from '../store/points.ts';
import { by } from './orders.ts';

/** A customer's points, also before there were any. */
export type SeenAccount = Pick<
  PointsAccountRow,
  'customerId' | 'merchantId' | 'balance' | 'earned' | 'tierKey'
>;
export type EntryPage = Connection<PointsEntryRow>;

/** Points. By customer only for customers that the viewer sees; rules and tiers are public. */
export function pointsLoaders({ db }: Deps) {
  return {
    pointsAccount: new DataLoader(async (customerIds: readonly string[]) => {
      const found = new Map((await accountsOf(db.pool, customerIds)).map((row) => [row.customerId, row]));
      return customerIds.map((id) => found.get(id) ?? null);
    }),
    pointsPolicy: new DataLoader(async (merchantIds: readonly string[]) => {
      const found = new Map(
        (await pointsPoliciesOf(db.pool, merchantIds)).map((row) => [row.merchantId, row]),
      );
      return merchantIds.map((id) => found.get(id) ?? null);
    }),
    tiers: by<TierRow>(
      ({ merchantId }) => merchantId,
      (merchantIds) => tiersOf(db.pool, merchantIds),
    ),
  };
}

/** A page of a customer's points entries. */
export async function entryPage({ db }: Deps, customerId: string, page: PageRequest): Promise<EntryPage> {
  const { behind, size } = keyset(page);
  if (behind !== null && !/^\d{1,9}$/.test(behind)) return connect([], page, () => []);
  const rows = await entriesOf(db.pool, customerId, behind, size);
  return connect(rows, page, ({ ordinal }) => [String(ordinal)]);
}
