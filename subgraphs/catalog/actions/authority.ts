import { appMay, isPlatform, mayRead, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';

/** Lets the platform's own people pass. */
export function requirePlatform(viewer: Viewer): void {
  if (!isPlatform(viewer)) refuse('FORBIDDEN');
}

/**
 * Lets those pass who manage a merchant's listings. Others who read them learn that their role does not allow it;
 * everybody else learns nothing.
 */
export function requireShelf(viewer: Viewer, merchantId: string, path: readonly string[]): void {
  if (worksFor(viewer, merchantId, ['MERCHANT_OWNER', 'MERCHANT_STAFF'])) return;
  if (appMay(viewer, merchantId, 'catalog:write')) return;
  refuse(mayRead(viewer, merchantId, 'catalog:read') ? 'FORBIDDEN' : 'NOT_FOUND', path);
}
