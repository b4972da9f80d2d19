import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { remind } from '../../subgraphs/card/actions/remind.ts';
import { onOrderMoved } from '../../subgraphs/card/reactions/on-order-moved.ts';
import { openQuarter, person, type Quarter, tracking } from './quarter.ts';

let quarter: Quarter;
let cardId: string;
let agentId: string;
const agent = person('usr_li');
beforeAll(async () => {
  quarter = await openQuarter();
  agentId = newId('agt', quarter.now);
  quarter.agents.set('usr_li', { agentId, status: 'ACTIVE' });
  quarter.agents.set('usr_gone', { agentId: newId('agt', quarter.now), status: 'SUSPENDED' });
  cardId = await quarter.card('lipstick-lab');
});
afterAll(() => quarter.close());

type Wish = Readonly<Record<string, unknown>>;

/** As it travels: instants as texts. */
const plain = (input: Wish): Wish => JSON.parse(JSON.stringify(input));

async function lead(shareToken?: string): Promise<{ id: string; visitor: Viewer }> {
  const visitor = await quarter.visit('lipstick-lab', shareToken);
  const occurredAt = quarter.now.toISOString();
  const events = [{ id: randomUUID(), kind: 'CARD_VIEW', viewId: randomUUID(), occurredAt }];
  await quarter.ask(tracking, { input: { cardId, events } }, visitor);
  const [row] = await quarter.sql`select id from card.leads where visitor_id = ${visitor.visitor?.id ?? ''}`;
  return { id: String(row?.['id']), visitor };
}

const stranger = () => person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId });
const staff = () => person('usr_staff', { role: 'MERCHANT_STAFF', merchantId: quarter.merchantId });

/** Does something about a lead; answers the success, or the refusal. */
async function act(name: string, input: Wish, viewer: Viewer = quarter.owner, answer = 'lead { id }') {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Success { ${answer} }
    ... on UserError { code path } } }`;
  const { data, codes } = await quarter.ask(query, { input: plain(input) }, viewer);
  return codes.length > 0 ? codes : data[name];
}

const storyQuery = `query ($id: ID!, $first: Int, $after: String) { lead(id: $id) { id stage assigneeUserId
  assigneeAgent { id } notes { id text authorId } tasks { id text dueAt doneAt assigneeUserId }
  timeline(first: $first, after: $after) { edges { cursor node { id kind actorId text textZh order { id } session { id } } }
    pageInfo { hasNextPage } } } }`;
async function read(id: string, viewer: Viewer = quarter.owner, page: Wish = { first: 50 }) {
  const { data, codes } = await quarter.ask(storyQuery, { id, ...page }, viewer);
  expect(codes).toEqual([]);
  return data.lead;
}
const kindsOf = (story: { timeline: { edges: { node: { kind: string } }[] } }) =>
  story.timeline.edges.map(({ node }) => node.kind);

const minutes = (n: number) => {
  quarter.now = new Date(quarter.now.getTime() + n * 60_000);
};

describe('a lead in the pipeline', () => {
  test('is moved, given, noted and remembered, and its story tells so, newest first', async () => {
    const { id: leadId } = await lead();
    minutes(1);
    await act('moveLead', { leadId, stage: 'CONTACTED', reason: '已加微信' });
    await act('moveLead', { leadId, stage: 'CONTACTED', reason: 'again' });
    minutes(1);
    await act('assignLead', { leadId, userId: 'usr_staff' }, staff());
    minutes(1);
    const note = { leadId, text: '喜欢哑光', idempotencyKey: randomUUID() };
    await Promise.all(Array.from({ length: 4 }, () => act('addLeadNote', note, staff(), 'note { id }')));
    minutes(1);
    const story = await read(leadId);
    expect(story).toMatchObject({
      ...{ stage: 'CONTACTED', assigneeUserId: 'usr_staff', assigneeAgent: null },
      notes: [{ text: '喜欢哑光', authorId: 'usr_staff' }],
      tasks: [],
    });
    expect(kindsOf(story)).toEqual(['NOTE', 'ASSIGNED', 'STAGE', 'VISIT', 'ALERT']);
    expect(story.timeline.edges[2].node).toMatchObject({
      ...{
        actorId: 'usr_owner',
        text: 'Came to: contacted (已加微信).',
        textZh: '进入阶段：已联系（已加微信）。',
      },
    });
    // Page by page it is the same story.
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const {
        timeline,
      }: {
        timeline: { edges: { cursor: string; node: { id: string } }[]; pageInfo: { hasNextPage: boolean } };
      } = await read(leadId, quarter.owner, { first: 2, after });
      pages.push(...timeline.edges.map(({ node }) => node.id));
      after = timeline.pageInfo.hasNextPage ? (timeline.edges.at(-1)?.cursor ?? null) : null;
    } while (after !== null);
    expect(pages).toEqual(story.timeline.edges.map(({ node }: { node: { id: string } }) => node.id));
  });

  test('given to an agent is the agent’s to see and to move, and no longer when it is given on', async () => {
    const { id: leadId } = await lead();
    expect(await read(leadId, agent)).toBeNull();
    expect(await act('moveLead', { leadId, stage: 'LOST' }, agent)).toMatchObject({ code: 'NOT_FOUND' });
    for (const wrong of [newId('agt', quarter.now), 'agt_1', quarter.agents.get('usr_gone')?.agentId])
      expect(await act('assignLead', { leadId, agentId: wrong })).toMatchObject({
        code: 'NOT_FOUND',
        path: ['agentId'],
      });
    expect(await act('assignLead', { leadId, agentId, userId: 'usr_staff' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await act('assignLead', { leadId, agentId })).toEqual({ lead: { id: leadId } });
    expect(await act('moveLead', { leadId, stage: 'NEGOTIATING' }, agent)).toEqual({ lead: { id: leadId } });
    expect(await read(leadId, agent)).toMatchObject({
      ...{ stage: 'NEGOTIATING', assigneeAgent: { id: agentId } },
      // What the merchant's people write among themselves is not the agent's.
      ...{ notes: null, tasks: null, timeline: null, assigneeUserId: null },
    });
    for (const [name, input] of [
      ['addLeadNote', { leadId, text: 'x', idempotencyKey: randomUUID() }],
      ['assignLead', { leadId, userId: 'usr_li' }],
      ['tagLead', { leadId, name: 'x' }],
    ] as const)
      expect(await act(name, input, agent, '__typename')).toMatchObject({ code: 'FORBIDDEN' });
    await act('assignLead', { leadId });
    expect(await read(leadId, agent)).toBeNull();
  });

  test('of another merchant is not there, whatever is done about it', async () => {
    const { id: leadId } = await lead();
    const before = await read(leadId);
    const idempotencyKey = randomUUID();
    const acts: readonly (readonly [string, Wish])[] = [
      ['moveLead', { stage: 'LOST' }],
      ['assignLead', { userId: 'usr_rival' }],
      ['addLeadNote', { text: 'x', idempotencyKey }],
      ['addLeadTask', { text: 'x', dueAt: quarter.now, idempotencyKey }],
      ['tagLead', { name: 'x' }],
      ['untagLead', { key: 'staff:x' }],
    ];
    for (const [name, input] of acts) {
      for (const id of [leadId, newId('led', quarter.now), '', 'led_\u0000']) {
        const answer = await act(name, { leadId: id, ...input }, stranger(), '__typename');
        expect([name, answer]).toEqual([name, { code: 'NOT_FOUND', path: ['leadId'] }]);
      }
    }
    expect(await act('eraseLead', { leadId }, stranger(), 'leadId')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await act('eraseLead', { leadId }, staff(), 'leadId')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await read(leadId)).toEqual(before);
  });

  test('is found by where it stands, who follows it, where it came from and when it was seen', async () => {
    const token = await quarter.share(cardId, quarter.owner);
    minutes(60);
    const since = quarter.now;
    const { id: leadId } = await lead(token);
    await act('moveLead', { leadId, stage: 'NEGOTIATING' });
    await act('assignLead', { leadId, userId: 'usr_wu' });
    const find = async (filter: Wish) => {
      const query = `query ($m: ID!, $filter: LeadFilter) { leads(merchantId: $m, filter: $filter, first: 100) {
        edges { node { id } } } }`;
      const { data } = await quarter.ask(
        query,
        { m: quarter.merchantId, filter: plain(filter) },
        quarter.owner,
      );
      return data.leads.edges.map(({ node }: { node: { id: string } }) => node.id);
    };
    const all = await find({});
    expect(all.length).toBeGreaterThan(3);
    expect(await find({ assigneeUserId: 'usr_wu' })).toEqual([leadId]);
    expect(await find({ channel: 'WECHAT_GROUP' })).toEqual([leadId]);
    expect(await find({ seenSince: since })).toEqual([leadId]);
    expect(await find({ seenBefore: since })).toEqual(all.filter((id: string) => id !== leadId));
    expect(await find({ stages: ['WON', 'LOST'] })).toEqual([]);
    expect(await find({ stages: ['NEGOTIATING'], assigneeUserId: 'usr_wu', minIntent: 'LOW' })).toEqual([
      leadId,
    ]);
    expect(await find({ minIntent: 'HIGH' })).toEqual([]);
  });

  test('a page of leads with all that is kept of them takes thirteen statements, however many there are', async () => {
    const query = `query ($m: ID!, $first: Int) { leads(merchantId: $m, first: $first) { edges { node { id stage tags { key }
      consent { outreach } notes { text } tasks { text } sessions(first: 2) { edges { node { id } } }
      timeline(first: 3) { edges { node { kind session { id } } } } } } } }`;
    const count = async (first: number) => {
      const before = quarter.statements;
      const { data, codes } = await quarter.ask(query, { m: quarter.merchantId, first }, quarter.owner);
      expect(codes).toEqual([]);
      expect(data.leads.edges).toHaveLength(first);
      return quarter.statements - before;
    };
    // Visits that different fields ask for come in one statement or in three, by when the answers meet.
    for (const leads of [1, 2, 4]) expect(await count(leads)).toBeLessThanOrEqual(13);
  });
});

describe('tasks', () => {
  const task = (leadId: string, more: Wish = {}) => ({
    ...{
      leadId,
      text: '打电话',
      dueAt: new Date(quarter.now.getTime() + 600_000),
      idempotencyKey: randomUUID(),
    },
    ...more,
  });

  test('are told of once when they are due, by whichever copy looks, and are done once', async () => {
    const { id: leadId } = await lead();
    const { task: open } = await act('addLeadTask', task(leadId), staff(), 'task { id doneAt lead { id } }');
    expect(open).toMatchObject({ doneAt: null, lead: { id: leadId } });
    const { task: early } = await act('addLeadTask', task(leadId), staff(), 'task { id }');
    await act('completeLeadTask', { taskId: early.id }, staff(), 'task { doneAt }');
    const told = async () =>
      (await quarter.facts()).filter(
        ({ name, payload }) => name === 'lead.taskDue' && payload['leadId'] === leadId,
      );
    await remind.run({}, quarter.deps);
    expect(await told()).toEqual([]);
    minutes(10);
    await Promise.all([1, 2, 3].map(() => remind.run({}, quarter.deps)));
    expect(await told()).toMatchObject([
      {
        payload: { merchantId: quarter.merchantId, leadId, taskId: open.id },
        channels: [`merchant:${quarter.merchantId}`],
      },
    ]);
    const done = await Promise.all(
      [1, 2, 3].map(() => act('completeLeadTask', { taskId: open.id }, staff(), 'task { doneAt }')),
    );
    expect(new Set(done.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(kindsOf(await read(leadId)).filter((kind) => kind === 'TASK_DONE')).toHaveLength(2);
    expect(await act('completeLeadTask', { taskId: open.id }, stranger(), '__typename')).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('are refused where they are at fault', async () => {
    const { id: leadId } = await lead();
    const far = new Date(quarter.now.getTime() + 3 * 366 * 86_400_000);
    for (const [more, path] of [
      [{ text: ' ' }, 'text'],
      [{ text: 'x'.repeat(501) }, 'text'],
      [{ dueAt: far }, 'dueAt'],
      [{ idempotencyKey: 'short' }, 'idempotencyKey'],
    ] as const)
      expect(await act('addLeadTask', task(leadId, more), staff(), '__typename')).toMatchObject({
        ...{ code: 'INVALID_INPUT', path: [path] },
      });
    const idempotencyKey = randomUUID();
    await act('addLeadTask', task(leadId, { idempotencyKey }), staff(), '__typename');
    const other = await act(
      'addLeadTask',
      task(leadId, { idempotencyKey, text: '别的' }),
      staff(),
      '__typename',
    );
    expect(other).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect((await read(leadId)).tasks).toHaveLength(1);
  });

  test('are at most a hundred a lead, however many are set at once', async () => {
    const { id: leadId } = await lead();
    await quarter.sql`insert into card.lead_tasks (id, merchant_id, lead_id, text, due_at)
      select 'tsk_' || ${leadId} || n, ${quarter.merchantId}, ${leadId}, 'x', now() from generate_series(1, 98) n`;
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => act('addLeadTask', task(leadId), staff(), 'task { id }')),
    );
    expect(answers.filter(({ code }) => code === 'TOO_MANY')).toHaveLength(4);
    expect((await read(leadId)).tasks).toHaveLength(100);
  });
});

describe('an order', () => {
  const hear = async (change: 'PLACED' | 'PAID', orderId: string, more: Wish) => {
    const payload = {
      ...{
        merchantId: quarter.merchantId,
        orderId,
        customerId: newId('cus', quarter.now),
        agentId: null,
        change,
      },
      ...{ totalMinor: '100', currency: 'CNY', ...more },
    };
    const name = change === 'PLACED' ? 'order.placed' : 'order.paid';
    const fact = { position: 1, name, payload, occurredAt: quarter.now.toISOString(), channels: [] };
    await quarter.deps.db.transaction((tx) => onOrderMoved.react(tx, fact, quarter.deps));
  };

  test('wins its lead when it is paid, once, and stands in its story', async () => {
    const { id: leadId, visitor } = await lead();
    const orderId = newId('ord', quarter.now);
    const visitorId = visitor.visitor?.id;
    minutes(1);
    await hear('PLACED', orderId, { visitorId });
    await hear('PLACED', orderId, { visitorId });
    expect(await read(leadId)).toMatchObject({ stage: 'NEW' });
    await hear('PAID', orderId, {});
    await hear('PAID', orderId, {});
    const story = await read(leadId);
    expect(story.stage).toBe('WON');
    expect(kindsOf(story).sort()).toEqual(['ALERT', 'ORDER_PAID', 'ORDER_PLACED', 'STAGE', 'VISIT']);
    expect(story.timeline.edges.map(({ node }: { node: { order: unknown } }) => node.order)).toContainEqual({
      id: orderId,
    });
  });

  test('of somebody never seen on a card, or at another merchant, wins nobody', async () => {
    const { id: leadId, visitor } = await lead();
    const orderId = newId('ord', quarter.now);
    await hear('PLACED', orderId, { visitorId: visitor.visitor?.id, merchantId: quarter.rivalId });
    await hear('PAID', orderId, { merchantId: quarter.rivalId });
    await hear('PAID', newId('ord', quarter.now), {});
    expect((await read(leadId)).stage).toBe('NEW');
  });
});
