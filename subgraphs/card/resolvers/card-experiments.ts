import { measure, noVisitors, startExperiment, stopCardExperiment } from '../actions/compare-variants.ts';
import type { Variant } from '../domain/experiment.ts';
import type { CardExperimentResolvers, CardVariantResolvers, MutationResolvers } from '../generated.ts';
import type { CardContext } from '../loaders.ts';
import {
  countVariants,
  type ExperimentRow,
  experimentById,
  type VariantCounts,
} from '../store/card-experiments.ts';
import { answered, fresh, seen } from './answered.ts';

/** A variant beside what its visitors and those of the first one did. */
export type SeenVariant = Variant & {
  readonly cardId: string;
  readonly counts: () => Promise<{ readonly mine: Counts; readonly first: Counts | null }>;
};
type Counts = Omit<VariantCounts, 'variant'>;

export const CardExperiment: CardExperimentResolvers = {
  card: async ({ cardId }, _, { loaders }) => seen(await loaders.card.load(cardId)),
  status: ({ stoppedAt }) => (stoppedAt === null ? 'RUNNING' : 'STOPPED'),
  variants: ({ id, cardId, variants }, _, { db }) => {
    // Counted when somebody asks, and once for all variants.
    let counting: Promise<VariantCounts[]> | undefined;
    const countsOf = async (key: string | undefined) => {
      counting ??= countVariants(db.pool, id);
      return (await counting).find(({ variant }) => variant === key) ?? noVisitors;
    };
    return variants.map((variant, i) => ({
      ...variant,
      cardId,
      counts: async () => ({
        mine: await countsOf(variant.key),
        first: i === 0 ? null : await countsOf(variants[0]?.key),
      }),
    }));
  },
};

const part = (of: 'highIntent' | 'buyClicked' | 'paid') => async (variant: SeenVariant) => {
  const { mine, first } = await variant.counts();
  const triedOf = (counts: Counts) => ({ visitors: counts.visitors, count: counts[of] });
  return measure(triedOf(mine), first === null ? null : triedOf(first));
};
const sum = (of: 'visitors' | 'buyClicks' | 'ordersPaid') => async (variant: SeenVariant) =>
  (await variant.counts()).mine[of];

export const CardVariant: CardVariantResolvers = {
  version: async ({ cardId, version: number }, _, { loaders }) =>
    seen(await loaders.version.load({ cardId, number })),
  visitors: sum('visitors'),
  buyClicks: sum('buyClicks'),
  ordersPaid: sum('ordersPaid'),
  highIntent: part('highIntent'),
  buyClicked: part('buyClicked'),
  paid: part('paid'),
};

/** An experiment on a card that the viewer sees, with that card. */
async function knownExperiment(context: CardContext, id: string) {
  const experiment = await experimentById(context.db.pool, id);
  const card = experiment === null ? null : await fresh(context).card.load(experiment.cardId);
  return experiment === null || card === null ? null : { experiment, card };
}

async function experimentNow({ db }: CardContext, id: string): Promise<ExperimentRow> {
  return seen(await experimentById(db.pool, id));
}

export const experimentMutations: MutationResolvers = {
  startCardExperiment: (_, { input }, context) =>
    answered(async () => {
      const card = await fresh(context).card.load(input.cardId);
      const { experimentId } = await startExperiment(context, card, {
        ...input,
        variants: input.variants.map(({ weight = 1, ...variant }) => ({ ...variant, weight })),
      });
      fresh(context);
      const experiment = await experimentNow(context, experimentId);
      return { __typename: 'StartCardExperimentSuccess', experiment };
    }),
  stopCardExperiment: (_, { input: { experimentId, winner = null } }, context) =>
    answered(async () => {
      await stopCardExperiment(context, await knownExperiment(context, experimentId), winner);
      fresh(context);
      const experiment = await experimentNow(context, experimentId);
      return { __typename: 'StopCardExperimentSuccess', experiment };
    }),
};
