import { DateTime } from '../../../platform/scalars.ts';
import type { Track } from '../actions/track-behavior.ts';
import type { Resolvers } from '../generated.ts';
import { Agent } from './Agent.ts';
import { Card } from './Card.ts';
import { CardModule, LiveLinkModule, ProductModule, ReviewsModule } from './CardModule.ts';
import { Lead } from './Lead.ts';
import { LeadAlert } from './LeadAlert.ts';
import { LeadAlertConnection } from './LeadAlertConnection.ts';
import { Merchant } from './Merchant.ts';
import { mutations } from './Mutation.ts';
import { Query } from './Query.ts';
import { ShareLink } from './ShareLink.ts';
import { ViewSession } from './ViewSession.ts';
import { Visitor } from './Visitor.ts';

export function resolvers(track: Track): Resolvers {
  return {
    Agent,
    Card,
    CardModule,
    DateTime,
    Lead,
    LeadAlert,
    LeadAlertConnection,
    LiveLinkModule,
    Merchant,
    Mutation: mutations(track),
    ProductModule,
    Query,
    ReviewsModule,
    ShareLink,
    ViewSession,
    Visitor,
  };
}
