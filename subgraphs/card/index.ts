import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../platform/root.ts';
import type { Deps, Subgraph } from '../../platform/subgraph.ts';
import { deliverDue } from './actions/deliver-outreach.ts';
import { forgetIds, makePartitions } from './actions/keep-events.ts';
import { forgetOldVersions, learnFromVisits } from './actions/learn-from-visits.ts';
import { relateGoods } from './actions/relate-goods.ts';
import { remind } from './actions/remind.ts';
import { openTracking } from './actions/track-behavior.ts';
import { trainModel } from './actions/train-model.ts';
import { keepVersions } from './loaders/shown-cards.ts';
import { cardLoaders } from './loaders.ts';
import { openAiDrafting, templateDrafting } from './providers/drafting.ts';
import { inbox } from './providers/inbox.ts';
import { openWebhook } from './providers/webhook.ts';
import { onCouponClaimed } from './reactions/on-coupon-claimed.ts';
import { onCustomerIdentified } from './reactions/on-customer-identified.ts';
import { onOrderCounted } from './reactions/on-order-counted.ts';
import { onOrderMoved } from './reactions/on-order-moved.ts';
import { resolvers } from './resolvers/index.ts';

/** Cards, share links, visits and behaviour, leads and their alerts. */
export function createCard(deps: Deps): Subgraph {
  const { config, log } = deps;
  const drafting =
    config.languageModel === null ? templateDrafting : openAiDrafting(config.languageModel, log);
  const webhook = openWebhook(config.privateWebhooks, log);
  const couriers = { IN_APP: inbox, WEBHOOK: webhook };
  const kept = keepVersions();
  return {
    name: 'card',
    sdl: readFileSync(join(root, 'schema/card.graphql'), 'utf8'),
    resolvers: resolvers(openTracking(deps), { ...drafting, couriers, checkAddress: webhook.check }),
    deps,
    loaders: (viewer) => cardLoaders(deps, viewer, kept),
    reactions: [onCouponClaimed, onCustomerIdentified, onOrderMoved, onOrderCounted],
    tasks: [
      makePartitions,
      forgetIds,
      learnFromVisits,
      trainModel,
      forgetOldVersions,
      relateGoods,
      remind,
      deliverDue(couriers),
    ],
    webhooks: [],
  };
}
