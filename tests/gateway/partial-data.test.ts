import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assertionSigner } from '../../platform/assertion.ts';
import { systemClock } from '../../platform/clock.ts';
import { overHttp } from '../../platform/transport.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { silent, standInTransports } from '../support/stand-in.ts';

const merchants = { Merchant: { __resolveReference: () => ({ id: 'mer_1', name: '商家' }) } };
const cards = { Query: { publicCard: () => ({ id: 'crd_1', slug: 'a', merchant: { id: 'mer_1' } }) } };
const query = '{ publicCard(slug: "a") { slug merchant { id name } } agent(id: "agt_1") { id } }';

let server: Server;
let broken: string;
let answers: (() => { status: number; body: string })[];
let asked = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    asked += 1;
    const answer = answers.shift();
    if (answer === undefined) return void request.socket.destroy();
    const { status, body } = answer();
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  broken = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

async function askWithDistributionAt(url: string, ask: (gateway: TestGateway) => Promise<void>) {
  const sign = assertionSigner(new Uint8Array(32), systemClock);
  const distribution = overHttp('distribution', url, sign, silent);
  const transports = standInTransports(
    { card: { resolvers: cards }, catalog: { resolvers: merchants } },
    { distribution },
  );
  const gateway = await openTestGateway({}, { transports });
  await ask(gateway);
  await gateway.drain();
  await distribution.close();
}

const unavailable = {
  status: 200,
  body: {
    data: { publicCard: { slug: 'a', merchant: { id: 'mer_1', name: '商家' } }, agent: null },
    errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', messageZh: expect.stringContaining('暂时') } }],
  },
};

test('a subgraph that is not there leaves a hole with a reason, and the rest of the data', async () => {
  await askWithDistributionAt('http://127.0.0.1:1', async (gateway) => {
    const reply = await gateway.post({ query });
    expect(reply).toMatchObject(unavailable);
    expect(reply.body.errors).toHaveLength(1);
    expect(JSON.stringify(reply.body)).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
  });
});

test('so does one that answers with an error page, or refuses the gateway', async () => {
  answers = [
    () => ({ status: 502, body: '<html>Bad gateway</html>' }),
    () => ({ status: 401, body: '{"errors":[{"message":"who are you"}]}' }),
    () => ({ status: 200, body: 'not JSON' }),
  ];
  await askWithDistributionAt(broken, async (gateway) => {
    for (let i = 0; i < 3; i += 1) expect(await gateway.post({ query })).toMatchObject(unavailable);
  });
});

test('a connection cut in the middle is tried once more for a query, and never for a mutation', async () => {
  asked = 0;
  answers = [];
  await askWithDistributionAt(broken, async (gateway) => {
    expect(await gateway.post({ query })).toMatchObject(unavailable);
    expect(asked).toBe(2);
    const input = '{ merchantId: "mer_1", displayName: "a", idempotencyKey: "12345678" }';
    const reply = await gateway.post({ query: `mutation { joinAsAgent(input: ${input}) { __typename } }` });
    expect(reply.body.errors?.[0]?.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
    expect(asked).toBe(3);
  });
});
