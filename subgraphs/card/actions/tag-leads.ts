import { LRUCache } from 'lru-cache';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { type Trait, tagsOf } from '../domain/tags.ts';
import { keepTraits, knownTraits, type LeadVisit, recentVisits, replaceTags } from '../store/tags.ts';
import type { House } from './judges.ts';

/** A lead to tag, and whether its visitor agreed to tags that may tell of health. */
export type TaggedLead = { readonly id: string; readonly merchantId: string; readonly maySensitive: boolean };

/** What a lead did before its last so many visits says little about what it wants now. */
const mostVisits = 20;
const askedAtOnce = 100;
/** Goods change rarely: what the catalog said is asked for again after so long. */
const traitsKeptMs = 600_000;

const describing = `query ($merchantId: ID!, $ids: [ID!]!) { _describeGoods(merchantId: $merchantId, ids: $ids) {
  listingId traits { key name nameZh rarity } } }`;

/** Goods that this process has asked the catalog about lately, those that it does not know included. */
const asked = new LRUCache<string, true>({ max: 50_000, ttl: traitsKeptMs });

/** Learns what goods are before they are looked at: the catalog is asked once for those that are not known. */
export async function meetGoods(
  deps: Deps,
  merchantId: string,
  listingIds: readonly string[],
): Promise<void> {
  const unknown = [...new Set(listingIds)]
    .filter((id) => !asked.has(`${merchantId} ${id}`))
    .slice(0, askedAtOnce);
  if (unknown.length === 0) return;
  for (const id of unknown) asked.set(`${merchantId} ${id}`, true);
  try {
    const { _describeGoods: told } = await deps.call<{
      readonly _describeGoods: readonly { readonly listingId: string; readonly traits: readonly Trait[] }[];
    }>('catalog', describing, { merchantId, ids: unknown });
    const readAt = deps.clock();
    await keepTraits(
      deps.db.pool,
      told.map(({ listingId, traits }) => ({ listingId, merchantId, traits, readAt })),
    );
  } catch (error) {
    for (const id of unknown) asked.delete(`${merchantId} ${id}`);
    deps.log.warn({ err: error }, 'the catalog does not say what goods are; they give no interest for now');
  }
}

/** Tags leads by all that they did lately; visits that are known need not be read. Three statements, however many leads; the leads must be held. */
export async function tagLeads(
  tx: Tx,
  leads: readonly TaggedLead[],
  houses: ReadonlyMap<string, House>,
  known: readonly LeadVisit[] = [],
): Promise<void> {
  const visits = await recentVisits(
    tx,
    leads.map(({ id }) => id),
    mostVisits,
    known,
  );
  const visitsOf = new Map<string, LeadVisit[]>(leads.map(({ id }) => [id, []]));
  for (const visit of visits) visitsOf.get(visit.leadId)?.push(visit);
  const traits = await traitsOf(tx, [
    ...new Set(visits.flatMap(({ fold }) => [...fold.products.map(([id]) => id), ...viewedIn(fold)])),
  ]);
  const given = leads.map(({ id: leadId, merchantId, maySensitive }) => {
    const own = visitsOf.get(leadId) ?? [];
    const rules = houses.get(merchantId)?.rules ?? [];
    const tags = tagsOf(own, (listingId) => traits.get(listingId) ?? [], rules, maySensitive);
    return { merchantId, leadId, tags };
  });
  await replaceTags(tx, given);
}

function viewedIn({
  views,
}: {
  readonly views: readonly (readonly [string, { readonly listingId?: string | null }])[];
}) {
  return views.flatMap(([, { listingId }]) => listingId ?? []);
}

async function traitsOf(
  executor: Executor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Trait[]>> {
  const rows = ids.length === 0 ? [] : await knownTraits(executor, ids);
  return new Map(rows.map(({ listingId, traits }) => [listingId, traits]));
}
