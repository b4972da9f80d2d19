import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessTokenKeys, readAccessToken, signAccessToken } from '../../platform/access-token.ts';
import { deriveKey } from '../../platform/secrets.ts';
import { testConfig as config } from '../support/gateway.ts';

const now = new Date('2026-11-11T03:00:00.000Z');
const later = new Date(now.getTime() + 3_600_000);
const key = deriveKey(config.secret ?? '', 'access-token');
const own = accessTokenKeys(config);

describe('a token of our own', () => {
  test('says who it is and what is allowed, and nothing it cannot bind to somebody', async () => {
    const roles = [
      'MERCHANT_OWNER:mer_1',
      'SUPPLIER:sup_1',
      'PLATFORM',
      'APP:mer_2',
      'MERCHANT_OWNER',
      'MERCHANT_OWNER:',
      'PLATFORM:mer_1',
      'EMPEROR:mer_1',
      'MERCHANT_STAFF:mer_1:mer_2',
    ];
    const claims = { userId: 'usr_1', roles, scopes: ['leads:read', 'orders:read'], expiresAt: later };
    const token = await signAccessToken(claims, config, now);
    expect(await readAccessToken(token, own, config, now)).toEqual({
      userId: 'usr_1',
      grants: [
        { role: 'MERCHANT_OWNER', merchantId: 'mer_1' },
        { role: 'SUPPLIER', supplierId: 'sup_1' },
        { role: 'PLATFORM' },
        { role: 'APP', merchantId: 'mer_2', scopes: ['leads:read', 'orders:read'] },
      ],
      expiresAt: later,
      tokenId: expect.any(String),
    });
  });

  test('holds until the second it expires', async () => {
    const token = await signAccessToken({ userId: 'usr_1', expiresAt: later }, config, now);
    const justBefore = new Date(later.getTime() - 1_000);
    expect((await readAccessToken(token, own, config, justBefore)).userId).toBe('usr_1');
    await expect(readAccessToken(token, own, config, later)).rejects.toThrow(refusal('TOKEN_EXPIRED', 401));
  });

  const base = () => new SignJWT({ roles: [] }).setSubject('usr_1').setExpirationTime(later);
  const ours = () => base().setIssuer('lianka').setAudience('lianka');
  const forgeries: Record<string, () => Promise<string> | string> = {
    nonsense: () => 'not a token',
    'another key': () => ours().setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array(32)),
    'another issuer': () =>
      base().setIssuer('x').setAudience('lianka').setProtectedHeader({ alg: 'HS256' }).sign(key),
    'another audience': () =>
      base().setIssuer('lianka').setAudience('x').setProtectedHeader({ alg: 'HS256' }).sign(key),
    'another algorithm': () => ours().setProtectedHeader({ alg: 'HS512' }).sign(new Uint8Array(64)),
    'no signature': () =>
      new UnsecuredJWT({ roles: ['PLATFORM'] })
        .setSubject('usr_1')
        .setIssuer('lianka')
        .setAudience('lianka')
        .setExpirationTime(later)
        .encode(),
    'no subject': () =>
      new SignJWT({})
        .setIssuer('lianka')
        .setAudience('lianka')
        .setExpirationTime(later)
        .setProtectedHeader({ alg: 'HS256' })
        .sign(key),
    'no end': () =>
      new SignJWT({})
        .setSubject('usr_1')
        .setIssuer('lianka')
        .setAudience('lianka')
        .setProtectedHeader({ alg: 'HS256' })
        .sign(key),
  };
  test.each(Object.keys(forgeries))('is refused with %s', async (name) => {
    const token = (await forgeries[name]?.()) ?? '';
    await expect(readAccessToken(token, own, config, now)).rejects.toThrow(refusal('INVALID_TOKEN', 401));
  });
});

describe("a provider's token", () => {
  let server: Server;
  let privateKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
  let publicKey: JWK;
  let theirs: ReturnType<typeof accessTokenKeys>;
  let dead: ReturnType<typeof accessTokenKeys>;

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    privateKey = pair.privateKey;
    publicKey = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'RS256' };
    server = createServer((_, response) => response.end(JSON.stringify({ keys: [publicKey] })));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    theirs = accessTokenKeys({ ...config, jwksUrl: `http://127.0.0.1:${port}/keys` });
    dead = accessTokenKeys({ ...config, jwksUrl: 'http://127.0.0.1:1/keys' });
  });
  afterAll(() => server.close());

  const claims = () =>
    new SignJWT({ roles: ['PLATFORM'] })
      .setSubject('usr_1')
      .setIssuer('lianka')
      .setAudience('lianka')
      .setExpirationTime(later);

  test('is taken when their key signed it', async () => {
    const token = await claims().setProtectedHeader({ alg: 'RS256', kid: 'k1' }).sign(privateKey);
    expect((await readAccessToken(token, theirs, config, now)).grants).toEqual([{ role: 'PLATFORM' }]);
  });

  test('is refused when our key, or their public key taken for a secret, signed it', async () => {
    const withOurs = await claims().setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(key);
    const publicAsSecret = new TextEncoder().encode(JSON.stringify(publicKey));
    const confused = await claims().setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(publicAsSecret);
    for (const token of [withOurs, confused]) {
      await expect(readAccessToken(token, theirs, config, now)).rejects.toThrow(
        refusal('INVALID_TOKEN', 401),
      );
    }
  });

  test('is refused when it names a key they do not have', async () => {
    const token = await claims().setProtectedHeader({ alg: 'RS256', kid: 'k2' }).sign(privateKey);
    await expect(readAccessToken(token, theirs, config, now)).rejects.toThrow(refusal('INVALID_TOKEN', 401));
  });

  test('is not called wrong while their keys cannot be had', async () => {
    const token = await claims().setProtectedHeader({ alg: 'RS256', kid: 'k1' }).sign(privateKey);
    await expect(readAccessToken(token, dead, config, now)).rejects.toThrow(
      refusal('IDENTITY_UNAVAILABLE', 503),
    );
  });
});

function refusal(code: string, status: number) {
  return expect.objectContaining({ extensions: expect.objectContaining({ code, http: { status } }) });
}
