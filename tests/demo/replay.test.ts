import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoWorld } from '../../demo/manifest.ts';
import { fingerprint } from '../../demo/replay/clicks.ts';
import { behaviorOf } from '../../demo/replay/events.ts';
import { type ReplayOptions, replay } from '../../demo/replay/run.ts';
import { seedDemo } from '../../demo/seed.ts';
import { sessionsOf, writeLog } from './click-log.ts';
import { type Hall, openHall } from './hall.ts';

let hall: Hall;
let world: DemoWorld;
beforeAll(async () => {
  hall = await openHall();
  world = await seedDemo(hall.client.ask, hall.config);
});
afterAll(() => hall?.close());

async function eventsIn(file: string): Promise<number> {
  const { hash } = await fingerprint(file);
  const batches = (await sessionsOf(file)).flatMap((session) =>
    behaviorOf(session, world.merchants[0], hash, new Date()),
  );
  return batches.flatMap(({ events }) => events).length;
}

const options = (file: string, others: Partial<ReplayOptions> = {}): ReplayOptions => ({
  ...{ file, url: hall.url, world, config: hall.config, speed: null, limit: 1_000_000, concurrency: 8 },
  progress: () => {},
  ending: new AbortController().signal,
  ...others,
});

describe('a replay', () => {
  test('loses nothing, and a second run adds nothing', async () => {
    const file = writeLog(hall.config.dataDir, 'twice.tsv', 60);
    const total = await eventsIn(file);
    const first = await replay(options(file));
    expect(first).toMatchObject({ sent: total, accepted: total, duplicates: 0, lost: 0, receivedTwice: 0 });
    expect(first?.failure).toBeUndefined();
    expect(first?.alertsRaised).toBeGreaterThan(60);
    expect(first?.alertsReceived).toBe(first?.alertsRaised);
    expect(first?.alertMs).toHaveLength(first?.alertsRaised ?? 0);

    const second = await replay(options(file));
    expect(second).toMatchObject({ sent: total, accepted: 0, duplicates: total, alertsRaised: 0, lost: 0 });
    expect(readdirSync(hall.config.dataDir).filter((name) => name.startsWith('replay-'))).toEqual([]);
  });

  test('that was interrupted goes on where it was', async () => {
    const file = writeLog(hall.config.dataDir, 'interrupted.tsv', 45);
    const total = await eventsIn(file);
    // At this speed a look of 95 seconds takes half a second: the end comes in the middle of many.
    const cut = await replay(options(file, { speed: 190, ending: AbortSignal.timeout(700) }));
    expect(cut).toBeNull();
    expect(readdirSync(hall.config.dataDir).some((name) => name.startsWith('replay-'))).toBe(true);
    const whole = await replay(options(file));
    expect(whole).toMatchObject({ accepted: total, lost: 0, receivedTwice: 0 });
    expect(whole?.alertsRaised).toBeGreaterThanOrEqual(45);
  });

  test('stops at its limit', async () => {
    const file = writeLog(hall.config.dataDir, 'limited.tsv', 30);
    const shown: [number, number][] = [];
    const report = await replay(
      options(file, { limit: 10, progress: (row, rows) => shown.push([row, rows]) }),
    );
    expect(report).toMatchObject({ duplicates: 0, lost: 0 });
    expect(shown.at(-1)).toEqual([10, 10]);
    const { leads } = await hall.client.ask<{ leads: object | null }>(
      'query ($id: ID!) { leads(merchantId: $id) { edges { node { id } } } }',
      {
        id: world.merchants[0].id,
      },
    );
    expect(leads).toBeNull();
  });
});
