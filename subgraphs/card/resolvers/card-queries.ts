import { mayRead, type Viewer } from '../../../platform/viewer.ts';
import { mayCompose } from '../actions/card-content.ts';
import type { QueryResolvers } from '../generated.ts';
import { experimentById } from '../store/card-experiments.ts';
import { publishedCard } from '../store/cards.ts';
import { moduleTypeOf } from '../store/module-types.ts';
import { experimentPageOf, moduleTypePageOf, versionPageOf } from './pages.ts';

export const cardQueries: QueryResolvers = {
  publicCard: async (_, { slug }, { db }) => {
    const card = /^[a-z0-9-]{3,60}$/.test(slug) ? await publishedCard(db.pool, slug) : null;
    return card === null ? null : { ...card, shownTo: 'EVERYBODY' };
  },
  cardHistory: async (_, { cardId, ...args }, { db, viewer, loaders }) => {
    const card = await loaders.card.load(cardId);
    if (card === null || !mayRead(viewer, card.merchantId, 'cards:read')) return null;
    return versionPageOf(db.pool, cardId, args);
  },
  cardExperiment: async (_, { id }, { db, viewer }) => {
    const experiment = await experimentById(db.pool, id);
    return experiment !== null && mayRead(viewer, experiment.merchantId, 'cards:read') ? experiment : null;
  },
  cardExperiments: async (_, { cardId, ...args }, { db, viewer, loaders }) => {
    const card = await loaders.card.load(cardId);
    if (card === null || !mayRead(viewer, card.merchantId, 'cards:read')) return null;
    return experimentPageOf(db.pool, cardId, args);
  },
  moduleTypes: (_, { merchantId, ...args }, { db, viewer }) =>
    seesTypes(viewer, merchantId) ? moduleTypePageOf(db.pool, merchantId, args) : null,
  moduleType: (_, { merchantId, key, version = null }, { db, viewer }) =>
    seesTypes(viewer, merchantId) ? moduleTypeOf(db.pool, merchantId, key, version) : null,
};

function seesTypes(viewer: Viewer, merchantId: string): boolean {
  return mayRead(viewer, merchantId, 'cards:read') || mayCompose(viewer, merchantId);
}
