import {
  changeCardSlug,
  isSame,
  publishCard,
  restoreCardVersion,
  updateCard,
} from '../actions/change-card.ts';
import { registerModuleType } from '../actions/register-module-type.ts';
import type {
  CardDraftResolvers,
  CardVersionResolvers,
  ModuleTypeResolvers,
  MutationResolvers,
} from '../generated.ts';
import type { CardContext } from '../loaders.ts';
import type { CardHead, DraftRow } from '../store/cards.ts';
import { answered, fresh, seen } from './answered.ts';
import { moduleVersionPageOf } from './pages.ts';

/** A draft with the card it is of. */
export type SeenDraft = DraftRow & { readonly card: CardHead };

const everything = <Module>(modules: readonly Module[]) =>
  modules.map((module) => ({ ...module, hidesRule: false }));

export const CardDraft: CardDraftResolvers = {
  revision: ({ card }) => card.revision,
  modules: ({ modules }) => everything(modules),
  changed: async ({ card, ...draft }, _, { loaders }) => {
    const number = card.publishedVersion;
    const published = number === null ? null : await loaders.version.load({ cardId: card.id, number });
    return published === null || !isSame(draft, published);
  },
  updatedAt: ({ card }) => card.draftedAt ?? card.createdAt,
};

export const CardVersion: CardVersionResolvers = {
  modules: ({ modules }) => everything(modules),
  isPublished: async ({ cardId, number }, _, { loaders }) =>
    (await loaders.card.load(cardId))?.publishedVersion === number,
};

export const ModuleType: ModuleTypeResolvers = {
  versions: (type, args, { db }) => moduleVersionPageOf(db.pool, type, args),
};

/** The card as a mutation of this request has left it. */
const cardNow = async (context: CardContext, id: string) => seen(await fresh(context).card.load(id));

export const cardMutations: MutationResolvers = {
  updateCard: (_, { input }, context) =>
    answered(async () => {
      await updateCard(context, await fresh(context).card.load(input.cardId), input);
      return { __typename: 'UpdateCardSuccess', card: await cardNow(context, input.cardId) };
    }),
  publishCard: (_, { input }, context) =>
    answered(async () => {
      await publishCard(context, await fresh(context).card.load(input.cardId), input);
      return { __typename: 'PublishCardSuccess', card: await cardNow(context, input.cardId) };
    }),
  changeCardSlug: (_, { input }, context) =>
    answered(async () => {
      await changeCardSlug(context, await fresh(context).card.load(input.cardId), input.slug);
      return { __typename: 'ChangeCardSlugSuccess', card: await cardNow(context, input.cardId) };
    }),
  restoreCardVersion: (_, { input }, context) =>
    answered(async () => {
      await restoreCardVersion(context, await fresh(context).card.load(input.cardId), input);
      return { __typename: 'RestoreCardVersionSuccess', card: await cardNow(context, input.cardId) };
    }),
  registerModuleType: (_, { input }, context) =>
    answered(async () => ({
      __typename: 'RegisterModuleTypeSuccess',
      moduleType: await registerModuleType(context, input),
    })),
};
