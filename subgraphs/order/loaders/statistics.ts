import DataLoader from 'dataloader';
import { keyset } from '../../../platform/batching.ts';
import { type Connection, connect, type PageRequest } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { mayRead, type Viewer } from '../../../platform/viewer.ts';
import { askCalendar } from '../actions/merchant-calendar.ts';
import { type Day, daysFrom, everyDay } from '../domain/statistics/day.ts';
import {
  type DayFigures,
  emptyDay,
  type RepurchaseFigures,
  type Sum,
  sumOf,
  type ToldSegment,
  toldSegments,
  type Window,
  type WindowFigures,
} from '../domain/statistics/figures.ts';
import { costPer, partInBps } from '../domain/statistics/ratio.ts';
import { refuseInput } from '../errors.ts';
import { type AdSpendRow, adSpendOf } from '../store/statistics/ad-spend.ts';
import { booksOf } from '../store/statistics/books.ts';
import {
  type CountedRow,
  type CustomerStatisticsRow,
  countedCustomers,
  countedOrders,
} from '../store/statistics/counting.ts';
import { type InvitationRow, invitationsOfOrders } from '../store/statistics/invitations.ts';
import { daysIn, figuresIn, repurchasesIn, segmentsIn } from '../store/statistics/windows.ts';

const mostDays = 366;

/** A merchant's statistics of a window that the viewer may see. */
export type SeenStats = Window & { readonly currency: string };
export type SeenDay = DayFigures & { readonly currency: string };
export type SeenTotal = Sum & WindowFigures & { readonly currency: string };
export type SeenRepurchases = RepurchaseFigures & { readonly currency: string };
export type SeenSegment = ToldSegment & { readonly currency: string };
export type AdSpendPage = Connection<AdSpendRow>;

/** Statistics. Windows are to be asked for only for merchants whose statistics the viewer sees. */
export function statisticsLoaders(deps: Deps, viewer: Viewer) {
  const { pool } = deps.db;
  return {
    /** By order; only for orders that the viewer sees whole. */
    counted: one<CountedRow>(
      ({ orderId }) => orderId,
      (ids) => countedOrders(pool, ids),
    ),
    /** By order; only for orders that the viewer sees whole. */
    invitation: one<InvitationRow>(
      ({ orderId }) => orderId,
      (ids) => invitationsOfOrders(pool, ids),
    ),
    /** By customer: the merchant's people, apps with `stats:read`. */
    customerStatistics: one<CustomerStatisticsRow>(
      ({ customerId }) => customerId,
      async (ids) =>
        (await countedCustomers(pool, ids)).filter((row) => mayRead(viewer, row.merchantId, 'stats:read')),
    ),
    /** The money a merchant counts in; null when there is no such merchant. */
    currency: new DataLoader(async (merchantIds: readonly string[]) => {
      const books = new Map((await booksOf(pool, merchantIds)).map((book) => [book.merchantId, book]));
      const calendars = merchantIds.map(async (id) => books.get(id) ?? (await askCalendar(deps, id)));
      return (await Promise.all(calendars)).map((calendar) => calendar?.currency ?? null);
    }),
    days: byWindow((windows) => daysIn(pool, windows)),
    figures: byWindow((windows) => figuresIn(pool, windows)),
    repurchases: byWindow((windows) => repurchasesIn(pool, windows)),
    segments: byWindow((windows) => segmentsIn(pool, windows)),
  };
}

type Loaders = ReturnType<typeof statisticsLoaders>;

/** A merchant's window, for those who see its statistics; null for others. Refuses one that is none, or is too long. */
export async function windowOf(
  { viewer, loaders }: { readonly viewer: Viewer; readonly loaders: Pick<Loaders, 'currency'> },
  merchantId: string,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<SeenStats | null> {
  if (!mayRead(viewer, merchantId, 'stats:read')) return null;
  const days = daysFrom(from, to);
  if (days < 1 || days > mostDays)
    refuseInput(['to'], 'Not before from, and at most 366 days.', '不得早于 from，且最多 366 天。');
  const currency = await loaders.currency.load(merchantId);
  return currency === null ? null : { merchantId, from, to, currency };
}

/** Every day of a window, those on which nothing was as well. */
export async function seenDays(loaders: Pick<Loaders, 'days'>, window: SeenStats): Promise<SeenDay[]> {
  const { from, to, currency } = window;
  const found = new Map((await loaders.days.load(window)).map((row) => [row.day, row]));
  return everyDay(from, to).map((day) => ({ ...(found.get(day) ?? emptyDay(day)), currency }));
}

/** What a window comes to. */
export async function seenTotal(
  loaders: Pick<Loaders, 'days' | 'figures'>,
  window: SeenStats,
): Promise<SeenTotal> {
  const [days, figures] = await Promise.all([loaders.days.load(window), loaders.figures.load(window)]);
  return { ...sumOf(days), ...figures, currency: window.currency };
}

/** A merchant's customers by age band and gender. */
export async function seenSegments(
  loaders: Pick<Loaders, 'segments'>,
  window: SeenStats,
): Promise<SeenSegment[]> {
  const { currency } = window;
  return toldSegments(await loaders.segments.load(window)).map((segment) => ({ ...segment, currency }));
}

/** What an order cost in advertising, and a new customer. */
export function costsOf({ spentMinor, ordersPaid, newCustomers }: SeenTotal) {
  return { perOrder: costPer(spentMinor, ordersPaid), perNewCustomer: costPer(spentMinor, newCustomers) };
}

/** Which part of those who completed an order completed another. */
export function repurchaseRate({ completedOnce, completedTwice }: WindowFigures): number | null {
  return partInBps(completedTwice, completedOnce);
}

/** Which part of the visitors the customers come to who paid for what they placed by the card. */
export function conversion({ visitors, paidCustomers }: WindowFigures): number | null {
  return partInBps(paidCustomers, visitors);
}

/** A page of a merchant's advertising entries, for those who see its statistics; null for others. */
export async function adSpendPage(
  { db, viewer }: Deps & { readonly viewer: Viewer },
  merchantId: string,
  page: PageRequest,
): Promise<AdSpendPage | null> {
  if (!mayRead(viewer, merchantId, 'stats:read')) return null;
  const { behind, size } = keyset(page);
  return connect(await adSpendOf(db.pool, merchantId, behind, size), page, (row) => [row.id]);
}

function one<Row>(idOf: (row: Row) => string, read: (ids: readonly string[]) => Promise<Row[]>) {
  return new DataLoader<string, Row | null>(async (ids) => {
    const found = new Map((await read(ids)).map((row) => [idOf(row), row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

function byWindow<Figures>(read: (windows: readonly Window[]) => Promise<Figures[]>) {
  return new DataLoader<Window, Figures, string>(
    (windows) => read(windows.map(({ merchantId, from, to }) => ({ merchantId, from, to }))),
    { cacheKeyFn: ({ merchantId, from, to }) => `${merchantId} ${from} ${to}` },
  );
}
