import { signAccessToken } from '../platform/access-token.ts';
import type { Config } from '../platform/config.ts';
import { masterSecret } from '../platform/secret-file.ts';
import type { ShopKey } from './goods.ts';
import type { DemoWorld } from './manifest.ts';

/** Who a demo token can be for. All but the platform belong to the beauty merchant's world. */
export const tokenKinds = [
  'owner',
  'staff',
  'finance',
  'supplier',
  'boss',
  'agent',
  'consumer',
  'partner',
  'platform',
] as const;

export type TokenKind = (typeof tokenKinds)[number];

const days = 30;

/** What the demo's partner app was installed with. */
const partnerScopes = ['cards:read', 'cards:write', 'catalog:read', 'leads:read', 'orders:read', 'team:read'];

/** The user behind a role of the demo, such as `usr_demo_beauty_owner`. */
export function demoUser(shop: ShopKey | 'platform', role: string): string {
  return `usr_demo_${shop}_${role}`;
}

/** A configuration that can sign; one that leaves identity to a provider cannot, and is refused in one line. */
export function signingConfig(config: Config): Config {
  if (config.jwksUrl !== undefined) {
    throw new Error('JWKS_URL is set: access tokens come from your identity provider, not from Lianka.');
  }
  return { ...config, secret: config.secret ?? masterSecret(config.dataDir) };
}

/** Signs an access token for 30 days. Roles are written `ROLE:id`. */
export function signFor(
  userId: string,
  roles: readonly string[],
  config: Config,
  now: Date,
  scopes?: readonly string[],
): Promise<string> {
  const expiresAt = new Date(now.getTime() + days * 86_400_000);
  return signAccessToken(
    { userId, roles, expiresAt, ...(scopes === undefined ? {} : { scopes }) },
    config,
    now,
  );
}

/** A token of the demo world, for 30 days. */
export function tokenOf(kind: TokenKind, world: DemoWorld, config: Config, now: Date): Promise<string> {
  const [{ key, id, agents }] = world.merchants;
  const own = (role: string) => demoUser(key, role);
  const agentUser = (name: string) => agents.find((agent) => agent.key === name)?.userId ?? own(name);
  const supplierId = world.suppliers[0]?.id ?? '';
  const signers: Readonly<Record<TokenKind, () => Promise<string>>> = {
    owner: () => signFor(own('owner'), [`MERCHANT_OWNER:${id}`], config, now),
    staff: () => signFor(own('staff'), [`MERCHANT_STAFF:${id}`], config, now),
    finance: () => signFor(own('finance'), [`MERCHANT_FINANCE:${id}`], config, now),
    supplier: () => signFor(demoUser('platform', 'supplier'), [`SUPPLIER:${supplierId}`], config, now),
    boss: () => signFor(agentUser('boss'), [], config, now),
    agent: () => signFor(agentUser('first'), [], config, now),
    consumer: () => signFor(own('consumer'), [], config, now),
    partner: () => signFor(own('partner'), [`APP:${id}`], config, now, partnerScopes),
    platform: () => signFor(demoUser('platform', 'operator'), ['PLATFORM'], config, now),
  };
  return signers[kind]();
}
