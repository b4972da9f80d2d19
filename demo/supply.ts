import { type Good, placeOf } from './goods.ts';
import { DemoRefused, mutate } from './mutate.ts';
import type { Seeding } from './seed.ts';

/** Kinds of goods in the demo: what they must be tested for, and how they may be returned. */
const kinds = [
  {
    key: 'demo-cosmetics',
    name: '化妆品',
    nameEn: 'Cosmetics',
    returnRule: 'NO_REASON_7_DAYS',
    standard: {
      key: 'COSMETICS_SAFETY',
      name: '化妆品安全',
      nameEn: 'Cosmetics safety',
      description: '重金属、微生物与禁用成分。',
      validityDays: 730,
    },
  },
  {
    key: 'demo-fresh-food',
    name: '生鲜食品',
    nameEn: 'Fresh food',
    returnRule: 'QUALITY_ONLY',
    standard: {
      key: 'PESTICIDE_RESIDUE',
      name: '农药残留',
      nameEn: 'Pesticide residue',
      description: '常用农药残留量，按食品安全国家标准的限量判定。',
      validityDays: 90,
    },
  },
  {
    key: 'demo-baby',
    name: '母婴用品',
    nameEn: 'Mother and baby',
    returnRule: 'NO_REASON_7_DAYS',
    standard: {
      key: 'BABY_PRODUCT_SAFETY',
      name: '婴童用品安全',
      nameEn: 'Baby product safety',
      description: '可迁移元素、邻苯二甲酸酯与小零件。',
      validityDays: 365,
    },
  },
] as const;

/** A category of the demo. */
export type Kind = { readonly categoryId: string; readonly standardKey: string };

/** The category of each shop's goods, in the order of the shops: entered, or found where it was entered before. */
export async function enterKinds({ ask }: Seeding, platform: string): Promise<readonly [Kind, Kind, Kind]> {
  const enter = async ({ standard, ...kind }: (typeof kinds)[number]) => {
    await mutate(ask, platform, 'defineInspectionStandard', 'standard', standard, { selection: 'key' }).catch(
      unlessTaken,
    );
    const input = { ...kind, standardKeys: [standard.key] };
    const made = await mutate(ask, platform, 'createCategory', 'category', input).catch(unlessTaken);
    return { categoryId: made?.id ?? (await categoryOf(ask, kind.key)), standardKey: standard.key };
  };
  const [cosmetics, freshFood, baby] = kinds;
  return Promise.all([enter(cosmetics), enter(freshFood), enter(baby)]);
}

function unlessTaken(error: unknown): null {
  if (error instanceof DemoRefused) return null;
  throw error;
}

async function categoryOf(ask: Seeding['ask'], key: string): Promise<string> {
  const { categories } = await ask<{ categories: { edges: { node: { id: string; key: string } }[] } }>(
    '{ categories(first: 100) { edges { node { id key } } } }',
    {},
  );
  const found = categories.edges.find(({ node }) => node.key === key);
  if (found === undefined) throw new Error(`The demo's category ${key} is missing.`);
  return found.node.id;
}

/** Who brings goods to where they may be listed. */
export type Hands = { readonly platform: string; readonly supplier: string };

/** A batch of an offer, with its way from the source and an inspection that it passed. */
export async function bringBatch(
  { ask }: Seeding,
  { platform, supplier }: Hands,
  good: Good,
  offerId: string,
  { standardKey }: Kind,
): Promise<void> {
  const key = (what: string) => `demo:${what}:${good.key}`;
  const ago = (days: number) => new Date(today() - days * 86_400_000);
  const { id: batchId } = await mutate(ask, supplier, 'registerBatch', 'batch', {
    offerId,
    quantity: 100_000,
    producedAt: ago(3),
    idempotencyKey: key('batch'),
  });
  await mutate(
    ask,
    supplier,
    'recordTraceEvent',
    'event',
    {
      batchId,
      kind: 'PRODUCED',
      place: placeOf(good),
      note: '',
      occurredAt: ago(3),
      idempotencyKey: key('produced'),
    },
    { selection: 'sequence' },
  );
  await mutate(ask, supplier, 'putBatchInForce', 'batch', { batchId });
  const { id: inspectionId } = await mutate(ask, supplier, 'submitInspection', 'inspection', {
    batchId,
    standardKey,
    result: 'PASS',
    lab: '国家质检中心',
    inspector: '王工',
    certificateNumber: `CN-${good.key.toUpperCase()}`,
    inspectedAt: ago(2),
    idempotencyKey: key('inspection'),
  });
  await mutate(ask, platform, 'reviewInspection', 'inspection', { inspectionId, decision: 'APPROVED' });
}

/** The same all day, so that a seed that was interrupted goes on with what it said before. */
function today(): number {
  return Math.floor(Date.now() / 86_400_000) * 86_400_000;
}
