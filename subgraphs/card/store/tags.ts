import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { Fold } from '../domain/fold.ts';
import type { Tag, Trait } from '../domain/tags.ts';
import { goodsTraits, leadTags, sessions, traitRules } from './tables.ts';

export type TagRow = typeof leadTags.$inferSelect;

/** A visit of a lead, as tags see it. */
export type LeadVisit = {
  readonly id: string;
  readonly leadId: string;
  readonly fold: Fold;
  readonly startedAt: number;
  readonly lastSeenAt: number;
};

/**
 * The newest visits of leads, each lead's within sixty days of its latest: at most so many a lead. One statement. Of those
 * that are known, the folds are not read again.
 */
export async function recentVisits(
  executor: Executor,
  leadIds: readonly string[],
  most: number,
  known: readonly LeadVisit[],
): Promise<LeadVisit[]> {
  const rows = await executor.execute(sql`
    select visit.id, visit.lead_id as "leadId", (extract(epoch from visit.started_at) * 1000)::float8 as "startedAt",
      case when visit.id in (select jsonb_array_elements_text(${JSON.stringify(known.map(({ id }) => id))}::jsonb))
        then null else visit.fold end as fold, (extract(epoch from visit.last_seen_at) * 1000)::float8 as "lastSeenAt"
    from jsonb_array_elements_text(${JSON.stringify(leadIds)}::jsonb) as given(id)
    cross join lateral (
      select s.id, s.lead_id, s.fold, s.started_at, s.last_seen_at, max(s.last_seen_at) over () as latest from ${sessions} s
      where s.lead_id = given.id and s.joined_to is null order by s.started_at desc, s.id desc limit ${most}
    ) visit
    where visit.last_seen_at >= visit.latest - interval '60 days'`);
  const held = new Map(known.map(({ id, fold }) => [id, fold]));
  return ([...rows] as unknown as LeadVisit[]).map((row) => ({ ...row, fold: held.get(row.id) ?? row.fold }));
}

/** What is known of goods. */
export async function knownTraits(
  executor: Executor,
  listingIds: readonly string[],
): Promise<{ listingId: string; traits: readonly Trait[] }[]> {
  return executor
    .select({ listingId: goodsTraits.listingId, traits: goodsTraits.traits })
    .from(goodsTraits)
    .where(inArray(goodsTraits.listingId, [...listingIds]));
}

export async function keepTraits(
  executor: Executor,
  rows: readonly { listingId: string; merchantId: string; traits: readonly Trait[]; readAt: Date }[],
): Promise<void> {
  if (rows.length === 0) return;
  await executor
    .insert(goodsTraits)
    .values([...rows].sort((a, b) => (a.listingId < b.listingId ? -1 : 1)))
    .onConflictDoUpdate({
      target: goodsTraits.listingId,
      set: { traits: sql`excluded.traits`, readAt: sql`excluded.read_at` },
    });
}

/** The tags of one lead that its behaviour gives. */
export type TagsOfLead = {
  readonly merchantId: string;
  readonly leadId: string;
  readonly tags: readonly Tag[];
};

/** Replaces what leads are tagged by their behaviour; hand-given tags stay. One statement; the leads must be held. */
export async function replaceTags(tx: Tx, given: readonly TagsOfLead[]): Promise<void> {
  if (given.length === 0) return;
  const rows = given.flatMap(({ merchantId, leadId, tags }) =>
    tags.map((tag) => ({ merchantId, leadId, ...tag })),
  );
  await tx.execute(sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given("merchantId" text, "leadId" text, key text,
        kind text, name text, "nameZh" text, confidence int, sensitive boolean, evidence jsonb)
    ), gone as (
      delete from ${leadTags} t
      where t.lead_id in (select jsonb_array_elements_text(${JSON.stringify(given.map(({ leadId }) => leadId))}::jsonb))
        and t.kind <> 'STAFF' and not exists (select from given where given."leadId" = t.lead_id and given.key = t.key)
    )
    insert into ${leadTags} as held (merchant_id, lead_id, key, kind, name, name_zh, confidence, sensitive, evidence)
    select "merchantId", "leadId", key, kind, name, "nameZh", confidence, sensitive, evidence from given
    on conflict (lead_id, key) do update set name = excluded.name, name_zh = excluded.name_zh,
      confidence = excluded.confidence, sensitive = excluded.sensitive, evidence = excluded.evidence
    where (held.name, held.name_zh, held.confidence, held.sensitive, held.evidence) is distinct from
      (excluded.name, excluded.name_zh, excluded.confidence, excluded.sensitive, excluded.evidence)`);
}

export async function tagsOfLeads(executor: Executor, leadIds: readonly string[]): Promise<TagRow[]> {
  return executor
    .select()
    .from(leadTags)
    .where(inArray(leadTags.leadId, [...leadIds]))
    .orderBy(desc(leadTags.confidence), leadTags.key);
}

/** Gives a tag by hand; false when the lead has it. */
export async function giveTag(tx: Tx, row: TagRow): Promise<boolean> {
  const given = await tx.insert(leadTags).values(row).onConflictDoNothing().returning({ key: leadTags.key });
  return given.length === 1;
}

/** Takes a hand-given tag; answers its name, or null when the lead does not have it. */
export async function takeTag(tx: Tx, leadId: string, key: string): Promise<string | null> {
  const [taken] = await tx
    .delete(leadTags)
    .where(and(eq(leadTags.leadId, leadId), eq(leadTags.key, key), eq(leadTags.kind, 'STAFF')))
    .returning({ name: leadTags.name });
  return taken?.name ?? null;
}

/** Takes whatever may tell of health from a visitor's leads: it does not agree any more. */
export async function takeSensitiveTags(tx: Tx, leadIds: readonly string[]): Promise<void> {
  if (leadIds.length === 0) return;
  await tx.delete(leadTags).where(and(inArray(leadTags.leadId, [...leadIds]), eq(leadTags.sensitive, true)));
}

export async function keepRules(
  tx: Tx,
  merchantId: string,
  rules: (typeof traitRules.$inferInsert)['rules'],
): Promise<void> {
  await tx
    .insert(traitRules)
    .values({ merchantId, rules })
    .onConflictDoUpdate({ target: traitRules.merchantId, set: { rules } });
}
