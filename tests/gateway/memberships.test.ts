import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-ws';
import { pino } from 'pino';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openGrants } from '../../gateway/grants.ts';
import type { InternalCall } from '../../platform/subgraph.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { Heard } from '../support/door.ts';
import { openTestGateway } from '../support/gateway.ts';
import { type StandIn, silent } from '../support/stand-in.ts';
import { until } from '../support/until.ts';
import { openWorld, type World } from '../support/world.ts';

describe('in the whole product', () => {
  let world: World;
  let sql: postgres.Sql;
  let platform: string;
  let owner: string;
  let merchantId: string;
  let offerId: string;

  beforeAll(async () => {
    world = await openWorld();
    sql = postgres(world.databaseUrl, { max: 1, onnotice: () => {} });
    platform = await world.tokenOf('usr_platform', 'PLATFORM');
    // Nobody here has a role in the access token: all rights are memberships.
    owner = await world.tokenOf('usr_owner');
    const slug = `shop-${randomUUID().slice(0, 8)}`;
    const entered = { name: '小店', slug, ownerUserId: 'usr_owner', idempotencyKey: randomUUID() };
    merchantId = (await change('registerMerchant', 'merchant { id }', entered, platform)).merchant.id;
    const source = { name: '货源', ownerUserId: 'usr_source', idempotencyKey: randomUUID() };
    const { supplier } = await change('registerSupplier', 'supplier { id }', source, platform);
    const product = {
      supplierId: supplier.id,
      name: '口红',
      wholesalePriceMinor: 3000,
      idempotencyKey: randomUUID(),
    };
    const fields = 'product { variants { offer { id } } }';
    const made = await change('createProduct', fields, product, await world.tokenOf('usr_source'));
    offerId = made.product.variants[0].offer.id;
  });
  afterAll(async () => {
    await sql.end();
    await world.close();
  });

  // biome-ignore lint/suspicious/noExplicitAny: payloads have the shape that the test asks for
  async function change(mutation: string, success: string, input: object, token: string): Promise<any> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
    const data = await world.ask<Record<string, unknown>>(
      `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
         ... on ${type}Success { ${success} } ... on UserError { code path } } }`,
      { input },
      { token },
    );
    return data[mutation];
  }
  const list = (token: string) =>
    change(
      'createListing',
      'listing { status }',
      { merchantId, offerId, priceMinor: 9900, idempotencyKey: `listing-of-${token.slice(-20)}` },
      token,
    );
  async function join(token: string, role: string): Promise<void> {
    const asked = { partyId: merchantId, role, label: 'li@example.com', idempotencyKey: randomUUID() };
    const invited = await change('inviteMember', 'token', asked, owner);
    const joined = await change('acceptInvitation', 'member { role }', { token: invited.token }, token);
    expect(joined.member.role).toBe(role);
  }
  const remove = (userId: string) => change('removeMember', 'userId', { partyId: merchantId, userId }, owner);
  const codesOf = (heard: Heard<{ cursor: string }>) =>
    heard.errors.map((error) => (error as { extensions?: { code?: unknown } }).extensions?.code);
  const happen = () =>
    sql`insert into catalog.outbox (name, payload, channels, occurred_at)
      values ('listing.statusChanged', ${sql.json({ merchantId, listingId: 'lst_x', from: 'DRAFT', to: 'UNLISTED', reason: null })},
        array[${`merchant:${merchantId}`}], now())`;
  const listen = (token: string) =>
    world.listen<{ cursor: string; to: string }>(
      `subscription ($merchantId: ID!, $after: Cursor) {
         listingStatusChanged(merchantId: $merchantId, after: $after) { cursor to } }`,
      { merchantId },
      { token },
    );

  test('invited and joined, the same token may list; removed, the open subscription and the next request are refused', async () => {
    const token = await world.tokenOf('usr_guest');
    expect(await list(token)).toMatchObject({ code: 'NOT_FOUND', path: ['merchantId'] });
    await join(token, 'STAFF');
    await until(async () => expect(await list(token)).toEqual({ listing: { status: 'DRAFT' } }));

    const heard = listen(token);
    await until(async () => {
      await happen();
      return heard.items.length > 0;
    });
    expect(heard.errors).toEqual([]);
    await remove('usr_guest');
    await until(() => heard.errors.length === 1);
    expect(codesOf(heard)).toEqual(['FORBIDDEN']);
    expect(await list(token)).toMatchObject({ code: 'NOT_FOUND', path: ['merchantId'] });
    const others = listen(owner);
    const before = heard.items.length;
    await until(async () => {
      await happen();
      return others.items.length > 0;
    });
    expect(heard.items).toHaveLength(before);
    expect(others.errors).toEqual([]);
    for (const one of [heard, others]) one.close();
  });

  test('another role counts from now on, and ends only what it does not allow', async () => {
    const token = await world.tokenOf('usr_clerk');
    await join(token, 'STAFF');
    // The guest's listing of that offer stands.
    await until(async () => expect(await list(token)).toMatchObject({ code: 'ALREADY_LISTED' }));
    const heard = listen(token);
    await until(async () => {
      await happen();
      return heard.items.length > 0;
    });
    const role = { partyId: merchantId, userId: 'usr_clerk', role: 'FINANCE' };
    await change('changeMemberRole', 'member { role }', role, owner);
    await until(async () => expect(await list(token)).toMatchObject({ code: 'FORBIDDEN' }));
    // Finance may hear of it still.
    const before = heard.items.length;
    await happen();
    await until(() => heard.items.length > before);
    expect(heard.errors).toEqual([]);
    heard.close();
  });

  test('a socket that was opened before hears, and may, what has been granted since', async () => {
    const token = await world.tokenOf('usr_early');
    const client = createClient({
      url: `${world.url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      lazy: false,
      connectionParams: { authorization: `Bearer ${token}` },
    });
    let connections = 0;
    client.on('connected', () => {
      connections += 1;
    });
    const listBySocket = async () => {
      const input = { merchantId, offerId, priceMinor: 9900, idempotencyKey: 'listing-by-socket' };
      const query =
        'mutation ($input: CreateListingInput!) { createListing(input: $input) { ... on UserError { code } } }';
      for await (const { data } of client.iterate({ query, variables: { input } })) {
        return (data as { createListing: { code: string } }).createListing.code;
      }
      throw new Error('Nothing was answered.');
    };
    expect(await listBySocket()).toBe('NOT_FOUND');
    await join(token, 'STAFF');
    await until(async () => expect(await listBySocket()).toBe('ALREADY_LISTED'));
    await remove('usr_early');
    await until(async () => expect(await listBySocket()).toBe('NOT_FOUND'));
    expect(connections).toBe(1);
    await client.dispose();
  });

  test('an installed app has what its token says, whoever installed it', async () => {
    const app = await world.token({
      userId: 'usr_owner',
      roles: [`APP:${merchantId}`],
      scopes: ['catalog:read'],
    });
    expect(await list(app)).toMatchObject({ code: 'FORBIDDEN' });
    const { merchant } = await world.ask<{ merchant: { members: unknown } }>(
      'query ($id: ID!) { merchant(id: $id) { members { edges { cursor } } } }',
      { id: merchantId },
      { token: app },
    );
    expect(merchant.members).toBeNull();
  });

  test('the question is not in the public graph', async () => {
    await expect(world.ask('{ _grantsOf(userId: "usr_owner") }', {}, { token: platform })).rejects.toThrow(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});

describe('at the gateway', () => {
  const query = '{ merchant(id: "mer_a") { name } }';

  /** A gateway over a catalog that answers so, with the viewers that reached it, the users asked about, and what was logged. */
  async function open(answer: (userId: string) => unknown) {
    const viewers: Viewer[] = [];
    const asked: string[] = [];
    const logged: { msg: string }[] = [];
    const catalog: StandIn = {
      resolvers: {
        Query: {
          merchant: (_: unknown, __: unknown, { viewer }: { viewer: Viewer }) => {
            viewers.push(viewer);
            return { id: 'mer_a', name: '小店' };
          },
          _grantsOf: (_: unknown, { userId }: { userId: string }) => {
            asked.push(userId);
            return answer(userId);
          },
        },
      },
    };
    const log = pino({ level: 'error' }, { write: (line) => void logged.push(JSON.parse(line)) });
    const gateway = await openTestGateway({ catalog }, { log });
    const post = async (...roles: string[]) => {
      const authorization = `Bearer ${await gateway.token('usr_1', roles)}`;
      return gateway.post({ query }, { authorization });
    };
    return { ...gateway, post, viewers, asked, logged };
  }

  test('whoever asks at once is asked about once, and is known for a while', async () => {
    const gateway = await open(async () => {
      await new Promise((done) => setTimeout(done, 100));
      return ['MERCHANT_STAFF:mer_a', 'SUPPLIER:sup_a'];
    });
    await Promise.all(Array.from({ length: 20 }, () => gateway.post()));
    await gateway.post('MERCHANT_STAFF:mer_a', 'MERCHANT_OWNER:mer_b');
    expect(gateway.asked).toEqual(['usr_1']);
    const staff = { role: 'MERCHANT_STAFF', merchantId: 'mer_a' };
    const supplier = { role: 'SUPPLIER', supplierId: 'sup_a' };
    expect(gateway.viewers).toHaveLength(21);
    for (const { grants } of gateway.viewers.slice(0, 20)) expect(grants).toEqual([staff, supplier]);
    const owner = { role: 'MERCHANT_OWNER', merchantId: 'mer_b' };
    expect(gateway.viewers[20]?.grants).toEqual([staff, owner, supplier]);
    await gateway.drain();
  });

  test('nobody becomes the platform or an app by a membership, and an app is not asked about', async () => {
    const gateway = await open(() => ['PLATFORM', 'APP:mer_a', 'EMPEROR:mer_a', 'MERCHANT_STAFF:mer_a']);
    await gateway.post();
    expect(gateway.viewers.at(-1)?.grants).toEqual([{ role: 'MERCHANT_STAFF', merchantId: 'mer_a' }]);
    const before = gateway.asked.length;
    await gateway.post('APP:mer_a');
    expect(gateway.viewers.at(-1)?.grants).toEqual([{ role: 'APP', merchantId: 'mer_a', scopes: [] }]);
    expect(gateway.asked).toHaveLength(before);
    await gateway.drain();
  });

  test('rights that change while they are asked for are asked for again, also for who waits already', async () => {
    const answers: ((roles: string[]) => void)[] = [];
    const call: InternalCall = <Data>() =>
      new Promise<Data>((done) => {
        answers.push((grants) => done({ grants } as Data));
      });
    const grants = openGrants(call, silent);
    const token = { userId: 'usr_1', grants: [], expiresAt: new Date(), tokenId: '1' };
    const early = grants.of(token);
    await until(() => answers.length === 1);
    grants.forget('usr_1');
    const late = grants.of(token);
    await until(() => answers.length === 2);
    answers[0]?.(['MERCHANT_OWNER:mer_a']);
    answers[1]?.(['MERCHANT_STAFF:mer_a']);
    const staff = [{ role: 'MERCHANT_STAFF', merchantId: 'mer_a' }];
    expect(await Promise.all([early, late, grants.of(token)])).toEqual([staff, staff, staff]);
    expect(answers).toHaveLength(2);
  });

  test('while the catalog cannot tell, the token stands, and the log says so', async () => {
    let isAway = true;
    const gateway = await open(() => {
      if (isAway) throw new Error('away');
      return ['MERCHANT_STAFF:mer_b'];
    });
    const reply = await gateway.post('MERCHANT_OWNER:mer_a');
    expect(reply.status).toBe(200);
    const own = { role: 'MERCHANT_OWNER', merchantId: 'mer_a' };
    expect(gateway.viewers.at(-1)?.grants).toEqual([own]);
    expect(gateway.logged.map(({ msg }) => msg)).toEqual([
      'what a user may do beside the access token could not be asked',
    ]);
    isAway = false;
    await until(async () => {
      await gateway.post('MERCHANT_OWNER:mer_a');
      return gateway.viewers.at(-1)?.grants.length === 2;
    });
    await gateway.drain();
  });
});
