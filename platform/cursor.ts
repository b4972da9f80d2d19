import { createHmac, timingSafeEqual } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Executor } from './db.ts';
import type { SubgraphName } from './facts.ts';
import type { PlatformTables } from './tables.ts';

/** A place in a live stream: a channel of one subgraph's log, and the last sequence seen of it. */
export type StreamPlace = {
  readonly source: SubgraphName;
  readonly channel: string;
  /** Changes when a log is rebuilt, so that an old cursor is recognised as such. */
  readonly epoch: string;
  readonly sequence: number;
};

/** The opaque text of a place, signed so that nobody can make one up for a channel that is not theirs. */
export function writeCursor(place: StreamPlace, key: Uint8Array): string {
  const body = Buffer.from(
    JSON.stringify([place.source, place.channel, place.epoch, place.sequence]),
  ).toString('base64url');
  return `${body}.${signature(body, key).toString('base64url')}`;
}

/** Reads a cursor back; null when it is not one of ours. */
export function readCursor(cursor: string, key: Uint8Array): StreamPlace | null {
  const [body, given, ...rest] = cursor.split('.');
  if (body === undefined || given === undefined || rest.length > 0) return null;
  const expected = signature(body, key);
  const actual = Buffer.from(given, 'base64url');
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
  const [source, channel, epoch, sequence] = JSON.parse(Buffer.from(body, 'base64url').toString());
  return { source, channel, epoch, sequence };
}

/**
 * Where a channel stands now, for a list that a client goes on from live. Read it BEFORE the list or in one snapshot
 * with it: what commits in between is then told twice rather than never.
 */
export async function readStreamCursor(
  executor: Executor,
  tables: Pick<PlatformTables, 'logHead' | 'channelHeads'>,
  source: SubgraphName,
  channel: string,
  key: Uint8Array,
): Promise<string> {
  const { logHead, channelHeads } = tables;
  const [head] = await executor
    .select({
      epoch: logHead.epoch,
      sequence: sql<number>`coalesce(${channelHeads.lastSequence}, 0)`.mapWith(Number),
    })
    .from(logHead)
    .leftJoin(channelHeads, sql`${channelHeads.channel} = ${channel}`);
  return writeCursor({ source, channel, epoch: head?.epoch ?? '', sequence: head?.sequence ?? 0 }, key);
}

/** 128 bits of HMAC-SHA-256: enough against forging, short enough to stand in every live item. */
function signature(body: string, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(body).digest().subarray(0, 16);
}
