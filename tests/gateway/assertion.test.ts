import { expect, test } from 'vitest';
import { assertionReader, assertionSigner } from '../../platform/assertion.ts';
import { deriveKey } from '../../platform/secrets.ts';
import { anonymous, type Viewer } from '../../platform/viewer.ts';

const key = deriveKey('a master secret', 'assertion');
const viewer: Viewer = {
  ...anonymous,
  userId: 'usr_1',
  grants: [{ role: 'MERCHANT_OWNER', merchantId: 'mer_1' }],
};
const client = { userAgent: 'Mozilla/5.0 (微信)', purpose: 'prefetch', address: '10.0.0.1' };

function atTime() {
  let now = new Date('2026-11-11T03:00:00.000Z');
  return {
    clock: () => now,
    pass(ms: number) {
      now = new Date(now.getTime() + ms);
    },
  };
}

test('a subgraph reads exactly who the gateway said is asking, and from where', () => {
  const { clock } = atTime();
  const text = assertionSigner(key, clock)(viewer, client);
  expect(assertionReader(key, clock)(text)).toEqual({ viewer, client });
});

test('the same asker is signed once in half a minute; another asker, or another client, by itself', () => {
  const { clock, pass } = atTime();
  const sign = assertionSigner(key, clock);
  const first = sign(viewer, client);
  pass(29_999);
  expect(sign({ ...viewer }, { ...client })).toBe(first);
  expect(sign(anonymous, client)).not.toBe(first);
  expect(sign(viewer, { ...client, purpose: null })).not.toBe(first);
  pass(1);
  expect(sign(viewer, client)).not.toBe(first);
});

test('a statement is over after a minute, also for a reader that knows it', () => {
  const { clock, pass } = atTime();
  const text = assertionSigner(key, clock)(viewer, client);
  const read = assertionReader(key, clock);
  pass(59_999);
  expect(read(text)).not.toBeNull();
  pass(1);
  expect(read(text)).toBeNull();
});

test('an altered, foreign or missing statement says nothing', () => {
  const { clock } = atTime();
  const [body = '', signature = ''] = assertionSigner(key, clock)(anonymous, client).split('.');
  const said = Buffer.from(body, 'base64url').toString();
  const altered = Buffer.from(said.replace('"userId":null', '"userId":"usr_1"')).toString('base64url');
  const foreign = assertionSigner(deriveKey('another secret', 'assertion'), clock)(viewer, client);
  const read = assertionReader(key, clock);
  expect(altered).not.toBe(body);
  for (const text of [
    `${altered}.${signature}`,
    foreign,
    body,
    `${body}.`,
    `.${signature}`,
    '',
    'x',
    undefined,
  ]) {
    expect(read(text)).toBeNull();
  }
  expect(read(`${body}.${signature}`)).not.toBeNull();
});
