import type { Reaction } from '../../../platform/subgraph.ts';
import type { CardViewed } from '../../card/events.ts';
import { countView } from '../actions/count-view.ts';

/** Keeps the statistics of looks at cards. */
export const onCardViewed: Reaction = {
  name: 'order.count-card-views',
  source: 'card',
  facts: ['card.viewed'],
  async react(tx, { payload, occurredAt }, deps) {
    const { merchantId, leadId } = payload as unknown as CardViewed['payload'];
    await countView(deps, tx, { merchantId, leadId, viewedAt: new Date(occurredAt) }, deps.clock());
  },
};
