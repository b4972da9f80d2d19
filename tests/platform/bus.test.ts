import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Bus, BusEntry, BusReader } from '../../platform/bus.ts';
import { openMemoryBus } from '../../platform/bus-memory.ts';
import { openRedisBus } from '../../platform/bus-redis.ts';
import { freePort } from '../support/port.ts';
import { silent } from '../support/stand-in.ts';
import { until } from '../support/until.ts';

const redisUrl = inject('redisUrl');

const buses: [string, () => Promise<Bus>][] = [['in process', async () => openMemoryBus()]];
if (redisUrl !== null) buses.push(['over Redis', () => openRedisBus(redisUrl, silent)]);

const entry = (position: number): BusEntry => ({ position, content: `entry ${position}` });
const entries = (...positions: number[]) => positions.map(entry);

/** A reader that remembers what it was handed. */
function listener() {
  const heard: number[] = [];
  let losses = 0;
  const reader: BusReader = {
    entries: (handed) => void heard.push(...handed.map(({ position }) => position)),
    lost: () => {
      losses += 1;
    },
  };
  return { heard, reader, losses: () => losses };
}

describe.each(buses)('a bus %s', (_, open) => {
  let bus: Bus;
  const newStream = () => `test-${randomUUID()}`;
  beforeAll(async () => {
    bus = await open();
    await until(() => bus.ready());
  });
  afterAll(() => bus.close());

  test('hands every entry once, in order, to all who follow, from where each wants', async () => {
    const stream = newStream();
    const [early, late] = [listener(), listener()];
    bus.follow(stream, 0, early.reader);
    await bus.publish(stream, entries(1, 2, 3));
    await until(() => early.heard.length === 3);
    bus.follow(stream, 2, late.reader);
    await bus.publish(stream, entries(4, 5));
    await until(() => early.heard.length === 5 && late.heard.length === 3);
    expect([early.heard, late.heard]).toEqual([
      [1, 2, 3, 4, 5],
      [3, 4, 5],
    ]);
    expect([early.losses(), late.losses()]).toEqual([0, 0]);
    expect(await bus.head(stream)).toBe(5);
  });

  test('ignores what it holds already, so that publishing twice is harmless', async () => {
    const stream = newStream();
    const { heard, reader } = listener();
    await bus.publish(stream, entries(1, 2));
    await bus.publish(stream, entries(1, 2, 3));
    await Promise.all([bus.publish(stream, entries(3, 4)), bus.publish(stream, entries(3, 4))]);
    bus.follow(stream, 0, reader);
    await until(() => heard.length === 4);
    expect(heard).toEqual([1, 2, 3, 4]);
    expect(await bus.head(stream)).toBe(4);
  });

  test('tells a reader when entries are missing, and goes on with what there is', async () => {
    const stream = newStream();
    const { heard, reader, losses } = listener();
    await bus.publish(stream, entries(7, 8));
    bus.follow(stream, 3, reader);
    await until(() => heard.length === 2);
    expect([heard, losses()]).toEqual([[7, 8], 1]);
  });

  test('tells a reader when entries are missing between others, too', async () => {
    const stream = newStream();
    const { heard, reader, losses } = listener();
    await bus.publish(stream, entries(1, 2, 7, 8));
    bus.follow(stream, 0, reader);
    await until(() => heard.length === 4);
    expect([heard, losses()]).toEqual([[1, 2, 7, 8], 1]);
  });

  test('keeps what it holds of a log, and forgets it for another one, which may begin below', async () => {
    const stream = newStream();
    const { heard, reader, losses } = listener();
    await bus.begin(stream, 'a log');
    await bus.publish(stream, entries(1, 2, 3));
    await bus.begin(stream, 'a log');
    expect(await bus.head(stream)).toBe(3);
    await bus.begin(stream, 'another log');
    expect(await bus.head(stream)).toBe(0);
    await bus.publish(stream, entries(1, 2));
    bus.follow(stream, 0, reader);
    await until(() => heard.length === 2);
    expect([heard, losses(), await bus.head(stream)]).toEqual([[1, 2], 0, 2]);
  });

  test('hands nothing more to who has closed', async () => {
    const stream = newStream();
    const [gone, there] = [listener(), listener()];
    const following = bus.follow(stream, 0, gone.reader);
    bus.follow(stream, 0, there.reader);
    following.close();
    await bus.publish(stream, entries(1));
    await until(() => there.heard.length === 1);
    expect(gone.heard).toEqual([]);
  });

  test('rings everyone who listens, and nobody who has stopped', async () => {
    const bell = newStream();
    const rung = { there: 0, gone: 0 };
    bus.onRing(bell, () => {
      rung.there += 1;
    });
    bus
      .onRing(bell, () => {
        rung.gone += 1;
      })
      .close();
    await until(() => {
      bus.ring(bell);
      return rung.there > 0;
    });
    expect(rung.gone).toBe(0);
  });

  test('counts hits in a window that ends', async () => {
    const key = newStream();
    const counts = await Promise.all([1, 2, 3].map(() => bus.hit(key, 300)));
    expect(counts.map(({ count }) => count).sort()).toEqual([1, 2, 3]);
    for (const { resetMs } of counts) expect(resetMs).toBeLessThanOrEqual(300);
    await until(async () => (await bus.hit(key, 300)).count === 1);
  });
});

describe.runIf(redisUrl !== null)('a Redis that goes away', () => {
  test('is told to readers once, takes nothing meanwhile, and is followed again when it is back, empty', async () => {
    const port = await freePort();
    let redis = startRedis(port);
    const bus = await openRedisBus(`redis://127.0.0.1:${port}`, silent);
    await until(() => bus.ready());
    const { heard, reader, losses } = listener();
    bus.follow('stream', 0, reader);
    await bus.publish('stream', entries(1, 2));
    await until(() => heard.length === 2);

    redis.kill('SIGKILL');
    await until(() => losses() === 1);
    await expect(bus.publish('stream', entries(3))).rejects.toThrow();
    expect(await bus.hit('key', 1_000)).toEqual({ count: 0, resetMs: 1_000 });
    expect(await bus.ready()).toBe(false);
    expect(losses()).toBe(1);

    redis = startRedis(port);
    await until(() => bus.ready(), { within: 15_000 });
    expect(await bus.head('stream')).toBe(0);
    await bus.publish('stream', entries(2, 3, 4));
    await until(() => heard.length === 4);
    expect(heard).toEqual([1, 2, 3, 4]);
    await bus.close();
    redis.kill('SIGKILL');
  });

  test('keeps nobody waiting when it is there and says nothing, and is used again when it answers', async () => {
    const port = await freePort();
    const redis = startRedis(port);
    const bus = await openRedisBus(`redis://127.0.0.1:${port}`, silent);
    await until(() => bus.ready());
    const { heard, reader, losses } = listener();
    bus.follow('stream', 0, reader);
    await bus.publish('stream', entries(1));
    await until(() => heard.length === 1);

    redis.kill('SIGSTOP');
    const stopped = Date.now();
    await expect(bus.publish('stream', entries(2))).rejects.toThrow('does not answer');
    expect(await bus.hit('key', 1_000)).toEqual({ count: 0, resetMs: 1_000 });
    expect(await bus.ready()).toBe(false);
    expect(Date.now() - stopped).toBeLessThan(4_000);
    await until(() => losses() === 1, { within: 15_000 });

    redis.kill('SIGCONT');
    await until(() => bus.ready(), { within: 15_000 });
    await bus.publish('stream', entries(2, 3));
    await until(() => heard.length === 3);
    expect([heard, losses()]).toEqual([[1, 2, 3], 1]);
    await bus.close();
    redis.kill('SIGKILL');
  });
});

function startRedis(port: number): ChildProcess {
  return spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], {
    stdio: 'ignore',
  });
}
