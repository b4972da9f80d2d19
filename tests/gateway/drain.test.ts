import { expect, test } from 'vitest';
import { openTestGateway } from '../support/gateway.ts';

test('a request that runs when the gateway is told to stop is still answered; a later one is not taken', async () => {
  const gate = signal();
  const entered = signal();
  const gateway = await openTestGateway({
    card: {
      resolvers: {
        Query: {
          publicCard: async () => {
            entered.resolve();
            await gate.promise;
            return { id: 'crd_1', slug: 'late' };
          },
        },
      },
    },
  });
  const running = gateway.post({ query: '{ publicCard(slug: "a") { slug } }' });
  await entered.promise;
  let drained = false;
  const draining = gateway.drain().then(() => {
    drained = true;
  });
  await expect(fetch(`${gateway.url}/healthz`)).rejects.toThrow();
  expect(drained).toBe(false);
  gate.resolve();
  expect(await running).toMatchObject({ status: 200, body: { data: { publicCard: { slug: 'late' } } } });
  await draining;
});

function signal() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}
