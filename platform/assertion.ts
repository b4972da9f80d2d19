import { createHmac, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Clock } from './clock.ts';
import type { Client } from './subgraph.ts';
import type { Viewer } from './viewer.ts';

/** The header in which the gateway tells a subgraph who is asking, and from where. */
export const assertionHeader = 'x-lianka-viewer';

/** Who is asking, and from where, as one signed statement carries it. */
export type Assertion = { readonly viewer: Viewer; readonly client: Client };

/** Signs who is asking. The same asker gets the same text for half its life, so that a hot path seldom signs. */
export type SignAssertion = (viewer: Viewer, client: Client) => string;

/** Reads a signed text back; null when it is missing, altered, not ours, or over. */
export type ReadAssertion = (text: string | undefined) => Assertion | null;

const lifeMs = 60_000;
const signedAgainMs = lifeMs / 2;

type Signed = { readonly text: string; readonly at: number };

export function assertionSigner(key: Uint8Array, clock: Clock): SignAssertion {
  const recent = new LRUCache<string, Signed>({ max: 5_000 });
  return (viewer, client) => {
    const now = clock().getTime();
    const who = JSON.stringify({ viewer, client });
    const known = recent.get(who);
    if (known !== undefined && now >= known.at && now - known.at < signedAgainMs) return known.text;
    const body = Buffer.from(`${now + lifeMs}.${who}`).toString('base64url');
    const text = `${body}.${signature(body, key).toString('base64url')}`;
    recent.set(who, { text, at: now });
    return text;
  };
}

type Read = { readonly assertion: Assertion; readonly until: number };

export function assertionReader(key: Uint8Array, clock: Clock): ReadAssertion {
  const recent = new LRUCache<string, Read>({ max: 5_000 });
  return (text) => {
    if (text === undefined) return null;
    const read = recent.get(text) ?? verify(text, key);
    if (read === null || read.until <= clock().getTime()) return null;
    recent.set(text, read);
    return read.assertion;
  };
}

function verify(text: string, key: Uint8Array): Read | null {
  const [body, given, ...rest] = text.split('.');
  if (body === undefined || given === undefined || rest.length > 0) return null;
  const expected = signature(body, key);
  const actual = Buffer.from(given, 'base64url');
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
  const signed = Buffer.from(body, 'base64url').toString();
  const dot = signed.indexOf('.');
  return { until: Number(signed.slice(0, dot)), assertion: JSON.parse(signed.slice(dot + 1)) };
}

function signature(body: string, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(body).digest();
}
