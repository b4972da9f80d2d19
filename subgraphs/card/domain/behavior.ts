/** What a visitor can do. */
export type BehaviorKind =
  | 'CARD_VIEW'
  | 'PRODUCT_VIEW'
  | 'SECTION_VIEW'
  | 'DWELL'
  | 'BUY_CLICK'
  | 'COUPON_CLICK'
  | 'SHARE'
  | 'LIVE_CLICK';

/** Something a visitor did, as it is kept. Milliseconds. */
export type Behavior = {
  readonly id: string;
  readonly kind: BehaviorKind;
  /** The client's time, in milliseconds since 1970. */
  readonly at: number;
  readonly viewId: string | null;
  readonly listingId: string | null;
  readonly section: string | null;
  readonly dwellMs: number | null;
};

/** The same as a client hands it in. */
export type BehaviorWish = {
  readonly id: string;
  readonly kind: BehaviorKind;
  readonly occurredAt: Date;
  readonly viewId?: string | null | undefined;
  readonly listingId?: string | null | undefined;
  readonly section?: string | null | undefined;
  readonly dwellMs?: number | null | undefined;
};

type Field = 'viewId' | 'listingId' | 'section' | 'dwellMs';

export type BehaviorCode =
  | 'INVALID_INPUT'
  | 'EVENT_TIME_IN_FUTURE'
  | 'EVENT_TOO_OLD'
  | 'DWELL_OUT_OF_RANGE'
  | 'EVENT_MALFORMED';

/** What is wrong with an event: the code, and the field at fault. */
export type BehaviorFault = { readonly code: BehaviorCode; readonly field: string };

/** The most events of one call. */
export const mostEvents = 50;
const aheadMs = 5 * 60_000;
const backMs = 30 * 86_400_000;
const longestDwellMs = 86_400_000;

/** What an event of a kind needs, and what else it may have: a view may always be named. */
const fields: Readonly<
  Record<BehaviorKind, { readonly needs: readonly Field[]; readonly may: readonly Field[] }>
> = {
  CARD_VIEW: { needs: ['viewId'], may: [] },
  PRODUCT_VIEW: { needs: ['viewId', 'listingId'], may: [] },
  SECTION_VIEW: { needs: ['section'], may: ['viewId', 'listingId'] },
  DWELL: { needs: ['viewId', 'dwellMs'], may: ['listingId'] },
  BUY_CLICK: { needs: ['listingId'], may: ['viewId'] },
  COUPON_CLICK: { needs: [], may: ['viewId', 'listingId'] },
  SHARE: { needs: [], may: ['viewId', 'listingId'] },
  LIVE_CLICK: { needs: [], may: ['viewId', 'listingId'] },
};

const shapes: readonly (readonly [Field, RegExp])[] = [
  ['viewId', /^[^\p{Cc}\p{Cs}]{1,64}$/u],
  ['listingId', /^[A-Za-z0-9_-]{1,64}$/],
  ['section', /^[a-z0-9-]{1,40}$/],
];

/** Checks an event against the server's time, or names its first fault. */
export function readBehavior(wish: BehaviorWish, now: number): Behavior | BehaviorFault {
  const at = wish.occurredAt.getTime();
  if (!/^[A-Za-z0-9_.:-]{8,64}$/.test(wish.id)) return { code: 'INVALID_INPUT', field: 'id' };
  if (at > now + aheadMs) return { code: 'EVENT_TIME_IN_FUTURE', field: 'occurredAt' };
  if (at < now - backMs) return { code: 'EVENT_TOO_OLD', field: 'occurredAt' };
  return fieldFault(wish) ?? behaviorOf(wish, at);
}

function fieldFault(wish: BehaviorWish): BehaviorFault | null {
  const { needs, may } = fields[wish.kind];
  for (const field of ['viewId', 'listingId', 'section', 'dwellMs'] as const) {
    const given = wish[field] !== null && wish[field] !== undefined;
    if (given ? !needs.includes(field) && !may.includes(field) : needs.includes(field)) {
      return { code: 'EVENT_MALFORMED', field };
    }
  }
  for (const [field, shape] of shapes) {
    const value = wish[field];
    if (typeof value === 'string' && !shape.test(value)) return { code: 'INVALID_INPUT', field };
  }
  const dwell = wish.dwellMs ?? 0;
  return dwell < 0 || dwell > longestDwellMs ? { code: 'DWELL_OUT_OF_RANGE', field: 'dwellMs' } : null;
}

function behaviorOf(wish: BehaviorWish, at: number): Behavior {
  const { id, kind, viewId = null, listingId = null, section = null, dwellMs = null } = wish;
  return { id, kind, at, viewId, listingId, section, dwellMs };
}
