import { archiveCard } from '../actions/change-card.ts';
import { createCard } from '../actions/create-card.ts';
import { createShareLink } from '../actions/create-share-link.ts';
import { markAlertRead } from '../actions/mark-alert-read.ts';
import { startVisit } from '../actions/start-visit.ts';
import type { Track } from '../actions/track-behavior.ts';
import type { MutationResolvers } from '../generated.ts';
import { answered, fresh, seen } from './answered.ts';
import { campaignMutations } from './campaigns.ts';
import { experimentMutations } from './card-experiments.ts';
import { cardMutations } from './card-versions.ts';
import { leadMutations } from './lead-mutations.ts';
import { recommendingMutations } from './recommending.ts';

/** The mutations, with the way in for behaviour that this subgraph was made with. */
export function mutations(track: Track): MutationResolvers {
  return {
    ...leadMutations,
    ...cardMutations,
    ...experimentMutations,
    ...recommendingMutations,
    ...campaignMutations,
    createCard: (_, { input }, context) =>
      answered(async () => {
        const { cardId } = await createCard(context, { ...input, modules: input.modules ?? [] });
        const card = seen(await fresh(context).card.load(cardId));
        return { __typename: 'CreateCardSuccess', card };
      }),
    archiveCard: (_, { input }, context) =>
      answered(async () => {
        await archiveCard(context, await fresh(context).card.load(input.cardId));
        const card = seen(await fresh(context).card.load(input.cardId));
        return { __typename: 'ArchiveCardSuccess', card };
      }),
    createShareLink: (_, { input }, context) =>
      answered(async () => {
        const card = await fresh(context).card.load(input.cardId);
        const campaign =
          input.campaignId == null ? null : await context.loaders.campaign.load(input.campaignId);
        const { shareLinkId } = await createShareLink(context, card, campaign, input);
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
