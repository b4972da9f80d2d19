import { and, eq, getTableColumns, inArray, isNull, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { emptyFold } from '../domain/fold.ts';
import { forgetSteps, stepsOfVisitor } from './attribution.ts';
import {
  arrivals,
  behaviorEventIds,
  behaviorEvents,
  couponExposures,
  couponTrials,
  leadAlerts,
  leadMoments,
  leadNotes,
  leads,
  leadTags,
  leadTasks,
  outreaches,
  outreachOrders,
  sessions,
  visitOrders,
  visitors,
} from './tables.ts';

const { fold: _, ...visitColumns } = getTableColumns(sessions);
const {
  facts: __,
  optOutToken: ___,
  draftedBy: ____,
  sentBy: _____,
  ...messageColumns
} = getTableColumns(outreaches);

/** The visitors that are known as a customer, in the order in which they are held. */
export async function visitorsOfCustomer(executor: Executor, customerId: string): Promise<string[]> {
  const rows = await executor
    .select({ id: visitors.id })
    .from(visitors)
    .where(eq(visitors.customerId, customerId))
    .orderBy(visitors.id);
  return rows.map(({ id }) => id);
}

/**
 * Forgets a visitor: its events, what was made of them, its lead. Of its visits there stays that there was one, when, on
 * which card and by which link, and of its orders what they came to: nobody's any more, so that sums stay what they were.
 * False when it is forgotten already. The marker stays, so that what its device still sends is not stored.
 */
export async function forgetVisitor(tx: Tx, id: string, merchantId: string, at: Date): Promise<boolean> {
  // The visitor first, then its lead: so does whoever counts its events in.
  const marked = await tx
    .update(visitors)
    .set({ forgottenAt: at, customerId: null, mayBeWrittenTo: false, mayBeTaggedSensitively: false })
    .where(and(eq(visitors.id, id), isNull(visitors.forgottenAt)))
    .returning({ id: visitors.id });
  if (marked.length === 0) return false;
  const [lead] = await tx.select({ id: leads.id }).from(leads).where(eq(leads.visitorId, id)).for('update');
  const own = and(eq(behaviorEvents.merchantId, merchantId), eq(behaviorEvents.visitorId, id));
  await tx.delete(behaviorEvents).where(own);
  await tx
    .delete(behaviorEventIds)
    .where(and(eq(behaviorEventIds.merchantId, merchantId), eq(behaviorEventIds.visitorId, id)));
  await tx.delete(arrivals).where(eq(arrivals.visitorId, id));
  await forgetSteps(tx, id);
  if (lead !== undefined) await forgetLead(tx, lead.id);
  return true;
}

async function forgetLead(tx: Tx, id: string): Promise<void> {
  for (const table of [
    leadTags,
    leadNotes,
    leadTasks,
    leadMoments,
    leadAlerts,
    couponTrials,
    couponExposures,
  ]) {
    await tx.delete(table).where(eq(table.leadId, id));
  }
  const written = tx.select({ id: outreaches.id }).from(outreaches).where(eq(outreaches.leadId, id));
  await tx.delete(outreachOrders).where(inArray(outreachOrders.outreachId, written));
  await tx.delete(outreaches).where(eq(outreaches.leadId, id));
  // Nothing in a visit of nobody's tells what was looked at; its numbers stay.
  await tx
    .update(sessions)
    .set({
      leadId: '',
      fold: emptyFold,
      converted: sql`coalesce(${sessions.converted}, false)`,
      intent: sql`jsonb_set(jsonb_set(${sessions.intent}, '{reasons}', '[]'), '{early,reasons}', '[]')`,
    })
    .where(eq(sessions.leadId, id));
  await tx.update(visitOrders).set({ leadId: null }).where(eq(visitOrders.leadId, id));
  await tx.delete(leads).where(eq(leads.id, id));
}

/** Everything that is kept of a visitor, as plain data: at most so many events, newest first. */
export async function keptOf(executor: Executor, id: string, merchantId: string, mostEvents: number) {
  const [visitor] = await executor.select().from(visitors).where(eq(visitors.id, id));
  if (visitor === undefined || visitor.merchantId !== merchantId) return null;
  const [lead] = await executor.select().from(leads).where(eq(leads.visitorId, id));
  const leadId = lead?.id ?? '';
  const events = await executor
    .select()
    .from(behaviorEvents)
    .where(and(eq(behaviorEvents.merchantId, merchantId), eq(behaviorEvents.visitorId, id)))
    .orderBy(sql`occurred_at desc, event_id`)
    .limit(mostEvents);
  const visits = await executor
    .select(visitColumns)
    .from(sessions)
    .where(and(eq(sessions.leadId, leadId), isNull(sessions.joinedTo)));
  const tags = await executor.select().from(leadTags).where(eq(leadTags.leadId, leadId));
  const orders = await executor.select().from(visitOrders).where(eq(visitOrders.leadId, leadId));
  const messages = await executor
    .select(messageColumns)
    .from(outreaches)
    .where(and(eq(outreaches.visitorId, id), eq(outreaches.state, 'SENT')));
  const coupons = await executor.select().from(couponExposures).where(eq(couponExposures.leadId, leadId));
  const counted = await stepsOfVisitor(executor, id);
  return { visitor, lead: lead ?? null, visits, tags, orders, messages, coupons, events, ...counted };
}
