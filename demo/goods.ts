import { babyGoods } from './goods/baby.ts';
import { beautyGoods } from './goods/beauty.ts';
import { foodGoods } from './goods/food.ts';
import type { Picture } from './picture.ts';

/** The merchants of the demo, by what they sell: 美妆, 食品, 母婴. */
export type ShopKey = 'beauty' | 'food' | 'baby';

/** A product of a supplier, and what the demo's merchant asks for it. */
export type Good = {
  /** Names it in idempotency keys; never changes. */
  readonly key: string;
  readonly supplier: string;
  readonly name: string;
  readonly nameEn: string;
  readonly description: string;
  readonly sections: readonly string[];
  /** Fen. */
  readonly priceMinor: number;
  readonly picture: Picture;
};

/** Everything on the demo's shelves: 40 products. */
export const goodsOf: Readonly<Record<ShopKey, readonly Good[]>> = {
  beauty: beautyGoods,
  food: foodGoods,
  baby: babyGoods,
};

/** The sources of the goods (S). */
export const suppliers: readonly { readonly key: string; readonly name: string; readonly place: string }[] = [
  { key: 'huaxi', name: '华熙本草研究所', place: '上海奉贤' },
  { key: 'caiyun', name: '彩云美妆工坊', place: '广东广州' },
  { key: 'qinling', name: '秦岭生态农场联合社', place: '陕西商洛' },
  { key: 'donghai', name: '东海渔家', place: '浙江舟山' },
  { key: 'ruhe', name: '如荷母婴用品厂', place: '浙江湖州' },
  { key: 'muxi', name: '木夕童趣木作', place: '福建泉州' },
];

/** Where a product of the demo comes from. */
export function placeOf({ supplier }: Good): string {
  return suppliers.find(({ key }) => key === supplier)?.place ?? '';
}
