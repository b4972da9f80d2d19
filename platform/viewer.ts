import { GraphQLError } from 'graphql';

/** A role at one merchant that a person holds. */
export type MerchantRole = 'MERCHANT_OWNER' | 'MERCHANT_FINANCE' | 'MERCHANT_STAFF';

/** What a token allows, bound to the party it is allowed at. */
export type Grant =
  | { readonly role: MerchantRole; readonly merchantId: string }
  | { readonly role: 'SUPPLIER'; readonly supplierId: string }
  | { readonly role: 'PLATFORM' }
  | { readonly role: 'APP'; readonly merchantId: string; readonly scopes: readonly string[] };

/** Who is asking. Made by the gateway from verified tokens, never from anything a client merely says. */
export type Viewer = {
  /** The token's subject; null for an anonymous visitor, a service, and a shared live execution. */
  readonly userId: string | null;
  /** The signed visitor token's bearer; a visitor belongs to one merchant. */
  readonly visitor: { readonly id: string; readonly merchantId: string } | null;
  readonly grants: readonly Grant[];
  /** The subgraph (or gateway) that calls in its own name; null for everybody outside. */
  readonly service: string | null;
  /** True when many listeners share this execution, so that nothing individual may be answered. */
  readonly shared: boolean;
};

export const anonymous: Viewer = { userId: null, visitor: null, grants: [], service: null, shared: false };

/** A subgraph or the gateway calling in its own name. */
export function serviceViewer(service: string): Viewer {
  return { ...anonymous, service };
}

/** Whether the viewer works for that merchant, in one of the roles (default: any). Apps are asked by scope instead. */
export function worksFor(
  viewer: Viewer,
  merchantId: string,
  roles: readonly MerchantRole[] = ['MERCHANT_OWNER', 'MERCHANT_FINANCE', 'MERCHANT_STAFF'],
): boolean {
  return viewer.grants.some(
    (grant) =>
      'merchantId' in grant &&
      grant.role !== 'APP' &&
      grant.merchantId === merchantId &&
      roles.includes(grant.role),
  );
}

/** Whether an installed app holds the scope at that merchant. */
export function appMay(viewer: Viewer, merchantId: string, scope: string): boolean {
  return viewer.grants.some(
    (grant) => grant.role === 'APP' && grant.merchantId === merchantId && grant.scopes.includes(scope),
  );
}

/** Whether the viewer may read that merchant's own data: its people, an app with the scope, or the platform. */
export function mayRead(viewer: Viewer, merchantId: string, scope: string): boolean {
  return worksFor(viewer, merchantId) || appMay(viewer, merchantId, scope) || isPlatform(viewer);
}

/** Whether the viewer acts for that supplier. */
export function suppliesFor(viewer: Viewer, supplierId: string): boolean {
  return viewer.grants.some((grant) => grant.role === 'SUPPLIER' && grant.supplierId === supplierId);
}

export function isPlatform(viewer: Viewer): boolean {
  return viewer.grants.some((grant) => grant.role === 'PLATFORM');
}

export function isService(viewer: Viewer): boolean {
  return viewer.service !== null;
}

/**
 * Whether an object that belongs to one person belongs to this viewer. In an execution that many listeners share
 * it throws, so that a wrong grouping fails closed instead of leaking.
 */
export function isIndividual(viewer: Viewer, userId: string | null): boolean {
  if (viewer.shared) {
    throw new GraphQLError('This field depends on the individual and cannot be shared among listeners.', {
      extensions: { code: 'INDIVIDUAL_REQUIRED' },
    });
  }
  return viewer.userId !== null && viewer.userId === userId;
}

/** The person asking; refuses with UNAUTHENTICATED when there is none. */
export function requireUser(viewer: Viewer): string {
  if (viewer.userId !== null) return viewer.userId;
  throw new GraphQLError('Sign in to do this.', {
    extensions: { code: 'UNAUTHENTICATED', messageZh: '请先登录。' },
  });
}
