import { once, wasAnswered } from '../../../platform/idempotency.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import { type LeadRow, lockLead } from '../store/leads.ts';
import { changeOutreach, lockOutreach, type OutreachRow } from '../store/outreach.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { requireKey } from './create-card.ts';
import { type Couriers, deliver } from './deliver-outreach.ts';
import { requireFollowed } from './followed-lead.ts';
import { askTold, judge } from './judge-outreach.ts';

/** Sends a draft, once whoever else sends it: at once, or at the end of the quiet hours. Answers its id. */
export async function sendOutreach(
  deps: Deps & { readonly viewer: Viewer },
  couriers: Couriers,
  seen: OutreachRow | null,
  seenLead: LeadRow | null,
  idempotencyKey: string,
): Promise<{ outreachId: string }> {
  if (seen === null) return refuse('NOT_FOUND', ['outreachId']);
  const { actor } = await requireFollowed(deps, seenLead, 'outreachId');
  requireKey(idempotencyKey);
  const outreachId = seen.id;
  const now = deps.clock();
  const intention = {
    ...{ actor, action: 'sendOutreach', key: idempotencyKey },
    ...{ request: { outreachId }, now },
  };
  if (await wasAnswered(deps.db.pool, idempotencyKeys, intention)) {
    return deps.db.transaction((tx) => once(tx, idempotencyKeys, intention, conflict, unreachable));
  }
  const told = await askTold(deps, seen);
  const answer = await deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const lead = await lockLead(tx, seen.leadId);
      const outreach = lead === null ? null : await lockOutreach(tx, outreachId);
      if (lead === null || outreach === null) return refuse('NOT_FOUND', ['outreachId']);
      if (outreach.state !== 'DRAFT') return refuse('OUTREACH_NOT_A_DRAFT', ['outreachId']);
      const verdict = await judge(tx, outreach, told, now);
      const { settings } = verdict;
      if (verdict.objection !== null) {
        const { perDay, perWeek } = settings;
        return refuse(`OUTREACH_${verdict.objection}`, ['outreachId'], { perDay, perWeek });
      }
      const { channel } = settings;
      const waits = verdict.at > now;
      await changeOutreach(tx, outreachId, {
        ...{ sentBy: actor, channel, state: waits ? 'SCHEDULED' : 'SENDING' },
        // Due at once: it is delivered as soon as this has committed, and by the minute's task where that does not come to it.
        dueAt: waits ? verdict.at : now,
      });
      return { outreachId };
    }),
  );
  await deliver(deps, couriers, outreachId, told);
  return answer;
}

function conflict(): never {
  return refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
}

function unreachable(): never {
  throw new Error('An idempotency key was purged while it was used.');
}
