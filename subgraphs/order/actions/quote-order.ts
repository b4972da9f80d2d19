import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { type Checkout, checkout } from '../domain/checkout.ts';
import { spendable } from '../domain/points.ts';
import { refuse, refuseInput } from '../errors.ts';
import { customerOfUser } from '../store/customers.ts';
import { accountsOf, pointsPolicy } from '../store/points.ts';
import { freightOf } from './freight.ts';
import { type HeldCoupon, type HeldLine, priceGoods } from './place-order-hold.ts';
import { type AskQuote, type Basket, checkedBasket } from './place-order-input.ts';

/** What an order would come to now. */
export type Quote = Checkout<HeldLine> & {
  readonly currency: string;
  readonly coupons: readonly HeldCoupon[];
  readonly spendablePoints: bigint;
};

/** What an order would come to now, for the viewer; refuses what placing it would refuse. */
export async function quoteOrder(deps: Deps & { readonly viewer: Viewer }, input: AskQuote): Promise<Quote> {
  const userId = requireUser(deps.viewer);
  const basket = checkedBasket(input);
  const region = input.region ?? null;
  if (region !== null && !/^\d{6}$/.test(region)) refuseInput(['region'], 'Six digits.', '须为六位数字。');
  const orderId = newId('ord', deps.clock());
  const hold = await priceGoods(deps, orderId, basket, { userId, visitor: deps.viewer.visitor });
  const goodsMinor = hold.lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0n);
  const spendablePoints = await pointsFor(deps, basket, userId, goodsMinor);
  if (basket.points > spendablePoints)
    return refuse('POINTS_UNUSABLE', ['points'], { most: spendablePoints });
  const { freightMinor } = await freightOf(deps.db.pool, basket, region, goodsMinor);
  const { currency, coupons } = hold;
  return { ...checkout(hold.lines, basket.points, freightMinor), currency, coupons, spendablePoints };
}

/** How many points this buyer could spend on goods worth so much. */
async function pointsFor(
  { db }: Deps,
  { merchantId }: Basket,
  userId: string,
  goodsMinor: bigint,
): Promise<bigint> {
  const policy = await pointsPolicy(db.pool, merchantId);
  const customer = policy === null ? null : await customerOfUser(db.pool, merchantId, userId);
  if (policy === null || customer === null) return 0n;
  const [account] = await accountsOf(db.pool, [customer.id]);
  const most = spendable(goodsMinor, policy);
  const balance = account?.balance ?? 0n;
  return balance < 0n ? 0n : balance < most ? balance : most;
}
