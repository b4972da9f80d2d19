import { gatewayError } from '../../../platform/errors.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { refuse, refuseInput } from '../errors.ts';
import { forgetVisitor, keptOf } from '../store/forget.ts';
import { type LeadRow, leadOfVisitor, lockLead } from '../store/leads.ts';
import { cancelOutreaches } from '../store/outreach.ts';
import { takeSensitiveTags } from '../store/tags.ts';
import { keepConsent, type VisitorRow } from '../store/visitors.ts';
import { note } from './follow-up.ts';
import { housesOf } from './judges.ts';
import { tagLeads } from './tag-leads.ts';

type Asked = Deps & { readonly viewer: Viewer };

/** What the asking visitor agrees to, as it says it. */
export type ConsentWish = { readonly outreach: boolean; readonly sensitive: boolean };

/** Notes what the asking visitor agrees to. What it takes back takes with it what was made of it. */
export async function setConsent(deps: Asked, wish: ConsentWish): Promise<VisitorRow> {
  const { id } = requireVisitor(deps.viewer);
  return deps.db.transaction(async (tx) => {
    const at = deps.clock();
    const consent = { mayBeWrittenTo: wish.outreach, mayBeTaggedSensitively: wish.sensitive };
    const visitor = await keepConsent(tx, id, { ...consent, consentChangedAt: at });
    if (visitor === null) return refuse('NOT_FOUND', []);
    const known = await leadOfVisitor(tx, id);
    const lead = known === null ? null : await lockLead(tx, known.id);
    if (lead !== null) {
      const told = `outreach ${wish.outreach ? '+' : '-'}, sensitive ${wish.sensitive ? '+' : '-'}`;
      await note(tx, lead, 'CONSENT', at, null, told);
      if (!wish.outreach) await cancelOutreaches(tx, lead.id);
      if (wish.sensitive) {
        await tagLeads(tx, [{ ...lead, maySensitive: true }], await housesOf(tx, [lead.merchantId]));
      } else await takeSensitiveTags(tx, [lead.id]);
    }
    return visitor;
  });
}

/** Forgets the asking visitor. Again is the same. */
export async function forgetMe(deps: Asked, confirm: boolean): Promise<void> {
  const { id, merchantId } = requireVisitor(deps.viewer);
  if (!confirm) refuseInput(['confirm'], 'Must be true.', '须为 true。');
  await deps.db.transaction((tx) => forgetVisitor(tx, id, merchantId, deps.clock()));
}

/** Forgets the visitor behind a lead, as it asked the merchant. */
export async function eraseLead(deps: Asked, seen: LeadRow | null): Promise<string> {
  requireUser(deps.viewer);
  if (seen === null) return refuse('NOT_FOUND', ['leadId']);
  if (!worksFor(deps.viewer, seen.merchantId, ['MERCHANT_OWNER'])) return refuse('FORBIDDEN', ['leadId']);
  await deps.db.transaction((tx) => forgetVisitor(tx, seen.visitorId, seen.merchantId, deps.clock()));
  return seen.id;
}

const mostEvents = 10_000;

/** Everything that is kept of the asking visitor, as JSON; null without a visitor token. */
export async function tellVisitor({ db, viewer: { visitor } }: Asked): Promise<string | null> {
  if (visitor === null) return null;
  const kept = await keptOf(db.pool, visitor.id, visitor.merchantId, mostEvents);
  const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? `${value}` : value);
  return kept === null ? null : JSON.stringify(kept, plain);
}

function requireVisitor({ visitor }: Viewer): { readonly id: string; readonly merchantId: string } {
  if (visitor !== null) return visitor;
  throw gatewayError('UNAUTHENTICATED', 'Send a visitor token.', '请携带访客令牌。');
}
