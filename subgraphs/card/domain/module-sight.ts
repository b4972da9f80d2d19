import type { CardModule } from './modules.ts';

/** To whom a module can show. */
export const audiences = [
  'EVERYONE',
  'NEW_VISITORS',
  'RETURNING_VISITORS',
  'KNOWN_CUSTOMERS',
  'AGENTS',
] as const;
export type Audience = (typeof audiences)[number];

/** To whom and when a module shows; instants are RFC 3339. A module without one shows to everybody always. */
export type Visibility = {
  readonly audiences: readonly Audience[];
  readonly from: string | null;
  readonly until: string | null;
};

/** Who looks, as far as modules make a difference. */
export type Beholder = {
  /** The visitor; null for who came without a visitor token. */
  readonly visitor: { readonly isKnown: boolean; readonly firstSeenAt: Date } | null;
  readonly isAgent: boolean;
};

/** Somebody of whom nothing is known. */
export const anybody: Beholder = { visitor: null, isAgent: false };

/** For so long after the first sight a visitor is new. */
const newForMs = 24 * 3_600_000;

/** The audiences somebody is in. */
export function audiencesOf({ visitor, isAgent }: Beholder, now: Date): readonly Audience[] {
  const also: Audience[] = isAgent ? ['AGENTS'] : [];
  if (visitor === null) return ['EVERYONE', ...also];
  if (visitor.isKnown) return ['EVERYONE', 'KNOWN_CUSTOMERS', ...also];
  const isNew = now.getTime() - visitor.firstSeenAt.getTime() < newForMs;
  return ['EVERYONE', isNew ? 'NEW_VISITORS' : 'RETURNING_VISITORS', ...also];
}

/** The modules that show to somebody now, in their order. */
export function modulesFor(
  modules: readonly CardModule[],
  mine: readonly Audience[],
  now: Date,
): readonly CardModule[] {
  return modules.filter(({ visibility }) => visibility === undefined || shows(visibility, mine, now));
}

/** Whether any module depends on more than the time. */
export function asksWho(modules: readonly CardModule[]): boolean {
  return modules.some(
    ({ visibility }) => visibility !== undefined && !visibility.audiences.includes('EVERYONE'),
  );
}

function shows(
  { audiences: theirs, from, until }: Visibility,
  mine: readonly Audience[],
  now: Date,
): boolean {
  if (from !== null && now < new Date(from)) return false;
  if (until !== null && now >= new Date(until)) return false;
  return theirs.some((one) => mine.includes(one));
}
