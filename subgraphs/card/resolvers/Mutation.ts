import { answer } from '../../../platform/errors.ts';
import { archiveCard, publishCard, updateCard } from '../actions/change-card.ts';
import { createCard } from '../actions/create-card.ts';
import { createShareLink } from '../actions/create-share-link.ts';
import { markAlertRead } from '../actions/mark-alert-read.ts';
import { startVisit } from '../actions/start-visit.ts';
import type { Track } from '../actions/track-behavior.ts';
import type { MutationResolvers } from '../generated.ts';
import type { CardContext, CardLoaders } from '../loaders.ts';

/** The mutations, with the way in for behaviour that this subgraph was made with. */
export function mutations(track: Track): MutationResolvers {
  return {
    createCard: (_, { input }, context) =>
      answered(async () => {
        const { cardId } = await createCard(context, { ...input, modules: input.modules ?? [] });
        const card = seen(await fresh(context).card.load(cardId));
        return { __typename: 'CreateCardSuccess', card };
      }),
    updateCard: (_, { input }, context) =>
      answered(async () => {
        const known = await fresh(context).card.load(input.cardId);
        return { __typename: 'UpdateCardSuccess', card: await updateCard(context, known, input) };
      }),
    publishCard: (_, { input }, context) =>
      answered(async () => {
        const known = await fresh(context).card.load(input.cardId);
        return { __typename: 'PublishCardSuccess', card: await publishCard(context, known) };
      }),
    archiveCard: (_, { input }, context) =>
      answered(async () => {
        const known = await fresh(context).card.load(input.cardId);
        return { __typename: 'ArchiveCardSuccess', card: await archiveCard(context, known) };
      }),
    createShareLink: (_, { input }, context) =>
      answered(async () => {
        const card = await fresh(context).card.load(input.cardId);
        const { shareLinkId } = await createShareLink(context, card, input);
        const shareLink = seen(await fresh(context).shareLink.load(shareLinkId));
        return { __typename: 'CreateShareLinkSuccess', shareLink };
      }),
    startVisit: (_, { input }, context) =>
      answered(async () => ({ __typename: 'StartVisitSuccess', ...(await startVisit(context, input)) })),
    trackBehavior: (_, { input }, context) =>
      answered(async () => ({ __typename: 'TrackBehaviorSuccess', ...(await track(context, input)) })),
    markAlertRead: (_, { input }, context) =>
      answered(async () => {
        const known = await fresh(context).alert.load(input.alertId);
        return { __typename: 'MarkAlertReadSuccess', alert: await markAlertRead(context, known) };
      }),
  };
}

/** Mutations of one request follow each other: each reads what the one before has left. */
function fresh({ loaders }: CardContext): CardLoaders {
  loaders.forget();
  return loaders;
}

function seen<Row>(row: Row | null): Row {
  if (row === null) throw new Error('Whoever made something does not see it.');
  return row;
}

/** An action's success, or its refusal as a member of the mutation's union, which the generated type does not know. */
function answered<Success>(action: () => Promise<Success>): Promise<Success> {
  return answer(action) as Promise<Success>;
}
