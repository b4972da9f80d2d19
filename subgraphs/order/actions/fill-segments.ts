import type { Deps } from '../../../platform/subgraph.ts';
import {
  groupBehind,
  type SegmentTargetRow,
  targetsBehind,
  targetsOf,
} from '../store/statistics/segment-targets.ts';

/** As many as the catalog takes at once. */
const page = 1_000;

/** Puts the customers of a segment's groups into it. Those who are in it stay. */
export async function fillSegment(deps: Deps, merchantId: string, segmentKey: string): Promise<void> {
  for (const target of await targetsOf(deps.db.pool, merchantId, segmentKey)) await fill(deps, target);
}

/** Puts everybody into the segments whose groups they have come into since. By the clock. */
export async function fillSegments(deps: Deps): Promise<void> {
  let behind = '';
  for (;;) {
    const targets = await targetsBehind(deps.db.pool, behind, 100);
    for (const target of targets) await fill(deps, target);
    behind = targets.at(-1)?.id ?? '';
    if (targets.length < 100) return;
  }
}

async function fill(deps: Deps, { merchantId, segmentKey, ...group }: SegmentTargetRow): Promise<void> {
  let behind = '';
  for (;;) {
    const members = await groupBehind(deps.db.pool, merchantId, group, behind, page);
    const userIds = members.map(({ userId }) => userId);
    if (userIds.length > 0) await assign(deps, { merchantId, segmentKey, userIds });
    behind = members.at(-1)?.id ?? '';
    if (members.length < page) return;
  }
}

async function assign(
  deps: Deps,
  input: { readonly merchantId: string; readonly segmentKey: string; readonly userIds: readonly string[] },
): Promise<void> {
  await deps.call(
    'catalog',
    `mutation ($merchantId: ID!, $segmentKey: String!, $userIds: [ID!]!) {
      _assignToSegment(merchantId: $merchantId, segmentKey: $segmentKey, userIds: $userIds) }`,
    input,
  );
}
