import { gatewayError } from '../../../platform/errors.ts';
import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import { outreachOpened } from '../events.ts';
import { leadOfVisitor, lockLead } from '../store/leads.ts';
import { cancelOutreaches, type OutreachRow, outreachByToken, outreachesById } from '../store/outreach.ts';
import { countOutreach, markOpened } from '../store/outreach-effect.ts';
import { keepConsent, visitorsById } from '../store/visitors.ts';
import { note } from './follow-up.ts';

type Asked = Deps & { readonly viewer: Viewer };

/** Marks a message of the asking visitor as opened; one that is stays so. */
export async function openMessage(deps: Asked, messageId: string): Promise<OutreachRow> {
  const visitorId = requireVisitor(deps.viewer);
  const [seen] = isId('out', messageId) ? await outreachesById(deps.db.pool, [messageId]) : [];
  if (seen === undefined || seen.visitorId !== visitorId || seen.state !== 'SENT')
    return refuse('NOT_FOUND', ['messageId']);
  return deps.db.transaction(async (tx) => {
    const now = deps.clock();
    const lead = await lockLead(tx, seen.leadId);
    if (lead === null) return refuse('NOT_FOUND', ['messageId']);
    const opened = await markOpened(tx, messageId, now);
    if (opened === null)
      return (await outreachesById(tx, [messageId]))[0] ?? refuse('NOT_FOUND', ['messageId']);
    await note(tx, lead, 'MESSAGE_OPENED', now, null, messageId);
    await deps.outbox.append(tx, [outreachOpened(opened, now)]);
    await countOutreach(tx, opened, { opened: 1 });
    return opened;
  });
}

/** Stops a merchant's messages to a visitor, and calls off those on their way: by one of them, or by the visitor itself. */
export async function optOut(deps: Asked, token: string | null): Promise<void> {
  const whom = token === null ? requireVisitor(deps.viewer) : await visitorOfToken(deps, token);
  if (whom === null) return refuse('NOT_FOUND', ['token']);
  await deps.db.transaction(async (tx) => {
    const now = deps.clock();
    const known = await leadOfVisitor(tx, whom);
    const lead = known === null ? null : await lockLead(tx, known.id);
    const [visitor] = await visitorsById(tx, [whom]);
    if (visitor === undefined || visitor.forgottenAt !== null) return refuse('NOT_FOUND', []);
    if (lead !== null) await cancelOutreaches(tx, lead.id);
    if (!visitor.mayBeWrittenTo) return;
    const { mayBeTaggedSensitively } = visitor;
    await keepConsent(tx, whom, { mayBeWrittenTo: false, mayBeTaggedSensitively, consentChangedAt: now });
    if (lead !== null) await note(tx, lead, 'CONSENT', now, null, 'outreach -');
  });
}

async function visitorOfToken({ db }: Deps, token: string): Promise<string | null> {
  const possible = /^[A-Za-z0-9_-]{24}$/.test(token);
  return possible ? ((await outreachByToken(db.pool, token))?.visitorId ?? null) : null;
}

function requireVisitor({ visitor }: Viewer): string {
  if (visitor !== null) return visitor.id;
  throw gatewayError('UNAUTHENTICATED', 'Send a visitor token.', '请携带访客令牌。');
}
