import { newId } from '../../../platform/ids.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { appMay, mayRead, requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { fewest } from '../domain/statistics/suppression.ts';
import { refuse, refuseInput } from '../errors.ts';
import { enterTarget, type Group, groupSize, targetCount } from '../store/statistics/segment-targets.ts';

/** Whom to put into which segment. */
export type SegmentCoupon = {
  readonly merchantId: string;
  readonly segmentKey: string;
  readonly ageBand?: Group['ageBand'] | undefined;
  readonly gender?: Group['gender'] | undefined;
};

const mostTargets = 100;

/**
 * Puts a group of customers into a segment that the merchant's coupons can be for, now and whoever comes into the group
 * later. Nobody is told who they are. Answers how many they are. Who manages coupons.
 */
export async function segmentCoupon(
  deps: Deps & { readonly viewer: Viewer },
  { merchantId, segmentKey, ...group }: SegmentCoupon,
): Promise<{ customers: number }> {
  const recordedBy = requireUser(deps.viewer);
  requireCoupons(deps.viewer, merchantId);
  const { ageBand = null, gender = null } = group;
  if (!/^[a-z0-9-]{1,60}$/.test(segmentKey))
    refuseInput(
      ['segmentKey'],
      '1 to 60 lower-case letters, digits and hyphens.',
      '须为 1 至 60 个小写字母、数字或连字符。',
    );
  if (ageBand === null && gender === null)
    refuseInput(['ageBand'], 'An age band, a gender, or both.', '须给出年龄段或性别。');
  const createdAt = deps.clock();
  return deps.db.transaction(async (tx) => {
    const customers = await groupSize(tx, merchantId, { ageBand, gender });
    if (customers < fewest) return refuse('SEGMENT_TOO_SMALL', ['ageBand'], { fewest });
    const id = newId('sgt', createdAt);
    await enterTarget(tx, { id, merchantId, segmentKey, ageBand, gender, recordedBy, createdAt });
    if ((await targetCount(tx, merchantId)) > mostTargets)
      refuseInput(['segmentKey'], 'At most 100 groups in segments.', '最多将 100 个人群放入分群。');
    await enqueue(tx, 'order', { task: 'fillSegment', payload: { merchantId, segmentKey } });
    return { customers };
  });
}

function requireCoupons(viewer: Viewer, merchantId: string): void {
  if (worksFor(viewer, merchantId, ['MERCHANT_OWNER', 'MERCHANT_STAFF'])) return;
  if (appMay(viewer, merchantId, 'coupons:write')) return;
  refuse(mayRead(viewer, merchantId, 'stats:read') ? 'FORBIDDEN' : 'NOT_FOUND', ['merchantId']);
}
