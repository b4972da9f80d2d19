import type { Reaction } from '../../../platform/subgraph.ts';
import { holdAfterSale, stepAfterSale } from '../actions/move-after-sale.ts';
import type { RefundSettledPayload } from '../events.ts';
import { afterSalesById } from '../store/after-sales.ts';

/** Closes an after-sale whose money is back. */
export const onRefundSettled: Reaction = {
  name: 'order.on-refund-settled',
  source: 'order',
  facts: ['refund.settled'],
  async react(tx, { payload }, deps) {
    const { afterSaleId, status } = payload as unknown as RefundSettledPayload;
    const [seen] =
      afterSaleId === null || status !== 'SUCCEEDED' ? [] : await afterSalesById(tx, [afterSaleId]);
    if (seen === undefined) return;
    const held = await holdAfterSale(tx, seen);
    if (held.afterSale.status !== 'REFUNDING') return;
    await stepAfterSale(deps, tx, held, 'CLOSED', { party: 'CLOCK' }, {}, deps.clock());
  },
};
