import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { refuse, refuseInput } from '../errors.ts';
import { putPointsPolicy, replaceTiers, type TierRow } from '../store/points.ts';

type Acting = Deps & { readonly viewer: Viewer };

/** How a merchant gives points and takes them. */
export type SetPointsPolicy = {
  readonly merchantId: string;
  readonly earnBps: number;
  readonly maxSpendBps: number;
  readonly expiryDays?: number | null | undefined;
};

/** A merchant's tiers, in the place of those it has. */
export type SetMembershipTiers = {
  readonly merchantId: string;
  readonly tiers: readonly Omit<TierRow, 'merchantId'>[];
};

const mostTiers = 10;

/** Sets how a merchant gives points and takes them, from now on. The owner. */
export async function setPointsPolicy(deps: Acting, input: SetPointsPolicy): Promise<void> {
  const { merchantId, earnBps, maxSpendBps, expiryDays: days } = input;
  requireOwner(deps, merchantId);
  const expiryDays = days ?? 365;
  for (const [path, bps] of [
    ['earnBps', earnBps],
    ['maxSpendBps', maxSpendBps],
  ] as const) {
    if (bps < 0 || bps > 10_000) refuseInput([path], '0 to 10,000.', '须为 0 至 10,000。');
  }
  if (expiryDays < 1 || expiryDays > 3_660) refuseInput(['expiryDays'], '1 to 3,660.', '须为 1 至 3,660。');
  const updatedAt = deps.clock();
  await deps.db.transaction((tx) =>
    putPointsPolicy(tx, { merchantId, earnBps, maxSpendBps, expiryDays, updatedAt }),
  );
}

/** Sets a merchant's tiers; customers come into theirs with their next points. The owner. */
export async function setMembershipTiers(
  deps: Acting,
  { merchantId, tiers }: SetMembershipTiers,
): Promise<void> {
  requireOwner(deps, merchantId);
  if (tiers.length > mostTiers) refuseInput(['tiers'], 'At most 10 tiers.', '最多 10 个等级。');
  tiers.forEach(checkTier);
  const distinct = (values: readonly unknown[]) => new Set(values).size === tiers.length;
  if (!distinct(tiers.map(({ key }) => key)) || !distinct(tiers.map(({ threshold }) => threshold)))
    refuseInput(['tiers'], 'Each key and each threshold once.', '每个标识与门槛只能出现一次。');
  const rows = tiers.map((tier) => ({ ...tier, merchantId }));
  await deps.db.transaction((tx) => replaceTiers(tx, merchantId, rows));
}

function requireOwner({ viewer }: Acting, merchantId: string): void {
  requireUser(viewer);
  if (!worksFor(viewer, merchantId, ['MERCHANT_OWNER'])) refuse('FORBIDDEN', ['merchantId']);
}

function checkTier({ key, name, nameEn, threshold }: Omit<TierRow, 'merchantId'>, index: number): void {
  const path = (field: string) => ['tiers', index, field];
  if (!/^[a-z0-9-]{1,20}$/.test(key))
    refuseInput(path('key'), '1 to 20 of a-z, 0-9 and -.', '须为 1 至 20 个 a-z、0-9 或 -。');
  for (const [field, text, longest] of [
    ['name', name, 20],
    ['nameEn', nameEn, 40],
  ] as const) {
    const length = [...text].length;
    if (length < 1 || length > longest || /[\p{Cc}\p{Cs}]/u.test(text))
      refuseInput(path(field), `1 to ${longest} characters.`, `须为 1 至 ${longest} 个字符。`);
  }
  if (threshold < 0n) refuseInput(path('threshold'), '0 or more.', '须为 0 或更多。');
}
