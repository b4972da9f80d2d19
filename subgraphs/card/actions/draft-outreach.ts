import { randomBytes } from 'node:crypto';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import type { Draft, DraftInput } from '../domain/outreach/draft.ts';
import type { Drafting } from '../domain/outreach/drafting.ts';
import { sayable } from '../domain/outreach/sayable.ts';
import type { OutreachKind, OutreachLanguage } from '../domain/outreach/state.ts';
import { draftInputOf, type Tellables } from '../domain/outreach/tellables.ts';
import { templateDraft } from '../domain/outreach/template.ts';
import { refuse, refuseInput } from '../errors.ts';
import { type LeadRow, lockLead } from '../store/leads.ts';
import { dropOldDrafts, insertOutreach } from '../store/outreach.ts';
import { tagsOfLeads } from '../store/tags.ts';
import { visitorsById } from '../store/visitors.ts';
import { askCustomerName, askTellables } from './ask-tellables.ts';
import { type Followed, requireFollowed } from './followed-lead.ts';
import { recommendListings } from './recommend-listings.ts';

type Asked = Deps & { readonly viewer: Viewer };

export type DraftOutreach = {
  readonly language: OutreachLanguage;
  readonly kind: OutreachKind;
  readonly listingIds: readonly string[];
  readonly couponId: string | null;
};

const mostGoods = 3;
const mostDrafts = 20;
/** Some of what is recommended may be off the shelf by now. */
const recommended = 20;

/** Words a message to a lead from what the catalog says now; answers the draft's id. */
export async function draftOutreach(
  deps: Asked,
  drafting: Drafting,
  seen: LeadRow | null,
  wish: DraftOutreach,
): Promise<{ outreachId: string }> {
  const followed = await requireFollowed(deps, seen, 'leadId');
  checkWish(wish);
  const told = await tellablesFor(deps, followed.lead, wish);
  const facts = await factsFor(deps, followed, wish, told);
  checkSayable(wish, facts);
  const worded = await drafting.draft(facts, AbortSignal.any([]));
  return keep(deps, followed, wish, facts, told, tellsAll(facts, worded) ? worded : templateDraft(facts));
}

function checkWish({ kind, listingIds, couponId }: DraftOutreach): void {
  if (listingIds.length > mostGoods || new Set(listingIds).size < listingIds.length)
    refuseInput(['listingIds'], 'At most 3 goods, each once.', '最多 3 件商品且不重复。');
  if (kind === 'COUPON' && couponId === null)
    refuseInput(['couponId'], 'A message about a coupon needs one.', '优惠券消息须指定优惠券。');
}

/** What the catalog says of the goods that are wished for, or else of those that are recommended, and of the coupon. */
async function tellablesFor(deps: Deps, lead: LeadRow, wish: DraftOutreach): Promise<Tellables> {
  const { merchantId, id: leadId } = lead;
  const { kind, listingIds, couponId } = wish;
  const choose = kind === 'RECOMMENDATION' && listingIds.length === 0;
  const ids = choose
    ? ((await recommendListings(deps, { merchantId, leadId, visitorId: null, limit: recommended })) ?? [])
    : listingIds.map((listingId) => ({ listingId }));
  const told = await askTellables(
    deps,
    merchantId,
    ids.map(({ listingId }) => listingId),
    couponId,
  );
  const missing = listingIds.findIndex((id) => told.goods.every(({ listingId }) => listingId !== id));
  if (missing >= 0) refuse('NOT_FOUND', ['listingIds', missing]);
  if (couponId !== null && told.coupon === null) refuse('NOT_FOUND', ['couponId']);
  return told;
}

async function factsFor(
  deps: Deps,
  { lead, isAgent }: Followed,
  { language }: DraftOutreach,
  told: Tellables,
): Promise<DraftInput> {
  const [tags, [visitor]] = await Promise.all([
    tagsOfLeads(deps.db.pool, [lead.id]),
    visitorsById(deps.db.pool, [lead.visitorId]),
  ]);
  const named = visitor?.mayBeWrittenTo === true && !isAgent ? visitor.customerId : null;
  const recipient = named === null ? null : await askCustomerName(deps, lead.merchantId, named);
  // What cannot be told is left out before the choice, so that it takes nothing else's place.
  const facts = sayable({ ...draftInputOf(language, told, { recipient, tags }), goods: [] });
  const goods = draftInputOf(language, told, { recipient, tags }).goods.filter(
    (good) => sayable({ ...facts, goods: [good] }).goods.length === 1,
  );
  return { ...facts, goods: goods.slice(0, mostGoods) };
}

/** Refuses what somebody asked for by name and no message may say. */
function checkSayable({ listingIds, couponId }: DraftOutreach, facts: DraftInput): void {
  const unsaid = listingIds.findIndex((id) => facts.goods.every(({ listingId }) => listingId !== id));
  const en = 'Its name carries a claim or an address, or is too long: no message may say it.';
  const zh = '名称含有宣称、联系方式或过长，消息中不可提及。';
  if (unsaid >= 0) refuseInput(['listingIds', unsaid], en, zh);
  if (couponId !== null && facts.coupons.length === 0) refuseInput(['couponId'], en, zh);
}

/** Whether words tell of anything that they were to tell of: politeness alone is no recommendation. */
function tellsAll({ goods, coupons }: DraftInput, { listingIds, couponIds }: Draft): boolean {
  return (goods.length === 0 || listingIds.length > 0) && couponIds.length === coupons.length;
}

async function keep(
  deps: Deps,
  { lead: { id: leadId }, actor }: Followed,
  { kind, language, couponId }: DraftOutreach,
  facts: DraftInput,
  { currency }: Tellables,
  { text, listingIds, by }: Draft,
): Promise<{ outreachId: string }> {
  return deps.db.transaction(async (tx) => {
    const now = deps.clock();
    const lead = await lockLead(tx, leadId);
    if (lead === null) return refuse('NOT_FOUND', ['leadId']);
    await dropOldDrafts(tx, leadId, mostDrafts - 1);
    const outreachId = newId('out', now);
    const { merchantId, visitorId } = lead;
    await insertOutreach(tx, {
      ...{ id: outreachId, merchantId, leadId, visitorId, kind, language, state: 'DRAFT' },
      ...{ facts, text, listingIds, couponId, wordedBy: by, draftedBy: actor, currency },
      ...{ optOutToken: randomBytes(18).toString('base64url'), createdAt: now },
    });
    return { outreachId };
  });
}
