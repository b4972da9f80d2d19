import { byId, keyset, pages } from '../../../platform/batching.ts';
import type { Connection } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { appMay, isPlatform, mayRead, type Viewer } from '../../../platform/viewer.ts';
import { holdersOf } from '../domain/coupon.ts';
import { type ClaimRow, claimsById, couponsHeldBy } from '../store/coupon-claims.ts';
import { type CouponRow, couponPages, couponsById, segmentsOf } from '../store/coupons.ts';

export type CouponPage = Connection<CouponRow>;
export type ClaimPage = Connection<ClaimRow>;

/** Whether the viewer manages a merchant's coupons, or the platform's: then it sees their codes and how they run. */
export function managesCoupons(viewer: Viewer, merchantId: string | null): boolean {
  if (merchantId === null) return isPlatform(viewer);
  return mayRead(viewer, merchantId, 'catalog:read') || appMay(viewer, merchantId, 'coupons:write');
}

/** As whom the viewer holds claims at a merchant: as a person, and as the visitor of its card. */
export function claimHolders({ userId, visitor }: Viewer, merchantId: string): string[] {
  return holdersOf(userId, visitor?.merchantId === merchantId ? visitor.id : null);
}

export function couponsLoaders({ db: { pool }, clock }: Deps, viewer: Viewer) {
  const manages = (merchantId: string | null) => managesCoupons(viewer, merchantId);
  const holders = viewer.shared ? [] : holdersOf(viewer.userId, viewer.visitor?.id ?? null);
  const segments = async (merchantIds: readonly string[]) =>
    viewer.shared || viewer.userId === null || merchantIds.length === 0
      ? new Set<string>()
      : segmentsOf(pool, viewer.userId, merchantIds);
  /** Published ones anybody may claim; those for a segment its members; the others who has one of them. */
  const seen = async (rows: readonly CouponRow[]) => {
    const open = ({ status, mode, audience }: CouponRow) =>
      status !== 'DRAFT' && mode !== 'CODE' && audience === 'PUBLIC';
    const hidden = rows.filter((row) => !open(row) && !manages(row.merchantId) && row.status !== 'DRAFT');
    const hiddenIds = hidden.map(({ id }) => id);
    const held =
      hidden.length === 0 || holders.length === 0
        ? new Set<string>()
        : await couponsHeldBy(pool, holders, hiddenIds);
    const mine = await segments(hidden.flatMap(({ merchantId }) => merchantId ?? []));
    const member = ({ mode, merchantId, segmentKey }: CouponRow) =>
      mode !== 'CODE' && mine.has(`${merchantId} ${segmentKey}`);
    return rows.filter(
      (row) =>
        open(row) || manages(row.merchantId) || (row.status !== 'DRAFT' && (held.has(row.id) || member(row))),
    );
  };
  return {
    coupon: byId('cpn', async (ids) => seen(await couponsById(pool, ids))),
    /** Only the viewer's own. */
    claim: byId('clm', async (ids) => {
      const rows = await claimsById(pool, ids);
      return rows.filter(({ holder }) => holders.includes(holder));
    }),
    couponsOf: pages(async (asked) => {
      const mine = await segments(asked.map(({ ownerId }) => ownerId));
      return couponPages(
        pool,
        asked.map(({ ownerId, request }) => ({
          merchantId: ownerId,
          whole: manages(ownerId),
          segments: [...mine].flatMap((one) =>
            one.startsWith(`${ownerId} `) ? [one.slice(ownerId.length + 1)] : [],
          ),
          ...keyset(request),
        })),
        clock(),
      );
    }),
  };
}
