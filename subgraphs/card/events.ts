import type { Fact } from '../../platform/facts.ts';
import type { IntentLevel } from './domain/intent.ts';

/** Whom a fact is about, and whose link brought it. */
type About = { readonly merchantId: string; readonly leadId: string; readonly agentId: string | null };

/** A human opened a card, or goods on it. Its time is the visitor's. */
export type CardViewed = Fact<
  'card.viewed',
  About & {
    readonly cardId: string;
    /** The goods opened; null when it was the card itself. */
    readonly listingId: string | null;
    /** The lead's intent at that moment. */
    readonly intentLevel: IntentLevel;
    readonly viewId: string;
    readonly sessionId: string;
  }
>;

export type LeadAlertRaised = Fact<
  'lead.alertRaised',
  About & {
    readonly alertId: string;
    readonly kind: 'VISIT_STARTED' | 'HIGH_INTENT';
    /** The visit's intent at that moment. */
    readonly intentLevel: IntentLevel;
    readonly sessionId: string;
  }
>;

export type LeadCreated = Fact<'lead.created', About>;

/** A lead's level changed; a new lead comes from LOW. */
export type LeadIntentChanged = Fact<
  'lead.intentChanged',
  About & { readonly from: IntentLevel; readonly to: IntentLevel }
>;

/** A task about a lead is due. */
export type LeadTaskDue = Fact<'lead.taskDue', Omit<About, 'agentId'> & { readonly taskId: string }>;

/** A message reached a visitor. */
export type OutreachSent = Fact<'outreach.sent', Message>;

/** A visitor opened a message, first. */
export type OutreachOpened = Fact<'outreach.opened', Message>;

/** A message did not go. */
export type OutreachFailed = Fact<'outreach.failed', Message & { readonly reason: string }>;

/** `messageId` is what the visitor knows the message by: the same. */
type Message = Omit<About, 'agentId'> & { readonly outreachId: string; readonly messageId: string };

type ToldOutreach = { readonly id: string; readonly merchantId: string; readonly leadId: string };

/** The visitor hears of it on its own channel. */
export function outreachSent(row: ToldOutreach & { readonly visitorId: string }, at: Date): OutreachSent {
  const channels = [`merchant:${row.merchantId}`, `visitor:${row.visitorId}`];
  return { name: 'outreach.sent', payload: messageOf(row), channels, occurredAt: at };
}

export function outreachOpened(row: ToldOutreach, at: Date): OutreachOpened {
  const channels = [`merchant:${row.merchantId}`];
  return { name: 'outreach.opened', payload: messageOf(row), channels, occurredAt: at };
}

export function outreachFailed(row: ToldOutreach, reason: string, at: Date): OutreachFailed {
  const channels = [`merchant:${row.merchantId}`];
  return { name: 'outreach.failed', payload: { ...messageOf(row), reason }, channels, occurredAt: at };
}

function messageOf({ id, merchantId, leadId }: ToldOutreach): Message {
  return { merchantId, leadId, outreachId: id, messageId: id };
}

export function leadTaskDue(payload: LeadTaskDue['payload'], occurredAt: Date): LeadTaskDue {
  return { name: 'lead.taskDue', payload, channels: [`merchant:${payload.merchantId}`], occurredAt };
}

export function cardViewed(payload: CardViewed['payload'], occurredAt: Date): CardViewed {
  return { name: 'card.viewed', payload, channels: channelsOf(payload), occurredAt };
}

export function leadAlertRaised(payload: LeadAlertRaised['payload'], occurredAt: Date): LeadAlertRaised {
  return { name: 'lead.alertRaised', payload, channels: channelsOf(payload), occurredAt };
}

export function leadCreated(payload: LeadCreated['payload'], occurredAt: Date): LeadCreated {
  return { name: 'lead.created', payload, channels: channelsOf(payload), occurredAt };
}

export function leadIntentChanged(
  payload: LeadIntentChanged['payload'],
  occurredAt: Date,
): LeadIntentChanged {
  return { name: 'lead.intentChanged', payload, channels: channelsOf(payload), occurredAt };
}

function channelsOf({ merchantId, agentId }: About): string[] {
  return agentId === null ? [`merchant:${merchantId}`] : [`merchant:${merchantId}`, `agent:${agentId}`];
}
