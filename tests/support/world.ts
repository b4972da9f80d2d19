import { randomBytes } from 'node:crypto';
import { type Product, type ProductOptions, startProduct } from '../../gateway/start.ts';
import { signAccessToken } from '../../platform/access-token.ts';
import { systemClock } from '../../platform/clock.ts';
import { type Config, readConfig } from '../../platform/config.ts';
import type { Town } from '../journeys/town.ts';
import { openTestDatabase } from './database.ts';
import { type Door, openDoor } from './door.ts';
import { silent } from './stand-in.ts';

/** The whole product in this process, at a free port, on a database of its own: a town with one door. */
export type World = Town &
  Door & {
    readonly config: Config;
    readonly databaseUrl: string;
    readonly product: Product;
    /** A token for a user, with any claims: also one that has expired. */
    token(claims: {
      readonly userId: string;
      readonly roles?: readonly string[];
      readonly scopes?: readonly string[];
      readonly expiresAt?: Date;
    }): Promise<string>;
  };

export type WorldOptions = ProductOptions & { readonly config?: Partial<Config> };

/** Opens a world. Close it in `afterAll`: its database goes with it. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const database = await openTestDatabase();
  const config: Config = {
    ...readConfig({
      DATABASE_URL: database.url,
      DATABASE_CONNECTIONS: '5',
      SECRET: randomBytes(24).toString('hex'),
      HOST: '127.0.0.1',
      PORT: '0',
      SANDBOX_PAYMENTS: 'on',
    }),
    ...options.config,
  };
  const product = await startProduct(config, { log: silent, ...options });
  const now = options.clock ?? systemClock;
  const inAnHour = () => new Date(now().getTime() + 3_600_000);
  const token: World['token'] = (claims) =>
    signAccessToken({ expiresAt: inAnHour(), ...claims }, product.config, now());
  const door = openDoor(product.url);
  return {
    ...door,
    doors: [door],
    config: product.config,
    databaseUrl: database.url,
    product,
    token,
    tokenOf: (userId, ...roles) => token({ userId, roles }),
    async close() {
      await product.stop();
      await database.drop();
    },
  };
}
