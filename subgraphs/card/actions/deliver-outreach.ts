import type { Tx } from '../../../platform/db.ts';
import type { Deps, Task } from '../../../platform/subgraph.ts';
import type { Courier, Letter, WebhookAddress } from '../domain/outreach/courier.ts';
import type { OutreachSettings } from '../domain/outreach/settings.ts';
import { isOnItsWay, type OutreachChannel, outreachMayBecome, restAfter } from '../domain/outreach/state.ts';
import { dayIn, type Tellables } from '../domain/outreach/tellables.ts';
import { outreachFailed, outreachSent } from '../events.ts';
import { changeLead, type LeadRow, lockLead } from '../store/leads.ts';
import {
  changeOutreach,
  dueOutreaches,
  lockOutreach,
  type OutreachRow,
  outreachesById,
} from '../store/outreach.ts';
import { countOutreach } from '../store/outreach-effect.ts';
import { visitorsById } from '../store/visitors.ts';
import { note } from './follow-up.ts';
import { askTold, judge } from './judge-outreach.ts';
import { webhookSecret } from './webhook-secret.ts';

/** The ways for messages to go. */
export type Couriers = Readonly<Record<OutreachChannel, Courier>>;

/** Whoever takes a message has so long to deliver it; then it is taken for left behind. */
const leaseMs = 60_000;
const dayMs = 86_400_000;
const batch = 500;
const atOnce = 10;

/** Delivers what is due: what waited for the end of the quiet hours, what is tried again, and what somebody left behind. */
export function deliverDue(couriers: Couriers): Task {
  return {
    name: 'card.deliver-outreaches',
    cron: '* * * * *',
    async run(_, deps) {
      const ids = await dueOutreaches(deps.db.pool, deps.clock(), batch);
      for (let from = 0; from < ids.length; from += atOnce) {
        await Promise.all(ids.slice(from, from + atOnce).map((id) => deliverApart(deps, couriers, id)));
      }
    },
  };
}

/** What goes wrong with one message holds up no other. */
async function deliverApart(deps: Deps, couriers: Couriers, id: string): Promise<void> {
  try {
    await deliver(deps, couriers, id);
  } catch (error) {
    deps.log.warn({ err: error, outreachId: id }, 'a message could not be delivered; it is tried again');
  }
}

/** Takes a message that is due, delivers it outside any transaction, and notes what became of it. */
export async function deliver(
  deps: Deps,
  couriers: Couriers,
  id: string,
  known: Tellables | null = null,
): Promise<void> {
  const [seen] = await outreachesById(deps.db.pool, [id]);
  if (seen === undefined || !isDue(seen, deps.clock())) return;
  const told = known ?? (await askTold(deps, seen));
  const taken = await take(deps, seen, told);
  if (taken === null) return;
  const { outreach, letter, webhook } = taken;
  const arrived = await couriers[outreach.channel ?? 'IN_APP'].deliver(letter, webhook, deps.clock());
  await conclude(deps, outreach, told.timeZone, arrived);
}

function isDue({ state, dueAt }: OutreachRow, now: Date): boolean {
  return isOnItsWay(state) && dueAt !== null && dueAt <= now;
}

type Taken = {
  readonly outreach: OutreachRow;
  readonly letter: Letter;
  readonly webhook: WebhookAddress | null;
};

/** Judges a message anew at the moment when it goes; null when it does not go now, or somebody else has taken it. */
async function take(deps: Deps, seen: OutreachRow, told: Tellables): Promise<Taken | null> {
  return deps.db.transaction(async (tx) => {
    const now = deps.clock();
    const held = (await lockLead(tx, seen.leadId)) === null ? null : await lockOutreach(tx, seen.id);
    if (held === null || !isDue(held, now)) return null;
    const verdict = await judge(tx, held, told, now);
    if (verdict.objection !== null) await turnAway(deps, tx, held, verdict.objection, now);
    else if (verdict.at > now) await changeOutreach(tx, held.id, { state: 'SCHEDULED', dueAt: verdict.at });
    else {
      const dueAt = new Date(now.getTime() + leaseMs);
      const { channel } = verdict.settings;
      const change = { state: 'SENDING' as const, channel, tries: held.tries + 1, dueAt };
      const outreach = await changeOutreach(tx, held.id, change);
      return { outreach, ...(await addressed(deps, tx, outreach, verdict.settings)) };
    }
    return null;
  });
}

async function turnAway(
  deps: Deps,
  tx: Tx,
  held: OutreachRow,
  objection: 'NO_CONSENT' | 'OUTDATED' | 'CAP_REACHED',
  now: Date,
): Promise<void> {
  if (objection === 'NO_CONSENT') await changeOutreach(tx, held.id, { state: 'CANCELLED', dueAt: null });
  // The merchant lowered its caps meanwhile: another day.
  else if (objection === 'CAP_REACHED')
    await changeOutreach(tx, held.id, { state: 'SCHEDULED', dueAt: new Date(now.getTime() + dayMs) });
  else await fail(deps, tx, held, 'OUTDATED', now);
}

async function fail(
  deps: Deps,
  tx: Tx,
  held: OutreachRow,
  failure: 'OUTDATED' | 'UNDELIVERABLE',
  now: Date,
): Promise<void> {
  await changeOutreach(tx, held.id, { state: 'FAILED', failure, dueAt: null });
  await deps.outbox.append(tx, [outreachFailed(held, failure, now)]);
}

async function addressed(deps: Deps, tx: Tx, outreach: OutreachRow, settings: OutreachSettings) {
  const { id: outreachId, merchantId, leadId, visitorId, language, text, listingIds, couponId } = outreach;
  const [visitor] = await visitorsById(tx, [visitorId]);
  const { webhookUrl: url, secretVersion } = settings;
  const letter: Letter = {
    ...{ outreachId, merchantId, leadId, visitorId, customerId: visitor?.customerId ?? null },
    ...{ language, text, listingIds, couponId, optOutToken: outreach.optOutToken },
  };
  const secret = webhookSecret(deps, merchantId, secretVersion);
  return { letter, webhook: url === null ? null : { url, secret } };
}

async function conclude(deps: Deps, taken: OutreachRow, timeZone: string, arrived: boolean): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const now = deps.clock();
    const lead = await lockLead(tx, taken.leadId);
    const held = lead === null ? null : await lockOutreach(tx, taken.id);
    // Forgotten meanwhile: nothing is kept of it.
    if (lead === null || held === null) return;
    if (arrived) {
      if (outreachMayBecome(held.state, 'SENT')) await arrive(deps, tx, lead, held, timeZone, now);
      return;
    }
    // Called off meanwhile, or taken by somebody else, who sees to it.
    if (held.state !== 'SENDING' || held.tries !== taken.tries) return;
    const rest = restAfter(held.tries);
    if (rest === null) return fail(deps, tx, held, 'UNDELIVERABLE', now);
    await changeOutreach(tx, held.id, { dueAt: new Date(now.getTime() + rest) });
  });
}

async function arrive(
  deps: Deps,
  tx: Tx,
  lead: LeadRow,
  held: OutreachRow,
  timeZone: string,
  now: Date,
): Promise<void> {
  const sent = await changeOutreach(tx, held.id, {
    ...{ state: 'SENT', dueAt: null, failure: null, sentAt: now, sentDay: dayIn(timeZone, now) },
  });
  await note(tx, lead, 'MESSAGE', now, sent.sentBy, sent.id);
  if (lead.stage === 'NEW') {
    await changeLead(tx, lead.id, { stage: 'CONTACTED', stageChangedAt: now });
    await note(tx, lead, 'STAGE', now, sent.sentBy, 'CONTACTED');
  }
  await deps.outbox.append(tx, [outreachSent(sent, now)]);
  await countOutreach(tx, sent, { sent: 1 });
}
