import { type Connection, connect, type PageArgs, readPage } from '../../../platform/page.ts';
import { isIndividual, mayRead } from '../../../platform/viewer.ts';
import type { CardContext } from '../loaders.ts';
import type { LeadRow } from '../store/leads.ts';
import { inboxOf, type OutreachRow, outreachesOfLead } from '../store/outreach.ts';
import { idKey, seenKey } from './pages.ts';

export type OutreachPage = Connection<OutreachRow>;

/** A lead's messages: all of them, or those that the asking agent had drafted. */
export async function outreachPage(
  { viewer, db }: CardContext,
  { id, merchantId }: LeadRow,
  args: PageArgs,
): Promise<OutreachPage> {
  const page = readPage(args, 1);
  const behind = idKey(page);
  const whole = mayRead(viewer, merchantId, 'leads:read');
  // Refuses where many listeners share the execution.
  if (!whole && !isIndividual(viewer, viewer.userId)) return connect([], page, () => []);
  const draftedBy = whole ? null : viewer.userId;
  const rows = await outreachesOfLead(db.pool, id, draftedBy, behind, page.limit + 1);
  return connect(rows, page, (row) => [row.id]);
}

/** What the asking visitor got. */
export async function inboxPage({ viewer, db }: CardContext, args: PageArgs): Promise<OutreachPage | null> {
  const page = readPage(args, 2);
  const behind = seenKey(page);
  if (viewer.visitor === null) return null;
  const rows = await inboxOf(db.pool, viewer.visitor.id, behind, page.limit + 1);
  return connect(rows, page, ({ sentAt, id }) => [String(sentAt?.getTime() ?? 0), id]);
}
