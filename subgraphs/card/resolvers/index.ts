import { MinorUnits } from '../../../platform/money.ts';
import { DateTime, Day, JsonValue } from '../../../platform/scalars.ts';
import type { Track } from '../actions/track-behavior.ts';
import type { Resolvers } from '../generated.ts';
import { Agent } from './Agent.ts';
import { Card } from './Card.ts';
import { CardModule, moduleResolvers } from './CardModule.ts';
import { campaignTypes } from './campaigns.ts';
import { CardExperiment, CardVariant } from './card-experiments.ts';
import { CardDraft, CardVersion, ModuleType } from './card-versions.ts';
import { FunnelRow } from './funnel.ts';
import { EarlyIntent, Intent } from './Intent.ts';
import { BehaviorTag, ConsentState, Lead, LeadMoment, LeadTask } from './Lead.ts';
import { LeadAlert } from './LeadAlert.ts';
import { LeadAlertConnection } from './LeadAlertConnection.ts';
import { Merchant } from './Merchant.ts';
import { mutations } from './Mutation.ts';
import { Message, Outreach } from './Outreach.ts';
import { outreachMutations, type Post } from './outreach-mutations.ts';
import { Query } from './Query.ts';
import { ShareLink } from './ShareLink.ts';
import { ViewSession } from './ViewSession.ts';
import { Visitor } from './Visitor.ts';

export function resolvers(track: Track, post: Post): Resolvers {
  return {
    Agent,
    BehaviorTag,
    ...campaignTypes,
    FunnelRow,
    Day,
    Card,
    CardDraft,
    CardExperiment,
    CardModule,
    CardVariant,
    CardVersion,
    ConsentState,
    DateTime,
    EarlyIntent,
    Intent,
    JSON: JsonValue,
    Lead,
    LeadAlert,
    LeadAlertConnection,
    LeadMoment,
    LeadTask,
    Merchant,
    Message,
    MinorUnits,
    ModuleType,
    Mutation: { ...mutations(track), ...outreachMutations(post) },
    Outreach,
    Query,
    ShareLink,
    ViewSession,
    Visitor,
    ...moduleResolvers,
  };
}
