import { jwtVerify, SignJWT } from 'jose';

/** A visitor as its token names it: one device at one merchant. */
export type VisitorIdentity = { readonly id: string; readonly merchantId: string };

const days = 180;

/** Signs a visitor token. It holds for 180 days. */
export function signVisitor(visitor: VisitorIdentity, key: Uint8Array, now: Date): Promise<string> {
  return new SignJWT({ mer: visitor.merchantId })
    .setProtectedHeader({ alg: 'HS256', typ: 'visitor+jwt' })
    .setSubject(visitor.id)
    .setIssuedAt(now)
    .setExpirationTime(new Date(now.getTime() + days * 86_400_000))
    .sign(key);
}

/** The visitor a token names; null when it is not ours, was altered, or has expired. */
export async function verifyVisitor(
  token: string,
  key: Uint8Array,
  now: Date,
): Promise<VisitorIdentity | null> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      typ: 'visitor+jwt',
      currentDate: now,
    });
    const merchantId = payload['mer'];
    return typeof payload.sub === 'string' && typeof merchantId === 'string'
      ? { id: payload.sub, merchantId }
      : null;
  } catch {
    return null;
  }
}
