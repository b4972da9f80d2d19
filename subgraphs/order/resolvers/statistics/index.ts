import { readPage } from '../../../../platform/page.ts';
import { Day } from '../../../../platform/scalars.ts';
import { rebuildStatistics } from '../../actions/rebuild-statistics.ts';
import { recordAdSpend } from '../../actions/record-ad-spend.ts';
import { segmentCoupon } from '../../actions/segment-coupon.ts';
import type { Resolvers } from '../../generated.ts';
import {
  adSpendPage,
  conversion,
  costsOf,
  repurchaseRate,
  type SeenDay,
  type SeenTotal,
  seenDays,
  seenSegments,
  seenTotal,
  windowOf,
} from '../../loaders/statistics.ts';
import { adSpendById } from '../../store/statistics/ad-spend.ts';
import { answered, asTopLevel, fresh } from '../answered.ts';

/** What a day and a window say alike. */
type Sums = Pick<
  SeenDay & SeenTotal,
  'grossMinor' | 'refundsMinor' | 'customers' | 'newCustomers' | 'spentMinor' | 'currency'
>;

const sums = {
  grossSales: ({ grossMinor, currency }: Sums) => ({ amountMinor: grossMinor, currency }),
  refunds: ({ refundsMinor, currency }: Sums) => ({ amountMinor: refundsMinor, currency }),
  netSales: ({ grossMinor, refundsMinor, currency }: Sums) => ({
    amountMinor: grossMinor - refundsMinor,
    currency,
  }),
  returningCustomers: ({ customers, newCustomers }: Sums) => customers - newCustomers,
  adSpend: ({ spentMinor, currency }: Sums) => ({ amountMinor: spentMinor, currency }),
};

const money = (amountMinor: bigint | null, currency: string) =>
  amountMinor === null ? null : { amountMinor, currency };

/** What a merchant's orders come to. */
export const statisticsResolvers: Resolvers = {
  Day,
  Merchant: {
    stats: ({ id }, window, context) => asTopLevel(() => windowOf(context, id, window)),
    segments: (merchant, range, context) =>
      asTopLevel(async () => {
        const window = await windowOf(context, merchant.id, range);
        return window === null ? null : seenSegments(context.loaders, window);
      }),
    adSpendEntries: ({ id }, args, context) => adSpendPage(context, id, readPage(args, 1)),
  },
  MerchantStats: {
    days: (window, _, { loaders }) => seenDays(loaders, window),
    total: (window, _, { loaders }) => seenTotal(loaders, window),
    funnel: (window, _, { loaders }) => loaders.figures.load(window),
    repurchases: async (window, _, { loaders }) =>
      (await loaders.repurchases.load(window)).map((row) => ({ ...row, currency: window.currency })),
  },
  DayStats: sums,
  TotalStats: {
    ...sums,
    repurchaseRateBps: (total) => repurchaseRate(total),
    costPerOrder: (total) => money(costsOf(total).perOrder, total.currency),
    costPerNewCustomer: (total) => money(costsOf(total).perNewCustomer, total.currency),
  },
  FunnelStats: { conversionBps: (figures) => conversion(figures) },
  RepurchaseStats: {
    grossSales: ({ grossMinor, currency }) => ({ amountMinor: grossMinor, currency }),
  },
  SegmentStats: { netSales: ({ netMinor, currency }) => money(netMinor, currency) },
  AdSpendEntry: { amount: ({ amountMinor, currency }) => ({ amountMinor, currency }) },
  Customer: {
    statistics: ({ id }, _, { loaders }) => loaders.customerStatistics.load(id),
  },
  CustomerStatistics: { netSales: ({ netMinor, currency }) => ({ amountMinor: netMinor, currency }) },
  Order: {
    origin: async ({ id, sight }, _, { loaders }) => (sight === 'WHOLE' ? loaders.counted.load(id) : null),
    invitation: ({ id, sight }, _, { loaders }) => (sight === 'WHOLE' ? loaders.invitation.load(id) : null),
  },
  OrderOrigin: {
    isRepurchase: ({ orderId, paidAt, firstOrderId }) => paidAt !== null && firstOrderId !== orderId,
  },
  OrderInvitation: { card: ({ cardId }) => (cardId === null ? null : { id: cardId }) },
  Mutation: {
    rebuildStatistics: (_, { input: { merchantId } }, context) =>
      answered(async () => {
        const { differences } = await rebuildStatistics(context, merchantId);
        fresh(context);
        return { __typename: 'RebuildStatisticsSuccess', differences, merchant: { id: merchantId } };
      }),
    recordAdSpend: (_, { input }, context) =>
      answered(async () => {
        const { id } = await recordAdSpend(context, { ...input, note: input.note ?? '' });
        fresh(context);
        const entry = await adSpendById(context.db.pool, id);
        if (entry === null) throw new Error(`The entry ${id} is missing.`);
        return { __typename: 'RecordAdSpendSuccess', entry };
      }),
    segmentCoupon: (_, { input }, context) =>
      answered(async () => {
        const { customers } = await segmentCoupon(context, input);
        return { __typename: 'SegmentCouponSuccess', customers };
      }),
  },
};
