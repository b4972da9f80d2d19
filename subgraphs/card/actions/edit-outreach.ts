import type { Deps } from '../../../platform/subgraph.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import type { DraftInput } from '../domain/outreach/draft.ts';
import { faultTexts } from '../domain/outreach/fault-texts.ts';
import { candidateOf, editFaults } from '../domain/outreach/rules.ts';
import { refuse, refuseInput } from '../errors.ts';
import { type LeadRow, lockLead } from '../store/leads.ts';
import { changeOutreach, lockOutreach, type OutreachRow } from '../store/outreach.ts';
import { requireFollowed } from './followed-lead.ts';

/** Changes the words of a draft, if they promise nothing that its facts do not hold. */
export async function editOutreach(
  deps: Deps & { readonly viewer: Viewer },
  seen: OutreachRow | null,
  lead: LeadRow | null,
  text: string,
): Promise<OutreachRow> {
  if (seen === null) return refuse('NOT_FOUND', ['outreachId']);
  await requireFollowed(deps, lead, 'outreachId');
  if (text.trim() === '' || text.length > 1_000)
    refuseInput(['text'], '1 to 1,000 characters.', '须为 1 到 1000 个字符。');
  return deps.db.transaction(async (tx) => {
    const held = (await lockLead(tx, seen.leadId)) === null ? null : await lockOutreach(tx, seen.id);
    if (held === null) return refuse('NOT_FOUND', ['outreachId']);
    if (held.state !== 'DRAFT') return refuse('OUTREACH_NOT_A_DRAFT', ['outreachId']);
    const { facts, couponId } = held;
    const said = candidateOf(facts, withHint(facts, text));
    const faults = editFaults(facts, said);
    if (faults.length > 0) {
      const why = faults.map((fault) => faultTexts[fault][0]).join(', ');
      refuse('OUTREACH_TEXT_REFUSED', ['text'], {
        why,
        whyZh: faults.map((fault) => faultTexts[fault][1]).join('、'),
      });
    }
    if (couponId !== null && !said.couponIds.includes(couponId))
      refuse('OUTREACH_TEXT_REFUSED', ['text'], {
        why: 'it does not say the name of the coupon that comes with it',
        whyZh: '未提及所附优惠券的名称',
      });
    return changeOutreach(tx, held.id, {
      ...{ text: said.text, listingIds: said.listingIds, editedAt: deps.clock() },
    });
  });
}

function withHint({ optOutHint }: DraftInput, text: string): string {
  const said = text.trim();
  return said.endsWith(optOutHint) ? said : `${said}\n${optOutHint}`;
}
