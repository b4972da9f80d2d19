import { once } from '../../../platform/idempotency.ts';
import { isId, newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { appMay, isPlatform, mayRead, requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import {
  type CouponAudience,
  type CouponKind,
  type CouponMode,
  type CouponScope,
  couponCodeOf,
} from '../domain/coupon.ts';
import { isCurrency } from '../domain/places.ts';
import { highestPrice } from '../domain/price.ts';
import { refuse, refuseInput } from '../errors.ts';
import { insertCoupon } from '../store/coupons.ts';
import { merchantsById } from '../store/merchants.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { checkedName, checkKey, conflict } from './input.ts';

type Given<Value> = Value | null | undefined;

export type CreateCoupon = {
  readonly merchantId?: Given<string>;
  readonly currency?: Given<string>;
  readonly name: string;
  readonly kind: CouponKind;
  readonly amountMinor?: Given<bigint>;
  readonly rateBps?: Given<number>;
  readonly capMinor?: Given<bigint>;
  readonly minimumSpendMinor: bigint;
  readonly scope: CouponScope;
  readonly productIds: readonly string[];
  readonly categoryIds: readonly string[];
  readonly audience: CouponAudience;
  readonly segmentKey?: Given<string>;
  readonly mode: CouponMode;
  readonly code?: Given<string>;
  readonly totalLimit?: Given<number>;
  readonly perUserLimit: number;
  readonly validFrom?: Given<Date>;
  readonly validUntil: Date;
  readonly claimValidDays?: Given<number>;
  readonly exclusiveGroup?: Given<string>;
  readonly priority: number;
  readonly maxPerOrder: number;
  readonly idempotencyKey: string;
};

/** Drafts a coupon, the merchant's or the platform's own, and answers its id. */
export async function createCoupon(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  { idempotencyKey: key, ...input }: CreateCoupon,
): Promise<{ id: string }> {
  const actor = requireUser(viewer);
  const merchantId = input.merchantId ?? null;
  requireCoupons(viewer, merchantId, ['merchantId']);
  checkKey(key);
  const [merchant] =
    merchantId !== null && isId('mer', merchantId) ? await merchantsById(db.pool, [merchantId]) : [];
  if (merchantId !== null && merchant === undefined) return refuse('NOT_FOUND', ['merchantId']);
  const now = clock();
  const coupon = { ...checked(input, now), currency: merchant?.currency ?? currencyOf(input) };
  const intention = { actor, action: 'createCoupon', key, request: input, now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const id = newId('cpn', now);
      const entered = await insertCoupon(tx, { ...coupon, id, merchantId, status: 'DRAFT', createdAt: now });
      return entered ? { id } : refuse('COUPON_CODE_TAKEN', ['code']);
    }),
  );
}

/** Lets those pass who manage a merchant's coupons, or the platform's. */
export function requireCoupons(viewer: Viewer, merchantId: string | null, path: readonly string[]): void {
  if (merchantId === null) {
    if (!isPlatform(viewer)) refuse('FORBIDDEN', path);
    return;
  }
  if (worksFor(viewer, merchantId, ['MERCHANT_OWNER', 'MERCHANT_STAFF'])) return;
  if (appMay(viewer, merchantId, 'coupons:write')) return;
  refuse(mayRead(viewer, merchantId, 'catalog:read') ? 'FORBIDDEN' : 'NOT_FOUND', path);
}

type Input = Omit<CreateCoupon, 'idempotencyKey'>;

function checked(input: Input, now: Date) {
  const { validUntil, perUserLimit, maxPerOrder, priority } = input;
  const validFrom = input.validFrom ?? now;
  const totalLimit = input.totalLimit ?? null;
  const claimValidDays = input.claimValidDays ?? null;
  const exclusiveGroup = input.exclusiveGroup ?? null;
  const name = checkedName(input.name, 100);
  within('totalLimit', totalLimit ?? 1, 1, 10_000_000);
  within('perUserLimit', perUserLimit, 1, 1_000);
  within('maxPerOrder', maxPerOrder, 1, 10);
  within('priority', priority, -1_000, 1_000);
  within('claimValidDays', claimValidDays ?? 1, 1, 3_650);
  if (validUntil <= validFrom || validUntil <= now) {
    refuseInput(['validUntil'], 'In the future, after validFrom.', '须为将来的时间，且晚于 validFrom。');
  }
  if (exclusiveGroup !== null && !/^[a-z0-9-]{1,60}$/.test(exclusiveGroup)) {
    refuseInput(
      ['exclusiveGroup'],
      '1 to 60 lower-case letters, digits and hyphens.',
      '须为 1 至 60 个小写字母、数字或连字符。',
    );
  }
  return {
    ...{
      name,
      validFrom,
      validUntil,
      totalLimit,
      perUserLimit,
      claimValidDays,
      exclusiveGroup,
      priority,
      maxPerOrder,
    },
    ...checkedWorth(input),
    ...checkedScope(input),
    ...checkedReach(input),
  };
}

function checkedWorth(input: Input) {
  const { kind, minimumSpendMinor } = input;
  const [amountMinor, rateBps, capMinor] = [
    input.amountMinor ?? null,
    input.rateBps ?? null,
    input.capMinor ?? null,
  ];
  if (minimumSpendMinor < 0n || minimumSpendMinor > highestPrice) {
    refuseInput(['minimumSpendMinor'], '0 to 10,000,000,000.', '须为 0 至 10,000,000,000。');
  }
  if (
    (kind === 'FIXED') !== (amountMinor !== null) ||
    (amountMinor ?? 1n) < 1n ||
    (amountMinor ?? 1n) > highestPrice
  ) {
    refuseInput(
      ['amountMinor'],
      'For FIXED: 1 to 10,000,000,000; for PERCENT: none.',
      'FIXED 须为 1 至 10,000,000,000；PERCENT 不填。',
    );
  }
  if ((kind === 'PERCENT') !== (rateBps !== null) || (rateBps ?? 1) < 1 || (rateBps ?? 1) > 10_000) {
    refuseInput(
      ['rateBps'],
      'For PERCENT: 1 to 10,000; for FIXED: none.',
      'PERCENT 须为 1 至 10,000；FIXED 不填。',
    );
  }
  if (capMinor !== null && (kind === 'FIXED' || capMinor < 1n || capMinor > highestPrice)) {
    refuseInput(
      ['capMinor'],
      'For PERCENT only: 1 to 10,000,000,000.',
      '仅限 PERCENT：1 至 10,000,000,000。',
    );
  }
  return { kind, amountMinor, rateBps, capMinor, minimumSpendMinor };
}

function checkedScope({ scope, productIds, categoryIds }: Input) {
  const named = { ALL: [], PRODUCTS: productIds, CATEGORIES: categoryIds }[scope];
  const field = scope === 'CATEGORIES' ? 'categoryIds' : 'productIds';
  const prefix = scope === 'CATEGORIES' ? 'cat' : 'prd';
  const fits = named.length >= 1 && named.length <= 100 && named.every((id) => isId(prefix, id));
  if (scope !== 'ALL' && !fits) refuseInput([field], '1 to 100 ids.', '须为 1 至 100 个 id。');
  return { scope, scopeIds: [...new Set(named)] };
}

function checkedReach({ merchantId, audience, segmentKey, mode, code }: Input) {
  const segment = segmentKey ?? null;
  if ((audience === 'SEGMENT') !== (segment !== null) || (segment !== null && merchantId == null)) {
    refuseInput(['segmentKey'], 'For a merchant’s SEGMENT audience only.', '仅限商家面向分群的优惠券。');
  }
  if (segment !== null) checkSegmentKey(segment, ['segmentKey']);
  const kept = code == null ? null : couponCodeOf(code);
  if ((mode === 'CODE') !== (kept !== null)) {
    refuseInput(
      ['code'],
      'For CODE only: 4 to 32 letters, digits and hyphens.',
      '仅限 CODE：4 至 32 个字母、数字或连字符。',
    );
  }
  return { audience, segmentKey: segment, mode, code: kept };
}

/** Refuses what cannot be the key of a segment. */
export function checkSegmentKey(key: string, path: readonly string[]): void {
  if (/^[a-z0-9-]{1,60}$/.test(key)) return;
  refuseInput(
    path,
    '1 to 60 lower-case letters, digits and hyphens.',
    '须为 1 至 60 个小写字母、数字或连字符。',
  );
}

function currencyOf({ currency }: Input): string {
  const given = currency ?? 'CNY';
  return isCurrency(given)
    ? given
    : refuseInput(['currency'], 'An ISO 4217 code.', '须为 ISO 4217 货币代码。');
}

function within(field: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  const range = `${least.toLocaleString('en')} to ${most.toLocaleString('en')}`;
  refuseInput([field], `${range}.`, `须为 ${range.replace('to', '至')}。`);
}
