import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import {
  isWithinCaps,
  type OutreachSettings,
  usualSettings,
  whenQuietEnds,
} from '../domain/outreach/settings.ts';
import { draftInputOf, isStillTrue, type Tellables } from '../domain/outreach/tellables.ts';
import { isAnotherOnItsWay, type OutreachRow, otherTimes, settingsOf } from '../store/outreach.ts';
import { visitorsById } from '../store/visitors.ts';
import { askTellables } from './ask-tellables.ts';

const weekMs = 7 * 86_400_000;

/** Asks the catalog for what a message tells, as it is now. */
export function askTold(deps: Deps, { merchantId, listingIds, couponId }: OutreachRow): Promise<Tellables> {
  return askTellables(deps, merchantId, listingIds, couponId);
}

/** What speaks against a message, or when it may go, which is now or at the end of the quiet hours. */
export type Verdict = { readonly settings: OutreachSettings } & (
  | { readonly objection: 'NO_CONSENT' | 'OUTDATED' | 'CAP_REACHED' }
  | { readonly objection: null; readonly at: Date }
);

/** Judges a message whose lead is held. */
export async function judge(tx: Tx, outreach: OutreachRow, told: Tellables, now: Date): Promise<Verdict> {
  const { id, merchantId, leadId, visitorId } = outreach;
  const settings = (await settingsOf(tx, merchantId)) ?? usualSettings;
  const [visitor] = await visitorsById(tx, [visitorId]);
  if (visitor?.mayBeWrittenTo !== true || visitor.forgottenAt !== null)
    return { settings, objection: 'NO_CONSENT' };
  // Who is called by name agreed to be known, and may have taken that back since.
  if (outreach.facts.recipient !== null && visitor.customerId === null)
    return { settings, objection: 'OUTDATED' };
  const current = draftInputOf(outreach.language, told, { recipient: null, tags: [] });
  if (!isStillTrue(outreach, current)) return { settings, objection: 'OUTDATED' };
  const at = whenQuietEnds(settings, told.timeZone, now);
  const others = await otherTimes(tx, leadId, id, new Date(at.getTime() - weekMs));
  if ((await isAnotherOnItsWay(tx, leadId, id)) || !isWithinCaps(settings, others, at))
    return { settings, objection: 'CAP_REACHED' };
  return { settings, objection: null, at };
}
