import { afterEach, expect, test } from 'vitest';
import type { Bus } from '../../platform/bus.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { until } from '../support/until.ts';

let gateway: TestGateway | undefined;
afterEach(() => gateway?.drain());

const query = '{ publicCard(slug: "a") { slug } }';

test('who asks too often waits, in the words of both languages, and nobody else does', async () => {
  gateway = await openTestGateway({}, { rates: { perViewer: 5, perAddress: 1_000 } });
  const { post, token } = gateway;
  const hasty = { authorization: `Bearer ${await token('usr_hasty')}` };
  for (let i = 0; i < 5; i += 1) expect((await post({ query }, hasty)).status).toBe(200);
  const refused = await until(async () => {
    const reply = await post({ query }, hasty);
    return reply.status === 429 ? reply : null;
  });
  expect(refused.body.errors).toEqual([
    expect.objectContaining({
      extensions: { code: 'RATE_LIMITED', messageZh: expect.stringContaining('频繁'), retryAfterSeconds: 60 },
    }),
  ]);
  expect(refused.headers.get('retry-after')).toBe('60');
  const calm = { authorization: `Bearer ${await token('usr_calm')}` };
  expect((await post({ query }, calm)).status).toBe(200);
  expect((await post({ query })).status).toBe(200);
});

test('a bus that is away limits nobody', async () => {
  const away = { hit: () => Promise.reject(new Error('away')) } as unknown as Bus;
  gateway = await openTestGateway({}, { bus: away, rates: { perViewer: 1, perAddress: 1 } });
  for (let i = 0; i < 10; i += 1) expect((await gateway.post({ query })).status).toBe(200);
});
