import DataLoader from 'dataloader';
import { byId } from '../../../platform/batching.ts';
import type { Connection } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { mayRead, type Viewer } from '../../../platform/viewer.ts';
import { type AttributionRow, attributionsOf, type PlaceRow, placesOf } from '../store/attribution.ts';
import {
  type CommissionRow,
  type CommissionStepRow,
  commissionsById,
  commissionsOfOrders,
  stepsOf,
} from '../store/commissions.ts';
import type { agentsLoaders } from './agents.ts';

export type CommissionPage = Connection<CommissionRow>;

/** An order as far as this subgraph knows it. */
export type OrderKey = { readonly id: string };

/** Whose an order is, with who stood where. */
export type SeenAttribution = AttributionRow & { readonly places: readonly PlaceRow[] };

/** What is earned: for whose it is, and whoever may read commissions at the merchant. */
export function commissionsLoaders(
  { db: { pool } }: Deps,
  viewer: Viewer,
  { agentsOf }: ReturnType<typeof agentsLoaders>,
) {
  const isOwn = async (agentId: string | null) => {
    if (agentId === null || viewer.userId === null) return false;
    return (await agentsOf.load(viewer.userId)).some(({ id }) => id === agentId);
  };
  const visible = async (rows: readonly CommissionRow[]) => {
    const seen = await Promise.all(
      rows.map(
        async (row) => mayRead(viewer, row.merchantId, 'commissions:read') || (await isOwn(row.agentId)),
      ),
    );
    return rows.filter((_, i) => seen[i]);
  };
  return {
    /** What somebody earns; explanations of nothing are no objects of their own. */
    commission: byId('com', async (ids) =>
      visible((await commissionsById(pool, ids)).filter(({ payee }) => payee !== null)),
    ),
    /** Every line and depth of an order that the viewer may know of. */
    trailOf: byOrder(async (orderIds) => visible(await commissionsOfOrders(pool, orderIds))),
    attribution: new DataLoader(async (orderIds: readonly string[]) => {
      const [rows, places] = await Promise.all([attributionsOf(pool, orderIds), placesOf(pool, orderIds)]);
      return orderIds.map((orderId): SeenAttribution | null => {
        const row = rows.find((one) => one.orderId === orderId);
        return row === undefined
          ? null
          : { ...row, places: places.filter((place) => place.orderId === orderId) };
      });
    }),
    stepsOf: new DataLoader(async (ids: readonly string[]) => {
      const steps = new Map<string, CommissionStepRow[]>(ids.map((id) => [id, []]));
      for (const step of await stepsOf(pool, ids)) steps.get(step.commissionId)?.push(step);
      return ids.map((id) => steps.get(id) ?? []);
    }),
  };
}

function byOrder(
  read: (orderIds: readonly string[]) => Promise<CommissionRow[]>,
): DataLoader<string, CommissionRow[]> {
  return new DataLoader(async (orderIds) => {
    const rows = new Map<string, CommissionRow[]>(orderIds.map((id) => [id, []]));
    for (const row of await read(orderIds)) rows.get(row.orderId)?.push(row);
    return orderIds.map((id) => rows.get(id) ?? []);
  });
}
