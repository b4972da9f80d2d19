import DataLoader from 'dataloader';
import { byId } from '../../../platform/batching.ts';
import type { Connection } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isPlatform, mayRead, type Viewer, worksFor } from '../../../platform/viewer.ts';
import {
  type BalanceRow,
  balancesOf,
  type EntryRow,
  entriesById,
  entriesOf,
  type TransactionRow,
} from '../store/ledger.ts';
import {
  type AdjustmentRow,
  adjustmentsById,
  type WithdrawalRow,
  withdrawalsById,
} from '../store/withdrawals.ts';
import type { agentsLoaders } from './agents.ts';

export type WithdrawalPage = Connection<WithdrawalRow>;
export type AdjustmentPage = Connection<AdjustmentRow>;
export type TransactionPage = Connection<TransactionRow>;

/** The ledger and what goes out of it. */
export function moneyLoaders(
  { db: { pool } }: Deps,
  viewer: Viewer,
  { agentsOf }: ReturnType<typeof agentsLoaders>,
) {
  const isOwn = async (agentId: string) =>
    viewer.userId !== null && (await agentsOf.load(viewer.userId)).some(({ id }) => id === agentId);
  const staff = (merchantId: string) => worksFor(viewer, merchantId) || isPlatform(viewer);
  return {
    withdrawal: byId('wdr', async (ids) => {
      const rows = await withdrawalsById(pool, ids);
      const seen = await Promise.all(
        rows.map(async (row) => staff(row.merchantId) || (await isOwn(row.agentId))),
      );
      return rows.filter((_, i) => seen[i]);
    }),
    adjustment: byId('adj', async (ids) =>
      (await adjustmentsById(pool, ids)).filter(({ merchantId }) => staff(merchantId)),
    ),
    /** By agent; ask only for agents whose money the viewer may see. */
    balance: new DataLoader(async (agentIds: readonly string[]) => {
      const found = new Map((await balancesOf(pool, agentIds)).map((row) => [row.agentId, row]));
      return agentIds.map((id): BalanceRow | null => found.get(id) ?? null);
    }),
    entry: byId('len', async (ids) => {
      const rows = await entriesById(pool, ids);
      const seen = await Promise.all(
        rows.map(
          async (row) => mayRead(viewer, row.merchantId, 'commissions:read') || (await isOwn(row.agentId)),
        ),
      );
      return rows.filter((_, i) => seen[i]);
    }),
    /** By transaction; ask only for those that the viewer may see. */
    entriesOf: new DataLoader(async (ids: readonly string[]) => {
      const entries = new Map<string, EntryRow[]>(ids.map((id) => [id, []]));
      for (const entry of await entriesOf(pool, ids)) entries.get(entry.transactionId)?.push(entry);
      return ids.map((id) => entries.get(id) ?? []);
    }),
  };
}
