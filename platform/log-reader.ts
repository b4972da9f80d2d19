import { sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { GraphQLError, GraphQLScalarType } from 'graphql';
import type { Executor } from './db.ts';
import type { ChannelPage, FactPage } from './facts.ts';
import type { PlatformTables } from './tables.ts';
import { isService, type Viewer } from './viewer.ts';

/** The most facts of one page. */
export const largestLogPage = 1_000;

type LogTables = Pick<PlatformTables, 'facts' | 'channelFacts' | 'channelHeads' | 'logHead'>;

/** The facts behind a position, in order. One statement, so one moment of the log. */
export async function readFacts(
  executor: Executor,
  { facts, channelFacts, logHead }: LogTables,
  after: number,
  limit: number,
): Promise<FactPage> {
  const rows = await executor.execute(sql`
    select ${logHead.epoch} as epoch, ${logHead.position} as head, ${logHead.oldestPosition} as oldest, (
      select coalesce(jsonb_agg(page.fact order by page.position), '[]') from (
        select ${facts.position} as position, ${factOf(facts, channelFacts)} as fact from ${facts}
        where ${facts.position} > ${after} order by ${facts.position} limit ${limit}
      ) page
    ) as facts
    from ${logHead}`);
  return pageOf<FactPage>(rows);
}

/** The facts of a channel behind a sequence, in order. One statement, so one moment of the log. */
export async function readChannel(
  executor: Executor,
  { facts, channelFacts, channelHeads, logHead }: LogTables,
  channel: string,
  after: number,
  limit: number,
): Promise<ChannelPage> {
  const rows = await executor.execute(sql`
    select ${logHead.epoch} as epoch, ${logHead.position} as head, ${logHead.oldestPosition} as oldest,
      coalesce(${channelHeads.lastSequence}, 0) as "headSequence",
      coalesce(${channelHeads.oldestSequence}, 1) as "oldestSequence",
      page.facts as facts, page.upto < coalesce(${channelHeads.lastSequence}, 0) as more
    from ${logHead} left join ${channelHeads} on ${channelHeads.channel} = ${channel},
    lateral (
      select coalesce(jsonb_agg(found.fact order by found.sequence), '[]') as facts,
        coalesce(max(found.sequence), ${after}) as upto
      from (
        select chosen.sequence, ${factOf(facts, channelFacts)} as fact
        from (
          select ${channelFacts.sequence} as sequence, ${channelFacts.position} as position from ${channelFacts}
          where ${channelFacts.channel} = ${channel} and ${channelFacts.sequence} > ${after}
          order by ${channelFacts.sequence} limit ${limit}
        ) chosen join ${facts} on ${facts.position} = chosen.position
      ) found
    ) page`);
  return pageOf<ChannelPage>(rows);
}

/** What the platform adds to every subgraph's schema, for services only: it is not part of the public graph. */
export const logSdl = `
  scalar LogPage
  extend type Query {
    _facts(after: Float!, limit: Int!): LogPage!
    _channel(channel: String!, after: Float!, limit: Int!): LogPage!
  }
`;

type Asking = { readonly viewer: Viewer; readonly db: { readonly pool: Executor } };

/** The resolvers of `logSdl`. */
export function logResolvers(tables: LogTables) {
  return {
    LogPage: new GraphQLScalarType({ name: 'LogPage', description: 'A page of the log, as JSON.' }),
    Query: {
      _facts(_: unknown, { after, limit }: { after: number; limit: number }, { viewer, db }: Asking) {
        requireService(viewer);
        return readFacts(db.pool, tables, after, Math.min(limit, largestLogPage));
      },
      _channel(_: unknown, args: { channel: string; after: number; limit: number }, { viewer, db }: Asking) {
        requireService(viewer);
        return readChannel(db.pool, tables, args.channel, args.after, Math.min(args.limit, largestLogPage));
      },
    },
  };
}

function requireService(viewer: Viewer): void {
  if (isService(viewer)) return;
  throw new GraphQLError('The log is read by services only.', {
    extensions: { code: 'FORBIDDEN', messageZh: '日志仅供服务读取。' },
  });
}

/** A fact as JSON, with its sequence in each of its channels. */
function factOf(facts: LogTables['facts'], channelFacts: LogTables['channelFacts']) {
  const inner = sql.raw(`"${getTableConfig(channelFacts).schema}"."channel_facts"`);
  return sql`jsonb_build_object(
    'position', ${facts.position}, 'name', ${facts.name}, 'payload', ${facts.payload},
    'occurredAt', to_char(${facts.occurredAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'channels', (
      select coalesce(jsonb_agg(jsonb_build_object('channel', heard.channel, 'sequence', heard.sequence)), '[]')
      from ${inner} heard where heard.position = ${facts.position}
    ))`;
}

/** Counts come as texts, because they are bigints; these stay far below 2^53. */
function pageOf<Page extends FactPage>(rows: Iterable<Record<string, unknown>>): Page {
  const [row] = [...rows];
  if (row === undefined) throw new Error('The log has no head: it is made when the subgraph starts.');
  const numbers = ['head', 'oldest', 'headSequence', 'oldestSequence'].filter((name) => name in row);
  return {
    ...row,
    ...Object.fromEntries(numbers.map((name) => [name, Number(row[name])])),
  } as unknown as Page;
}
