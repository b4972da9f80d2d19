import DataLoader from 'dataloader';
import { byId, keyset, type PageOf, pages } from '../../../platform/batching.ts';
import { type Connection, connect, type PageRequest } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { mayRead, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { plansSeen, runsPlansOf } from '../actions/plan-sight.ts';
import { isRunning, standingOf } from '../domain/group-buying.ts';
import { type ActivityRow, activitiesById, activityPages } from '../store/group-buying.ts';
import { type DemandRow, demandPages, demandsOf } from '../store/purchase-demands.ts';
import { type PurchaseOrderRow, purchaseOrderPages, purchaseOrdersById } from '../store/purchase-orders.ts';
import { joinablePlanPages, type PlanRow, planPages, plansById } from '../store/purchase-plans.ts';

export type PlanPage = Connection<PlanRow>;
export type DemandPage = Connection<DemandRow>;
export type PurchaseOrderPage = Connection<PurchaseOrderRow>;
export type ActivityPage = Connection<ActivityRow>;

/** A merchant's demand by a plan. Ask only for what the viewer sees. */
export type DemandOf = { readonly planId: string; readonly merchantId: string };

/** A page of a merchant's activities, or of those on one of its listings. */
export type ActivitiesOf = {
  readonly merchantId: string;
  readonly listingId: string | null;
  readonly request: PageRequest;
};

export function purchasingLoaders(deps: Deps, viewer: Viewer) {
  return { ...planLoaders(deps, viewer), ...activityLoaders(deps, viewer) };
}

/** Lists of plans, demands and orders: ask only for those of whom the viewer is. */
function planLoaders({ db: { pool }, clock }: Deps, viewer: Viewer) {
  const seesOrder = ({ supplierId, merchantId }: PurchaseOrderRow) =>
    runsPlansOf(viewer, supplierId) || worksFor(viewer, merchantId);
  return {
    purchasePlan: byId('ppl', async (ids) => plansSeen(pool, viewer, await plansById(pool, ids), clock())),
    purchasePlansOfSupplier: pages((asked) =>
      planPages(
        pool,
        asked.map(({ ownerId, request }) => ({ supplierId: ownerId, ...keyset(request) })),
      ),
    ),
    purchasePlansOfMerchant: pages((asked) =>
      joinablePlanPages(
        pool,
        asked.map(({ ownerId, request }) => ({ merchantId: ownerId, ...keyset(request) })),
        clock(),
      ),
    ),
    purchaseDemand: new DataLoader(
      async (asked: readonly DemandOf[]) => {
        const planIds = [...new Set(asked.map(({ planId }) => planId))];
        const merchantIds = [...new Set(asked.map(({ merchantId }) => merchantId))];
        const rows = await demandsOf(pool, planIds, merchantIds);
        const found = new Map(rows.map((row) => [`${row.planId} ${row.merchantId}`, row]));
        return asked.map(({ planId, merchantId }) => {
          const row = found.get(`${planId} ${merchantId}`);
          return row === undefined || row.quantity === 0 ? null : row;
        });
      },
      { cacheKeyFn: ({ planId, merchantId }: DemandOf) => `${planId} ${merchantId}` },
    ),
    purchaseDemandsOf: pagesBy(
      (asked: readonly PageOf[]) =>
        demandPages(
          pool,
          asked.map(({ ownerId, request }) => ({ planId: ownerId, ...keyset(request) })),
        ),
      ({ merchantId }) => merchantId,
    ),
    purchaseOrder: byId('por', async (ids) => (await purchaseOrdersById(pool, ids)).filter(seesOrder)),
    purchaseOrdersOfPlan: pages((asked) =>
      purchaseOrderPages(
        pool,
        asked.map(({ ownerId, request }) => ({ merchantId: null, planId: ownerId, ...keyset(request) })),
      ),
    ),
    purchaseOrdersOfMerchant: pages((asked) =>
      purchaseOrderPages(
        pool,
        asked.map(({ ownerId, request }) => ({ merchantId: ownerId, planId: null, ...keyset(request) })),
      ),
    ),
  };
}

function activityLoaders({ db: { pool }, clock }: Deps, viewer: Viewer) {
  const seesAll = (merchantId: string) => mayRead(viewer, merchantId, 'catalog:read');
  return {
    groupBuyActivity: byId('gba', async (ids) => {
      const now = clock();
      const rows = await activitiesById(pool, ids, now);
      return rows
        .filter((row) => seesAll(row.merchantId) || (row.onShelf && isRunning(row, now)))
        .map((row) => ({ ...row, status: standingOf(row, now) }));
    }),
    groupBuyActivitiesOf: pagesBy(
      async (asked: readonly ActivitiesOf[]) => {
        const now = clock();
        const wanted = asked.map(({ merchantId, listingId, request }) => ({
          merchantId,
          listingId,
          whole: seesAll(merchantId),
          ...keyset(request),
        }));
        const rows = await activityPages(pool, wanted, now);
        return rows.map((row) => ({ ...row, status: standingOf(row, now) }));
      },
      ({ id }) => id,
    ),
  };
}

/** As `pages`, for lists that are asked for by more than an owner, or whose rows have another key than an id. */
function pagesBy<Asked extends { readonly request: PageRequest }, Row extends object>(
  read: (asked: readonly Asked[]) => Promise<(Row & { readonly page: number })[]>,
  keyOf: (row: Row) => string,
): DataLoader<Asked, Connection<Row>, string> {
  return new DataLoader(
    async (asked) => {
      const byPage: Row[][] = asked.map(() => []);
      for (const row of await read(asked)) byPage[row.page]?.push(row);
      return asked.map(({ request }, page) => connect(byPage[page] ?? [], request, (row) => [keyOf(row)]));
    },
    { cacheKeyFn: (page) => JSON.stringify(page) },
  );
}
