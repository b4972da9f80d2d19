import type { Deps } from '../../../platform/subgraph.ts';
import type { Sale } from '../domain/hold.ts';
import { checkedHold } from './checked-hold.ts';
import { answerOf, type HoldAnswer, type HoldForOrder } from './hold-goods.ts';
import { makeSale } from './make-sale.ts';

/** Carries a sale out of a transaction that is to leave nothing behind. */
class Quoted extends Error {
  readonly sale: Sale;
  constructor(sale: Sale) {
    super('quoted');
    this.sale = sale;
  }
}

/** What an order would be promised now: the sale itself is made, and undone, so that the two can never differ. */
export async function quoteForOrder(deps: Deps, input: HoldForOrder): Promise<HoldAnswer> {
  const now = deps.clock();
  const until = new Date(now.getTime() + input.holdSeconds * 1_000);
  return answerOf(async () => {
    checkedHold(input);
    try {
      return await deps.db.transaction(async (tx) => {
        throw new Quoted(await makeSale(tx, input, until, now));
      });
    } catch (error) {
      if (error instanceof Quoted) return error.sale;
      throw error;
    }
  });
}
