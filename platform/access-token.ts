import { createHash } from 'node:crypto';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify, SignJWT } from 'jose';
import type { Config } from './config.ts';
import { gatewayError } from './errors.ts';
import { deriveKey, requireSecret } from './secrets.ts';
import type { Grant, MerchantRole } from './viewer.ts';

/** What access tokens are checked with: our own key (HS256), or the identity provider's (RS256, ES256). Never both. */
export type AccessTokenKeys =
  | { readonly kind: 'own'; readonly key: Uint8Array }
  | { readonly kind: 'provider'; readonly keys: JWTVerifyGetKey };

/** What a verified access token says. */
export type AccessToken = {
  readonly userId: string;
  readonly grants: readonly Grant[];
  readonly expiresAt: Date;
  /** The token's `jti`, or a digest of it: names a token without being one. */
  readonly tokenId: string;
};

type TokenConfig = Pick<Config, 'jwtIssuer' | 'jwtAudience'>;

const merchantRoles: ReadonlySet<string> = new Set<MerchantRole>([
  'MERCHANT_OWNER',
  'MERCHANT_FINANCE',
  'MERCHANT_STAFF',
]);

/** The keys a configuration names: the provider's once JWKS_URL is set, else our own. */
export function accessTokenKeys(config: Config): AccessTokenKeys {
  if (config.jwksUrl === undefined) {
    return { kind: 'own', key: deriveKey(requireSecret(config), 'access-token') };
  }
  return { kind: 'provider', keys: createRemoteJWKSet(new URL(config.jwksUrl), { timeoutDuration: 5_000 }) };
}

/**
 * Reads an access token. Throws TOKEN_EXPIRED or INVALID_TOKEN (HTTP 401), and IDENTITY_UNAVAILABLE (503) when the
 * provider's keys cannot be fetched: that says nothing about the token.
 */
export async function readAccessToken(
  token: string,
  keys: AccessTokenKeys,
  config: TokenConfig,
  now: Date,
): Promise<AccessToken> {
  const payload = await verify(token, keys, config, now);
  const { sub, exp, jti } = payload;
  if (typeof sub !== 'string' || sub === '' || typeof exp !== 'number') throw invalidToken();
  return {
    userId: sub,
    grants: readGrants(payload),
    expiresAt: new Date(exp * 1_000),
    tokenId: typeof jti === 'string' ? jti : createHash('sha256').update(token).digest('base64url'),
  };
}

/** What a token made by `signAccessToken` shall say. Roles are written `ROLE:id`, or `PLATFORM`. */
export type AccessTokenClaims = {
  readonly userId: string;
  readonly roles?: readonly string[];
  /** What an `APP:mer_…` role may do. */
  readonly scopes?: readonly string[];
  readonly expiresAt: Date;
};

/** Signs an access token with our own key: for the embedded default, the demo and the tests. */
export function signAccessToken(claims: AccessTokenClaims, config: Config, now: Date): Promise<string> {
  const scope = claims.scopes?.join(' ');
  return new SignJWT({ roles: claims.roles ?? [], ...(scope === undefined ? {} : { scope }) })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(claims.userId)
    .setIssuer(config.jwtIssuer)
    .setAudience(config.jwtAudience)
    .setIssuedAt(now)
    .setExpirationTime(claims.expiresAt)
    .sign(deriveKey(requireSecret(config), 'access-token'));
}

async function verify(token: string, keys: AccessTokenKeys, config: TokenConfig, now: Date) {
  const options = {
    issuer: config.jwtIssuer,
    audience: config.jwtAudience,
    requiredClaims: ['sub', 'exp'],
    currentDate: now,
  };
  try {
    // The algorithms are ours to name: a token that chooses its own could choose none, or sign with a public key.
    const { payload } =
      keys.kind === 'own'
        ? await jwtVerify(token, keys.key, { ...options, algorithms: ['HS256'] })
        : await jwtVerify(token, keys.keys, { ...options, algorithms: ['RS256', 'ES256'] });
    return payload;
  } catch (error) {
    throw refusalOf(error);
  }
}

function readGrants(payload: JWTPayload): readonly Grant[] {
  const roles: unknown = payload['roles'];
  const scopes = typeof payload['scope'] === 'string' ? payload['scope'].split(' ').filter(Boolean) : [];
  return Array.isArray(roles) ? grantsOfRoles(roles, scopes) : [];
}

/** Roles as tokens write them. Those this version does not know, or that name nobody they hold at, grant nothing. */
export function grantsOfRoles(roles: readonly unknown[], scopes: readonly string[] = []): readonly Grant[] {
  return roles.flatMap((written) => readGrant(written, scopes));
}

function readGrant(written: unknown, scopes: readonly string[]): Grant[] {
  if (typeof written !== 'string') return [];
  const [role = '', id = '', ...rest] = written.split(':');
  if (rest.length > 0) return [];
  if (role === 'PLATFORM') return id === '' ? [{ role }] : [];
  if (id === '') return [];
  if (role === 'SUPPLIER') return [{ role, supplierId: id }];
  if (role === 'APP') return [{ role, merchantId: id, scopes }];
  return merchantRoles.has(role) ? [{ role: role as MerchantRole, merchantId: id }] : [];
}

function refusalOf(error: unknown): Error {
  if (error instanceof errors.JWTExpired) {
    return gatewayError('TOKEN_EXPIRED', 'The access token has expired.', '访问令牌已过期。', 401);
  }
  const aboutTheToken =
    error instanceof errors.JOSEError &&
    !(error instanceof errors.JWKSTimeout) &&
    !(error instanceof errors.JWKSInvalid) &&
    error.code !== 'ERR_JOSE_GENERIC';
  if (aboutTheToken) return invalidToken();
  return gatewayError(
    'IDENTITY_UNAVAILABLE',
    'The identity provider cannot be reached to check the access token. Try again later.',
    '暂时无法连接身份服务以校验访问令牌，请稍后再试。',
    503,
  );
}

function invalidToken(): Error {
  return gatewayError('INVALID_TOKEN', 'The access token is not valid.', '访问令牌无效。', 401);
}
