import { hkdfSync } from 'node:crypto';
import type { Config } from './config.ts';

/** What keys are derived for. A key of one purpose says nothing about another's. */
export type Purpose =
  | 'access-token'
  | 'assertion'
  | 'visitor-token'
  | 'cursor'
  | 'client-key'
  | 'sandbox-payment'
  | 'sandbox-carrier'
  | 'address'
  | 'distribution-hash'
  | 'sandbox-payout'
  | 'ledger-export'
  | 'outreach-webhook';

/** A 256-bit key for one purpose, from the master secret (HKDF-SHA-256). */
export function deriveKey(secret: string, purpose: Purpose): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, 'lianka', purpose, 32));
}

/** The master secret of a configuration that the start has completed. */
export function requireSecret(config: Config): string {
  if (config.secret === undefined)
    throw new Error('The master secret is made at start, before anything is signed.');
  return config.secret;
}
