import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { type AccessToken, accessTokenKeys, readAccessToken } from '../platform/access-token.ts';
import type { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { gatewayError } from '../platform/errors.ts';
import { deriveKey, requireSecret } from '../platform/secrets.ts';
import type { Client } from '../platform/subgraph.ts';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { verifyVisitor } from '../platform/visitor-token.ts';
import type { Grants } from './grants.ts';

/** Who is asking, and until when that was proven; null when it does not end. */
export type Authenticated = {
  readonly viewer: Viewer;
  readonly expiresAt: Date | null;
  /** The same asker with the rights of that later moment: memberships change while a token holds. Never rejects. */
  asNow(): Promise<Viewer>;
};

/**
 * Makes a viewer of what a client sent: an `Authorization: Bearer …` value and a visitor token, either or none.
 * Refuses a wrong one with INVALID_TOKEN, TOKEN_EXPIRED or INVALID_VISITOR_TOKEN (401): never takes it for none.
 */
export type Authenticate = (
  authorization: string | undefined,
  visitorToken: string | undefined,
) => Promise<Authenticated>;

/** The header that carries a visitor token. */
export const visitorHeader = 'x-visitor-token';

/** A verified token is not verified again for a minute: a provider's withdrawn key counts that long. */
const rememberedMs = 60_000;

export function authenticator(config: Config, clock: Clock, grants: Grants): Authenticate {
  const keys = accessTokenKeys(config);
  const visitorKey = deriveKey(requireSecret(config), 'visitor-token');
  const verified = new LRUCache<string, AccessToken>({ max: 10_000, ttl: rememberedMs });
  const readToken = async (token: string): Promise<AccessToken> => {
    const known = verified.get(token);
    if (known !== undefined && known.expiresAt > clock()) return known;
    const read = await readAccessToken(token, keys, config, clock());
    verified.set(token, read);
    return read;
  };
  return async (authorization, visitorToken) => {
    const [token, visitor] = await Promise.all([
      authorization ? readToken(bearerOf(authorization)) : null,
      visitorToken ? verifyVisitor(visitorToken, visitorKey, clock()) : null,
    ]);
    if (visitorToken && visitor === null) throw invalidVisitor();
    if (token === null) {
      const viewer = visitor === null ? anonymous : { ...anonymous, visitor };
      return { viewer, expiresAt: null, asNow: async () => viewer };
    }
    const asNow = async (): Promise<Viewer> => {
      return { ...anonymous, visitor, userId: token.userId, grants: await grants.of(token) };
    };
    return { viewer: await asNow(), expiresAt: token.expiresAt, asNow };
  };
}

/** What a request says of the client's program. Its length is bounded: it is signed and handed on. */
export function clientOf(request: IncomingMessage): Client {
  const {
    'user-agent': userAgent,
    purpose,
    'sec-purpose': secPurpose,
    'x-purpose': xPurpose,
  } = request.headers;
  return {
    userAgent: bounded(userAgent),
    purpose: bounded(secPurpose ?? purpose ?? xPurpose),
    address: request.socket.remoteAddress ?? null,
  };
}

function bounded(value: string | string[] | undefined): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return one === undefined ? null : one.slice(0, 512);
}

function bearerOf(authorization: string): string {
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (token !== undefined) return token;
  throw gatewayError(
    'INVALID_TOKEN',
    'The Authorization header must be "Bearer" and an access token.',
    'Authorization 请求头必须为 "Bearer" 加访问令牌。',
    401,
  );
}

function invalidVisitor(): Error {
  return gatewayError('INVALID_VISITOR_TOKEN', 'The visitor token is not valid.', '访客令牌无效。', 401);
}
