import { enqueue } from '../../../platform/jobs.ts';
import type { Reaction } from '../../../platform/subgraph.ts';

/** Has the provider asked for a refund at once, by a job: the provider is slower than a transaction may be. */
export const onRefundRequested: Reaction = {
  name: 'order.on-refund-requested',
  source: 'order',
  facts: ['refund.requested'],
  async react(tx, { payload }) {
    const refundId = String(payload['refundId']);
    await enqueue(tx, 'order', { task: 'dispatchRefund', payload: { refundId } });
  },
};
