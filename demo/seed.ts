import type { Config } from '../platform/config.ts';
import { type Ask, persistent } from './ask.ts';
import { type Good, goodsOf, suppliers } from './goods.ts';
import { type DemoMerchant, type DemoWorld, readManifest, writeManifest } from './manifest.ts';
import { mutate } from './mutate.ts';
import { drawPicture } from './picture.ts';
import { openShop } from './seed-shop.ts';
import { type Shop, shops } from './shops.ts';
import { bringBatch, enterKinds, type Kind } from './supply.ts';
import { demoUser, signFor } from './tokens.ts';

/** What the parts of the seed share. */
export type Seeding = {
  readonly ask: Ask;
  /** Signs in the name of a demo user. */
  readonly sign: (userId: string, ...roles: string[]) => Promise<string>;
};

/** What a shop sells: the supplier's offer beside what the demo says of it. */
export type Stocked = Good & { readonly offerId: string };

/**
 * Brings the demo world into a running product through its public graph and keeps its ids in `<dataDir>/demo.json`.
 * Every mutation has a fixed idempotency key: an interrupted seed goes on, and a second one changes nothing. Needs a
 * configuration that can sign. Rejects with DemoRefused when the graph refuses.
 */
export async function seedDemo(ask: Ask, config: Config): Promise<DemoWorld> {
  const present = readManifest(config.dataDir);
  if (present !== null && (await stands(ask, present))) return present;
  const seeding: Seeding = {
    ask: persistent(ask, 30_000),
    sign: (userId, ...roles) => signFor(userId, roles, config, new Date()),
  };
  const platform = await seeding.sign(demoUser('platform', 'operator'), 'PLATFORM');
  const sources = await enterSuppliers(seeding, platform);
  const [cosmetics, fresh, forBabies] = await enterKinds(seeding, platform);
  const [beauty, food, baby] = await Promise.all([
    seedShop(seeding, platform, sources, shopOf('beauty'), cosmetics),
    seedShop(seeding, platform, sources, shopOf('food'), fresh),
    seedShop(seeding, platform, sources, shopOf('baby'), forBabies),
  ]);
  const world: DemoWorld = { version: 2, suppliers: sources, merchants: [beauty, food, baby] };
  writeManifest(config.dataDir, world);
  return world;
}

/** Whether the product at hand holds that world: the folder may have served another database before. */
export async function stands(ask: Ask, { merchants }: DemoWorld): Promise<boolean> {
  const known = await Promise.all(
    merchants.map(({ card }) =>
      ask<{ publicCard: { id: string } | null }>(
        'query ($slug: String!) { publicCard(slug: $slug) { id } }',
        {
          slug: card.slug,
        },
      ),
    ),
  );
  return known.every(({ publicCard }, i) => publicCard?.id === merchants[i]?.card.id);
}

type Source = DemoWorld['suppliers'][number];

function enterSuppliers({ ask }: Seeding, platform: string): Promise<Source[]> {
  return Promise.all(
    suppliers.map(async ({ key, name }) => {
      const input = { name, idempotencyKey: `demo:supplier:${key}` };
      const { id } = await mutate(ask, platform, 'registerSupplier', 'supplier', input);
      return { key, id, name };
    }),
  );
}

async function seedShop(
  seeding: Seeding,
  platform: string,
  sources: readonly Source[],
  shop: Shop,
  kind: Kind,
): Promise<DemoMerchant> {
  const goods = await Promise.all(
    goodsOf[shop.key].map((good) => stock(seeding, platform, sources, good, kind)),
  );
  return openShop(seeding, platform, shop, goods);
}

/** Enters goods, and brings a batch of them to where they may be listed. */
async function stock(
  seeding: Seeding,
  platform: string,
  sources: readonly Source[],
  good: Good,
  kind: Kind,
): Promise<Stocked> {
  const supplierId = sources.find(({ key }) => key === good.supplier)?.id ?? '';
  const supplier = await seeding.sign(demoUser('platform', 'supplier'), `SUPPLIER:${supplierId}`);
  const entered = await mutate(
    seeding.ask,
    supplier,
    'createProduct',
    'product',
    {
      supplierId,
      categoryId: kind.categoryId,
      name: good.name,
      nameEn: good.nameEn,
      description: good.description,
      sections: good.sections,
      imageUrl: drawPicture(good.picture, good.name),
      // A merchant of the demo keeps four tenths of what it sells for.
      wholesalePriceMinor: Math.floor(good.priceMinor * 0.6),
      initialStock: 100_000,
      idempotencyKey: `demo:product:${good.key}`,
    },
    { selection: 'id variants { offer { id } }' },
  );
  const offerId = entered.variants?.[0]?.offer.id ?? '';
  await bringBatch(seeding, { platform, supplier }, good, offerId, kind);
  return { ...good, offerId };
}

function shopOf(key: Shop['key']): Shop {
  const shop = shops.find((one) => one.key === key);
  if (shop === undefined) throw new Error(`The demo has no ${key} shop.`);
  return shop;
}
