import { createHmac } from 'node:crypto';
import { deriveKey, requireSecret } from '../../../platform/secrets.ts';
import type { Deps } from '../../../platform/subgraph.ts';

/** What a merchant's webhook is signed with. It is made of the master secret, so that no database holds it. */
export function webhookSecret({ config }: Deps, merchantId: string, version: number): string {
  const key = deriveKey(requireSecret(config), 'outreach-webhook');
  return `whsec_${createHmac('sha256', key).update(`${merchantId}.${version}`).digest('base64')}`;
}
