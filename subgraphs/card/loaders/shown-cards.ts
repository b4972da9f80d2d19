import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { Deps } from '../../../platform/subgraph.ts';
import { mayRead, type Viewer } from '../../../platform/viewer.ts';
import { variantFor } from '../actions/compare-variants.ts';
import { anybody, asksWho, audiencesOf, type Beholder, modulesFor } from '../domain/module-sight.ts';
import type { CardModule } from '../domain/modules.ts';
import { type VersionKey, type VersionRow, versionsByKey } from '../store/card-versions.ts';
import { type CardHead, type DraftRow, draftsOf } from '../store/cards.ts';
import type { VisitorRow } from '../store/visitors.ts';

/** A card on its way to somebody: to the viewer unless it says otherwise. */
export type SeenCard = CardHead & {
  /** Everybody sees the same of it; or this visitor, who has only just been introduced, sees it. */
  readonly shownTo?: 'EVERYBODY' | VisitorRow;
};

/** A module on its way to somebody. */
export type SeenModule = CardModule & { readonly hidesRule: boolean };

/** What somebody is shown of a card. */
export type ShownCard = {
  readonly title: string;
  readonly modules: readonly SeenModule[];
  readonly variant: string | null;
};

/** Versions of all requests of a process: none ever changes, so what was read once holds. */
export type KeptVersions = LRUCache<string, VersionRow>;

/** How many characters of cards a process keeps. */
const mostKept = 32_000_000;

export function keepVersions(): KeptVersions {
  return new LRUCache({
    maxSize: mostKept,
    sizeCalculation: ({ modules }) => JSON.stringify(modules).length + 500,
  });
}

/** What the loaders of cards need of the others. */
export type Around = {
  readonly visitor: DataLoader<string, VisitorRow | null>;
  readonly agentAt: DataLoader<string, string | null>;
};

export function shownCards(deps: Deps, viewer: Viewer, kept: KeptVersions, { visitor, agentAt }: Around) {
  const { pool } = deps.db;
  const version = new DataLoader<VersionKey, VersionRow | null, string>(
    async (keys) => {
      const missing = keys.filter((key) => !kept.has(nameOf(key)));
      for (const row of await versionsByKey(pool, missing)) kept.set(nameOf(row), row);
      return keys.map((key) => kept.get(nameOf(key)) ?? null);
    },
    { cacheKeyFn: nameOf },
  );
  const draft = new DataLoader<string, DraftRow | null>(async (ids) => {
    const found = new Map((await draftsOf(pool, ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });

  const visitorOf = async ({ shownTo, merchantId }: SeenCard): Promise<VisitorRow | null> => {
    if (shownTo === 'EVERYBODY' || viewer.shared) return null;
    if (shownTo !== undefined) return shownTo;
    return viewer.visitor?.merchantId === merchantId ? visitor.load(viewer.visitor.id) : null;
  };
  const beholderOf = async (card: SeenCard, who: VisitorRow | null): Promise<Beholder> => {
    if (card.shownTo === 'EVERYBODY' || viewer.shared) return anybody;
    const isAgent = viewer.userId !== null && (await agentAt.load(card.merchantId)) !== null;
    return {
      visitor: who === null ? null : { isKnown: who.customerId !== null, firstSeenAt: who.createdAt },
      isAgent,
    };
  };
  const show = async (card: SeenCard): Promise<ShownCard> => {
    const composes = seesAll(viewer, card);
    const present = card.publishedVersion;
    if (present === null) {
      const { title, modules } = there(await draft.load(card.id));
      return { title, modules: seen(modules, false), variant: null };
    }
    const who = composes ? null : await visitorOf(card);
    const trial = card.status === 'PUBLISHED' && who !== null ? card.experiment : null;
    const assigned = trial === null || who === null ? null : variantFor(trial, who.id);
    const number = assigned?.version ?? present;
    const { title, modules } = there(await version.load({ cardId: card.id, number }));
    const variant = assigned?.key ?? null;
    if (composes) return { title, modules: seen(modules, false), variant };
    // Who asks matters where a module says so only: no other subgraph is asked otherwise.
    const beholder = asksWho(modules) ? await beholderOf(card, who) : anybody;
    const now = deps.clock();
    const mine = audiencesOf(beholder, now);
    return { title, modules: seen(modulesFor(modules, mine, now), true), variant };
  };
  const shown = new DataLoader<SeenCard, ShownCard>((cards) =>
    Promise.all(cards.map((card) => show(card).catch((error: Error) => error))),
  );
  return { version, draft, shown };
}

/** Whether the viewer sees all of a card, and the rules of its modules. */
export function seesAll(viewer: Viewer, { merchantId, shownTo }: SeenCard): boolean {
  return shownTo === undefined && mayRead(viewer, merchantId, 'cards:read');
}

function seen(modules: readonly CardModule[], hidesRule: boolean): readonly SeenModule[] {
  return modules.map((module) => ({ ...module, hidesRule }));
}

function nameOf({ cardId, number }: VersionKey): string {
  return `${cardId} ${number}`;
}

function there<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A card has no content.');
  return row;
}
