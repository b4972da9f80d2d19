import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { openMemoryBus } from '../platform/bus-memory.ts';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { layGround } from '../platform/ground.ts';
import { openLog } from '../platform/log.ts';
import { openMetrics } from '../platform/metrics.ts';
import { type RunningSubgraph, runSubgraph } from '../platform/run.ts';
import { unknownClient } from '../platform/subgraph.ts';
import { anonymous } from '../platform/viewer.ts';
import { createCard } from '../subgraphs/card/index.ts';
import { openParlour, parlour, storeEvents } from './event-generator.ts';
import { printTable } from './table.ts';

const sizes = [10_000, 1_000_000] as const;
/** How many visitors report at once, and how much each. */
const loads = [
  { visitors: 40, events: 50 },
  { visitors: 200, events: 10 },
] as const;
const warmUp = 4;
const rounds = 12;

type Load = (typeof loads)[number];
/** Milliseconds of CPU: of this process, and of the database's sessions, where the system tells. */
type Cpu = { readonly own: number; readonly database: number | null };
type Measured = Cpu & {
  readonly stored: number | null;
  readonly load: Load;
  readonly wall: number;
  readonly statements: number | null;
};

const tracking = `mutation ($input: TrackBehaviorInput!) { trackBehavior(input: $input) { __typename
  ... on TrackBehaviorSuccess { accepted } ... on UserError { code } } }`;

/**
 * What it costs to take behaviour in, acknowledged after the commit, with ten thousand events stored and with a million;
 * beside a bare insert of the same rows by the same driver. Through the subgraph's graph, on one embedded database.
 */
export async function benchIngest(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lianka-bench-'));
  const log = openLog({ ...readConfig({}), logLevel: 'error' });
  const ground = await layGround({ ...readConfig({}), dataDir }, ['card'], log);
  const statements: string[] = [];
  const running = await runSubgraph('card', createCard, {
    config: ground.config,
    bus: openMemoryBus(),
    clock: systemClock,
    log,
    metrics: openMetrics(),
    call: neighbours,
    onStatement: (statement) => statements.push(statement),
  });
  const sql = postgres(ground.config.databaseUrls.card ?? '', { max: 1, onnotice: () => {} });
  try {
    await openParlour(sql);
    await sql`create table bare (like card.behavior_events including all)`;
    const measured: Measured[] = [];
    let stored = 0;
    for (const size of sizes) {
      await storeEvents(sql, stored, size);
      stored = size;
      for (const load of loads) {
        measured.push(await measure(sql, load, size, statements, (i) => report(running, load, i)));
      }
    }
    for (const load of loads) {
      measured.push(await measure(sql, load, null, statements, (i) => insertBare(sql, load, i)));
    }
    print(measured);
  } finally {
    await sql.end();
    await running.stop();
    await ground.leave();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The catalog knows no zone and no traits: nothing but the card is measured. */
const neighbours = <Data>() => Promise.resolve({ merchant: null, _describeGoods: [] } as Data);

async function measure(
  sql: postgres.Sql,
  load: Load,
  stored: number | null,
  statements: string[],
  round: (i: number) => Promise<void>,
): Promise<Measured> {
  for (let i = 0; i < warmUp; i += 1) await round(i);
  await sql`checkpoint`;
  statements.length = 0;
  const before = await cpuOf(sql);
  const begun = performance.now();
  for (let i = 0; i < rounds; i += 1) await round(warmUp + i);
  const wall = performance.now() - begun;
  const after = await cpuOf(sql);
  const batches = statements.filter((statement) => statement.includes('"behavior_event_ids"')).length;
  return {
    ...{ stored, load, wall, own: after.own - before.own },
    database: before.database === null || after.database === null ? null : after.database - before.database,
    statements: batches === 0 ? null : statements.length / batches,
  };
}

/** Each visitor reports what it did in a running visit. */
async function report({ executable }: RunningSubgraph, { visitors, events }: Load, round: number) {
  const { merchantId, cardId } = parlour;
  const answers = await Promise.all(
    Array.from({ length: visitors }, async (_, n) => {
      const id = `vis_${'x'.repeat(20)}${String(visitors * 1_000 + n).padStart(6, '0')}`;
      const told = eventsOf(n, events, round).map(({ at, ...event }) => ({
        ...event,
        occurredAt: at.toISOString(),
      }));
      return executable.execute({
        ...{ query: tracking, variables: { input: { cardId, events: told } }, client: unknownClient },
        viewer: { ...anonymous, visitor: { id, merchantId } },
      });
    }),
  );
  for (const { data } of answers) {
    const { accepted } = (data as { trackBehavior: { accepted?: number } }).trackBehavior;
    if (accepted !== events) throw new Error('Not everything was taken.');
  }
}

/** What a visitor does: opens goods, reads of them, dwells. Again and again the same goods, each time in a new view. */
function eventsOf(visitor: number, count: number, round: number) {
  const now = Date.now();
  return Array.from({ length: count }, (_, i) => {
    const [part, view] = [i % 5, `${round % 4}-${visitor}-${i - (i % 5)}`];
    const listingId = `lst_${String((visitor + i - part) % 50).padStart(26, '0')}`;
    const event = { id: randomUUID(), at: new Date(now - (count - i)) };
    if (part === 0) return { ...event, kind: 'PRODUCT_VIEW', viewId: view, listingId };
    if (part === 1) return { ...event, kind: 'SECTION_VIEW', section: 'ingredients', listingId };
    return { ...event, kind: 'DWELL', viewId: view, listingId, dwellMs: part * 5_000 };
  });
}

/** The same rows by one insert of many rows, and nothing else. */
async function insertBare(sql: postgres.Sql, { visitors, events }: Load, round: number): Promise<void> {
  const { merchantId: merchant_id, cardId: card_id } = parlour;
  const received_at = new Date();
  const rows = Array.from({ length: visitors }, (_, n) =>
    eventsOf(n, events, round).map(({ id: event_id, at: occurred_at, kind, ...more }) => ({
      ...{
        merchant_id,
        visitor_id: `vis_${'x'.repeat(20)}${String(n).padStart(6, '0')}`,
        event_id,
        card_id,
        kind,
      },
      ...{ occurred_at, received_at, view_id: 'viewId' in more ? (more.viewId ?? null) : null },
      ...{ listing_id: more.listingId, section: 'section' in more ? (more.section ?? null) : null },
      dwell_ms: 'dwellMs' in more ? (more.dwellMs ?? null) : null,
    })),
  );
  await sql`insert into bare ${sql(rows.flat())}`;
}

async function cpuOf(sql: postgres.Sql): Promise<Cpu> {
  const { user, system } = process.cpuUsage();
  const sessions = await sql`select pid from pg_stat_activity where backend_type = 'client backend'`;
  const spent = sessions.map(({ pid }) => spentBy(Number(pid)));
  const database = spent.includes(null) ? null : spent.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return { own: (user + system) / 1_000, database };
}

/** CPU that a process has used, in milliseconds, on systems that tell it in `/proc`. */
function spentBy(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

function print(measured: readonly Measured[]): void {
  const perSecond = ({ load, own, database }: Measured, part: 'own' | 'both') =>
    (load.visitors * load.events * rounds * 1_000) / (own + (part === 'both' ? (database ?? 0) : 0));
  printTable(
    'Taking behaviour in, acknowledged after the commit, beside a bare insert of the same rows (to reach at least 0.5)',
    [
      'load',
      'stored',
      'statements',
      'CPU ms',
      'database CPU ms',
      'ms',
      'events per CPU s',
      'of bare',
      'with database',
      'of bare',
    ],
    measured.map((one) => {
      const bare = measured.find(({ load, stored }) => load === one.load && stored === null) ?? one;
      const { visitors, events } = one.load;
      const each = (value: number | null) => (value === null ? '' : (value / rounds).toFixed(1));
      const of = (part: 'own' | 'both') => (perSecond(one, part) / perSecond(bare, part)).toFixed(2);
      return [
        `${visitors} × ${events}`,
        one.stored === null ? 'bare' : String(one.stored),
        one.statements === null ? '1' : one.statements.toFixed(1),
        ...[each(one.own), each(one.database), each(one.wall)],
        ...[perSecond(one, 'own').toFixed(0), of('own'), perSecond(one, 'both').toFixed(0), of('both')],
      ];
    }),
  );
}
