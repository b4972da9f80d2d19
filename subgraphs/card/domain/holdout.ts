/** The share of leads that is held out unless the merchant sets another, in percent. */
export const usualHoldoutPercent = 10;
export const mostHoldoutPercent = 50;

const parts = 10_000;

/**
 * Whether a lead is held out: by chance, but the same whenever and wherever it is asked. The salt makes one comparison
 * independent of any other that the same leads are in.
 */
export function isHeldOut(salt: string, merchantId: string, leadId: string, percent: number): boolean {
  return hashOf(`${salt} ${merchantId} ${leadId}`) % parts < (percent / 100) * parts;
}

/** FNV-1a, with its bits mixed once more (the finish of MurmurHash3), so that ids that differ little end far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
