import type { Task } from '../../../platform/subgraph.ts';
import { lockProduct, unsearchableProducts } from '../store/products.ts';
import { refreshSearch } from './hold-product.ts';

const claim = 200;

/** Makes known to the search what was entered before there was one, or past the actions. */
export const indexProducts: Task = {
  name: 'catalog.index-products',
  cron: '*/10 * * * *',
  async run(_, { db }) {
    for (;;) {
      const products = await unsearchableProducts(db.pool, claim);
      for (const { id } of products) {
        await db.transaction(async (tx) => {
          const product = await lockProduct(tx, id);
          if (product !== null) await refreshSearch(tx, product, product.updatedAt);
        });
      }
      if (products.length < claim) return;
    }
  },
};
