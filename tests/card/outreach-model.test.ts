import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../platform/config.ts';
import { openAiDrafting } from '../../subgraphs/card/providers/drafting.ts';
import { openPost, type Post } from './post.ts';

/** An endpoint that answers what a test wants, and remembers what it was asked. */
let server: Server;
let url: string;
let answer: (request: IncomingMessage, response: ServerResponse, question: Asked) => void;
const asked: Asked[] = [];
type Asked = {
  readonly authorization: string | undefined;
  readonly path: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: a question in the endpoint's own shape
  readonly body: any;
};
let post: Post;
const timeoutMs = 1_500;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString());
    const question = { authorization: request.headers.authorization, path: request.url, body };
    asked.push(question);
    answer(request, response, question);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  post = await openPost({ languageModel: { url, key: 'sk-secret', model: 'wordy-1', timeoutMs } });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await post.quarter.close();
});

const hint = '不想再收到消息，点“退订”即可。';
const template = `您好！这里是绿源小铺。特意为您挑选了「玫瑰纯露」（128元），供您参考。有任何问题，欢迎随时联系我们。\n${hint}`;
const chosen = { choices: [{ message: { role: 'assistant', content: '' } }] };
const says = (content: string) => (_: unknown, response: ServerResponse) =>
  response.end(JSON.stringify({ ...chosen, choices: [{ message: { role: 'assistant', content } }] }));
const words = (text: string, more: object = {}) =>
  says(JSON.stringify({ text, listingIds: [post.quarter.goods[0]], couponIds: [], ...more }));

/** What it says is drafted, sent, and in the inbox. */
async function written(wish: Readonly<Record<string, unknown>> = {}) {
  const { id: leadId, visitor } = await post.lead();
  const id = await post.draft(leadId, wish);
  const { outreach } = await post.send(id);
  expect(outreach).toMatchObject({ state: 'SENT' });
  const { data } = await post.quarter.ask('{ myMessages { edges { node { text } } } }', {}, visitor);
  expect(data.myMessages.edges).toEqual([{ node: { text: outreach.text } }]);
  return outreach;
}

describe('a model that words well', () => {
  test('is taken at its word, and told the facts alone', async () => {
    const text = `您好，店里的「玫瑰纯露」（128元）很适合您，有时间来看看吧。\n${hint}`;
    answer = words(text);
    asked.length = 0;
    expect(await written()).toMatchObject({ wordedBy: 'MODEL', text });
    const [{ authorization, path, body } = {} as Asked] = asked;
    expect([authorization, path, asked.length]).toEqual(['Bearer sk-secret', '/v1/chat/completions', 1]);
    expect(body).toMatchObject({ model: 'wordy-1', response_format: { type: 'json_schema' } });
    expect(JSON.parse(body.messages[1].content)).toEqual({
      ...{
        language: 'zh-CN',
        shop: '绿源小铺',
        recipient: null,
        interests: [],
        optOutHint: hint,
        coupons: [],
      },
      goods: [{ listingId: post.quarter.goods[0], name: '玫瑰纯露', price: '128元' }],
    });
  });

  test('may wrap its answer in a fence', async () => {
    const text = `您好，店里的「玫瑰纯露」（128元）很适合您，有时间来看看吧。\n${hint}`;
    const object = JSON.stringify({ text, listingIds: [post.quarter.goods[0]], couponIds: [] });
    answer = says(`\`\`\`json\n${object}\n\`\`\``);
    expect(await written()).toMatchObject({ wordedBy: 'MODEL', text });
  });
});

describe('a model that does not', () => {
  const good = (text: string) => `${text}\n${hint}`;
  const ways: readonly [string, () => typeof answer][] = [
    ['answers nonsense', () => says('As a language model I would rather talk about the weather.')],
    ['answers no JSON', () => (_, response) => response.end('<html>')],
    ['answers JSON of another shape', () => (_, response) => response.end('{"choices":[]}')],
    [
      'answers fields of its own',
      () => words(good('您好，店里的「玫瑰纯露」（128元）很适合您。'), { discount: 5 }),
    ],
    ['hangs', () => () => {}],
    ['hangs in the middle', () => (_, response) => response.write('{"choices":[{"message":')],
    ['drips without end', () => drip],
    ['closes the door', () => (request) => request.socket.destroy()],
    ['fails', () => (_, response) => response.writeHead(500).end('{}')],
    ['sends elsewhere', () => (_, response) => response.writeHead(307, { location: `${url}/other` }).end()],
    ['floods', () => (_, response) => response.end('x'.repeat(1_000_000))],
    ['names a price of its own', () => words(good('您好，店里的「玫瑰纯露」（99元）很适合您，来看看吧。'))],
    ['cuts the price', () => words(good('您好，店里的「玫瑰纯露」（128元）现在半价，来看看吧。'))],
    ['names other goods', () => words(good('您好，店里的「薰衣草精油」（128元）很适合您，来看看吧。'))],
    [
      'invents a coupon',
      () => words(good('您好，店里的「玫瑰纯露」（128元）很适合您，还有优惠券等您领取。')),
    ],
    ['claims to heal', () => words(good('您好，店里的「玫瑰纯露」（128元）能治疗敏感，来看看吧。'))],
    ['leads elsewhere', () => words(good('您好，请看 https://evil.example 了解更多，有时间来看看吧。'))],
    ['leaves out how to stop it', () => words('您好，店里的「玫瑰纯露」（128元）很适合您，来看看吧。')],
    [
      'lists what it does not have',
      () => words(good('您好，来看看吧，我们一直都在。'), { couponIds: ['cpn_x'] }),
    ],
    ['recommends nothing', () => words(good('您好，有时间来看看我们的店铺吧。'), { listingIds: [] })],
  ];

  function drip(_: unknown, response: ServerResponse): void {
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  }

  test.each(ways)('%s: the template is drafted and sent', async (_, way) => {
    answer = way();
    asked.length = 0;
    const before = Date.now();
    expect(await written()).toMatchObject({ wordedBy: 'TEMPLATE', text: template });
    expect(asked).toHaveLength(1);
    expect(Date.now() - before).toBeLessThan(timeoutMs + 5_000);
  });

  test('keeps the coupon of a coupon message to itself: the template tells it', async () => {
    answer = words(good('您好，有时间来看看我们的店铺吧。'), { listingIds: [] });
    const outreach = await written({ kind: 'COUPON', couponId: post.couponId });
    expect(outreach).toMatchObject({ wordedBy: 'TEMPLATE', coupon: { id: post.couponId } });
    expect(outreach.text).toContain('「秋日满减券」（满200元减20元）');
  });
});

describe('the log', () => {
  test('tells why the template was taken, and neither the key nor what was said', async () => {
    let lines = '';
    const log = pino(
      { level: 'debug' },
      new Writable({
        write(part, _, done) {
          lines += part;
          done();
        },
      }),
    );
    const drafting = openAiDrafting({ url, key: 'sk-secret', model: 'm', timeoutMs }, log);
    const input = {
      ...{ language: 'zh-CN' as const, shop: '绿源小铺', recipient: '林晓', coupons: [], interests: [] },
      ...{ goods: [], optOutHint: hint },
    };
    answer = words(good('林晓，99元就够了。'));
    await drafting.draft(input, AbortSignal.any([]));
    answer = () => {};
    await drafting.draft(input, AbortSignal.any([]));
    await drafting.draft(input, AbortSignal.abort());
    const told = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).reason);
    expect(told).toEqual(['FAULTS', 'TIMEOUT', 'ABORTED']);
    expect(lines).not.toMatch(/sk-secret|林晓|元/);
  });

  function good(text: string) {
    return `${text}\n${hint}`;
  }
});

test('settings need the model’s name, and have five seconds unless told', () => {
  const set = { LLM_URL: 'https://llm.example/v1' };
  expect(() => readConfig(set)).toThrow('LLM_MODEL');
  expect(readConfig({}).languageModel).toBeNull();
  expect(readConfig({ ...set, LLM_MODEL: 'qwen' }).languageModel).toEqual({
    ...{ url: 'https://llm.example/v1', key: '', model: 'qwen', timeoutMs: 5_000 },
  });
});
