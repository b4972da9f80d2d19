import { type ChildProcess, spawn } from 'node:child_process';
import { describe, expect, inject, test } from 'vitest';
import { openRedisBus } from '../../platform/bus-redis.ts';
import { freePort } from '../support/port.ts';
import { silent } from '../support/stand-in.ts';
import { until } from '../support/until.ts';
import { cardViewed, itemsOf, listen, openStage } from './live/stage.ts';

function startRedis(port: number): ChildProcess {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  return spawn('redis-server', args, { stdio: 'ignore' });
}

// As with the other journeys on real servers: where there is no Redis to start, the run on real servers holds this.
describe.runIf(inject('redisUrl') !== null)('over Redis', () => {
  test('Redis is killed and comes back empty, and every sequence is heard once and in order', async () => {
    const port = await freePort();
    let redis = startRedis(port);
    const bus = await openRedisBus(`redis://127.0.0.1:${port}`, silent);
    const stage = await openStage({ bus });
    try {
      await until(() => bus.ready());
      const ear = await listen(stage, await stage.token('usr_staff', ['MERCHANT_STAFF:mer_a']));
      const write = async (count: number) => {
        for (let i = 0; i < count; i += 1) await stage.happen('card', cardViewed('mer_a', `led_a${i}`));
      };
      await write(20);
      await until(() => ear.results.length >= 10);
      redis.kill('SIGKILL');
      await write(20);
      await until(() => ear.results.length === 40);
      redis = startRedis(port);
      await write(20);
      await until(() => bus.ready());
      await write(20);
      await until(() => ear.results.length >= 80);
      expect(itemsOf(ear).map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: 80 }, (_, i) => i + 1),
      );
      expect(ear.ended).toBeUndefined();
      ear.stop();
    } finally {
      await stage.close();
      redis.kill('SIGKILL');
    }
  });
});
