import { isPlatform, type MerchantRole, mayRead, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';

/** Who decides about the program itself. */
export const owners: readonly MerchantRole[] = ['MERCHANT_OWNER'];

/** Who decides about money. */
export const financiers: readonly MerchantRole[] = ['MERCHANT_OWNER', 'MERCHANT_FINANCE'];

/**
 * Refuses whoever does not hold one of the roles: others at the merchant, its apps and the platform learn that their role
 * does not allow it; everybody else learns nothing.
 */
export function requireRole(
  viewer: Viewer,
  merchantId: string,
  roles: readonly MerchantRole[],
  path: readonly string[],
): void {
  if (worksFor(viewer, merchantId, roles)) return;
  const knows = mayRead(viewer, merchantId, 'team:read') || mayRead(viewer, merchantId, 'commissions:read');
  refuse(knows || isPlatform(viewer) ? 'FORBIDDEN' : 'NOT_FOUND', path);
}
