import type { IntentReason, Scored } from '../domain/intent.ts';
import type { EarlyIntentResolvers, IntentResolvers } from '../generated.ts';

const reasons = ({ reasons: all }: Scored) =>
  all.map((reason: IntentReason) => ({ ...reason, evidence: [...reason.evidence] }));

export const Intent: IntentResolvers = { reasons };

export const EarlyIntent: EarlyIntentResolvers = { reasons };
