import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprint } from '../../demo/replay/clicks.ts';
import { behaviorOf, clientKeyOf, gathered } from '../../demo/replay/events.ts';
import { percentile } from '../../demo/replay/report.ts';
import { watermark } from '../../demo/replay/state.ts';
import { sessionsOf, writeLog } from './click-log.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianka-clicks-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a click log', () => {
  test('is read session by session, from any row to any other', async () => {
    const file = writeLog(folder, 'read.tsv', 12);
    const all = await sessionsOf(file);
    expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, i) => String(i + 1)));
    const rows = all.flatMap(({ clicks }) => clicks.map(({ row }) => row));
    expect(rows).toEqual(rows.map((_, i) => i + 1));
    expect(await fingerprint(file)).toEqual({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      rows: rows.length,
    });
    const some = await sessionsOf(file, 3, 7);
    expect(some.flatMap(({ clicks }) => clicks.map(({ row }) => row))).toEqual([4, 5, 6, 7]);
  });

  test('with a row that is none names it', async () => {
    const file = join(folder, 'broken.tsv');
    writeFileSync(file, 'SessionId\tItemId\tTime\n1\t2\t3\n1\t2\tyesterday\n');
    await expect(sessionsOf(file)).rejects.toThrow(/^Row 2 of the click log/);
  });
});

describe('the events of a session', () => {
  const shelf = { listings: [{ id: 'lst_a', sections: ['ingredients'] }] };
  const at = (seconds: number, row: number) => ({ row, item: String(row), atMs: seconds * 1_000 });
  const now = new Date('2026-11-11T12:00:00.000Z');
  const hash = 'f'.repeat(64);

  test('keep their spacing and end now; a long pause is no long look', () => {
    const batches = behaviorOf(
      { id: '7', clicks: [at(0, 1), at(100, 2), at(100 + 5_000, 3)] },
      shelf,
      hash,
      now,
    );
    const views = batches.flatMap(({ events }) => events.filter(({ kind }) => kind === 'PRODUCT_VIEW'));
    expect(views.map(({ occurredAt }) => occurredAt)).toEqual([
      '2026-11-11T10:35:00.000Z',
      '2026-11-11T10:36:40.000Z',
      '2026-11-11T12:00:00.000Z',
    ]);
    const dwells = batches.flatMap(({ events }) => events.filter(({ kind }) => kind === 'DWELL'));
    expect(dwells.map(({ dwellMs }) => dwellMs)).toEqual([100_000, 600_000]);
    expect(batches.map(({ pauseMs }) => pauseMs)).toEqual([0, 100_000, 600_000]);
  });

  test('are never older than the server takes, and never later than now', () => {
    const month = 40 * 86_400;
    const events = behaviorOf({ id: '7', clicks: [at(0, 1), at(month, 2)] }, shelf, hash, now).flatMap(
      (one) => one.events,
    );
    const ages = events.map(({ occurredAt }) => now.getTime() - Date.parse(occurredAt));
    expect(Math.max(...ages)).toBe(29 * 86_400_000);
    expect(Math.min(...ages)).toBe(0);
  });

  test('are the same in every run but for their dates, and fit into calls of fifty', () => {
    const [first, ...others] = Array.from({ length: 120 }, (_, i) => at(i * 60, i + 1));
    if (first === undefined) throw new Error('no clicks');
    const session = { id: '7', clicks: [first, ...others] as const };
    const [once, again] = [now, new Date()].map((date) =>
      behaviorOf({ ...session, clicks: [...session.clicks] }, shelf, hash, date)
        .flatMap(({ events }) => events)
        .map(({ occurredAt, ...event }) => event),
    );
    expect(again).toEqual(once);
    expect(new Set(once?.map(({ id }) => id)).size).toBe(once?.length);
    const calls = gathered(behaviorOf({ ...session, clicks: [...session.clicks] }, shelf, hash, now));
    expect(calls.map(({ events }) => events.length).every((size) => size >= 1 && size <= 50)).toBe(true);
    expect(calls.flatMap(({ events }) => events)).toHaveLength(once?.length ?? 0);
    expect(clientKeyOf(hash, '7')).toMatch(/^[\w-]{22,128}$/);
  });
});

test('a watermark rises only when everything below it is done', () => {
  const mark = watermark(4);
  const [first, second, third] = [mark.begin(6), mark.begin(9), mark.begin(12)];
  second.done();
  expect(mark.row()).toBe(4);
  first.done();
  expect(mark.row()).toBe(9);
  third.done();
  expect(mark.row()).toBe(12);
});

test('percentiles are nearest ranks', () => {
  const numbers = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect([0.5, 0.9, 0.99].map((share) => percentile(numbers, share))).toEqual([50, 90, 99]);
  expect(percentile([], 0.5)).toBeUndefined();
});
