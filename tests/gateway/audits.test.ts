import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
const url = () => `${gateway.url}/graphql`;
const audits = serverAudits({ url, fetchFn: fetch });

beforeAll(async () => {
  gateway = await openTestGateway();
});
afterAll(() => gateway.drain());

const required = audits.filter(({ name }) => /^(MUST|SHOULD) /.test(name));
const allowed = audits.filter(({ name }) => name.startsWith('MAY '));

test('every audit is of a level we judge', () => {
  expect(required.length).toBeGreaterThanOrEqual(36);
  expect(required.length + allowed.length).toBe(audits.length);
});

test.each(required.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
  const result = await audit.fn();
  await leave(result);
  expect(result).toMatchObject({ status: 'ok' });
});

test('of what a server may do, only GETs without a preflight are refused: they could be forged', async () => {
  const refused: string[] = [];
  for (const audit of allowed) {
    const result = await audit.fn();
    await leave(result);
    if (result.status !== 'ok') refused.push(audit.id);
  }
  expect(refused).toEqual(['5A70', 'D6D5', '6A70']);
});

/** Reads an answer to its end, so that its connection is free again. */
async function leave(result: object): Promise<void> {
  if (!('response' in result)) return;
  const response = result.response as Response;
  if (!response.bodyUsed) await response.arrayBuffer();
}
