import { isId } from '../../../platform/ids.ts';
import { type Connection, connect, type PageArgs, readPage } from '../../../platform/page.ts';
import { isIndividual, mayRead } from '../../../platform/viewer.ts';
import { checkDays, perHead } from '../actions/read-funnel.ts';
import type { FunnelFilter, FunnelRowResolvers, FunnelStepName, InputMaybe } from '../generated.ts';
import type { CardContext } from '../loaders.ts';
import {
  type Amount,
  type FunnelDimension,
  funnelRows,
  type FunnelRow as Row,
} from '../store/funnel-rows.ts';
import type { ShareChannel } from '../store/tables.ts';

export type FunnelPage = Connection<Row>;

type Args = PageArgs & {
  readonly merchantId: string;
  readonly from: string;
  readonly to: string;
  readonly by: FunnelDimension;
  readonly filter?: InputMaybe<FunnelFilter>;
};

export async function funnelPage(context: CardContext, args: Args): Promise<FunnelPage | null> {
  const page = readPage(args, 1);
  const { merchantId, from, to, by } = args;
  checkDays(from, to);
  const sight = await sightOf(context, merchantId);
  if (sight === null) return null;
  const { cardId, shareLinkId, channel, agentId, campaignId } = args.filter ?? {};
  const asked = {
    ...{ merchantId, from, to, by, ...sight, channel: channel ?? null, cardId: cardId ?? null },
    ...{ shareLinkId: shareLinkId ?? null, agentId: agentId ?? null, campaignId: campaignId ?? null },
  };
  const [behind = null] = page.after ?? [];
  const rows = await funnelRows(context.db.pool, asked, behind, page.limit + 1);
  return connect(rows, page, ({ key }) => [key]);
}

/** Whose links the viewer sees the numbers of: the merchant's all, or an agent's own; null for none. */
async function sightOf({ viewer, loaders }: CardContext, merchantId: string) {
  if (!isId('mer', merchantId)) return null;
  if (mayRead(viewer, merchantId, 'stats:read')) return { agentUserId: null };
  // Refuses where many listeners share the execution.
  if (!isIndividual(viewer, viewer.userId) || viewer.userId === null) return null;
  return (await loaders.agentAt.load(merchantId)) === null ? null : { agentUserId: viewer.userId };
}

const steps = [
  ['VIEW', 'views'],
  ['PRODUCT', 'goods'],
  ['BUY_CLICK', 'buyClicks'],
  ['CLAIM', 'claims'],
  ['ORDER', 'orders'],
  ['PAID', 'paid'],
] as const satisfies readonly (readonly [FunnelStepName, keyof Row['events']])[];

const idOf = (row: Row, by: FunnelDimension) => (row.by === by && row.key !== '' ? row.key : null);

export const FunnelRow: FunnelRowResolvers = {
  shareLink: (row, _, { loaders }) => load(idOf(row, 'SHARE_LINK'), loaders.shareLink),
  channel: (row) => idOf(row, 'CHANNEL') as ShareChannel | null,
  agent: (row) => {
    const id = idOf(row, 'AGENT');
    return id === null ? null : { id };
  },
  campaign: (row, _, { loaders }) => load(idOf(row, 'CAMPAIGN'), loaders.campaign),
  card: (row, _, { loaders }) => load(idOf(row, 'CARD'), loaders.card),
  day: (row) => idOf(row, 'DAY'),
  steps: ({ events, visitors }) =>
    steps.map(([step, name], i) => {
      const before = steps[i - 1];
      return {
        ...{ step, visitors: visitors[name], events: events[name] },
        ofPrevious: before === undefined ? null : shareOf(visitors[name], visitors[before[1]]),
        ofViews: shareOf(visitors[name], visitors.views),
      };
    }),
  costPerOrder: ({ spend, events }) => costPer(spend, events.orders),
  costPerPaidOrder: ({ spend, events }) => costPer(spend, events.paid),
};

function load<Loaded>(id: string | null, loader: { load(id: string): Promise<Loaded> }) {
  return id === null ? null : loader.load(id);
}

function shareOf(some: number, all: number): number | null {
  return all === 0 ? null : some / all;
}

function costPer(spend: Amount | null, heads: number): Amount | null {
  const amountMinor = spend === null ? null : perHead(spend.amountMinor, heads);
  return spend === null || amountMinor === null ? null : { amountMinor, currency: spend.currency };
}
