/** Something that happened to a batch. */
export const traceKinds = [
  'HARVESTED',
  'PRODUCED',
  'INSPECTED',
  'STORED',
  'SHIPPED',
  'DELIVERED',
  'RECALLED',
] as const;

export type TraceKind = (typeof traceKinds)[number];

/** So many events people may record of one batch: a trace is read and verified as a whole. */
export const mostEvents = 500;

/** Nothing that is traced happened before: the years of antiquity do not come back from the tables as they went in. */
export const earliest = new Date('1900-01-01T00:00:00Z');

/** What of a batch is fixed when it is registered: the chain begins with it. */
export type BatchFacts = {
  readonly id: string;
  readonly offerId: string;
  readonly productId: string;
  readonly code: string;
  readonly quantity: number;
  readonly producedAt: Date;
  readonly expiresAt: Date | null;
};

/** A link before it is sealed. Who recorded it goes in as a hash: the chain is public, the person is not. */
export type Link = {
  readonly sequence: number;
  readonly kind: string;
  readonly place: string;
  readonly note: string;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  readonly recorderHash: string;
  readonly prevHash: string;
};

export type SealedLink = Link & { readonly hash: string };

/** SHA-256 of a UTF-8 text, in lower-case hex. */
export type Hasher = (text: string) => string;

/** What a check of a chain came to. */
export type Verification = {
  readonly intact: boolean;
  readonly checkedEvents: number;
  /** The sequence of the first link that is wrong; 0 for the batch itself. Null when all is well. */
  readonly brokenAt: number | null;
  readonly problem: ChainProblem | null;
};

export type ChainProblem = 'BATCH_CHANGED' | 'EVENT_CHANGED' | 'EVENT_MISSING';

/** The version of the encoding: written into every hash, so that another one can never be taken for it. */
const version = 'lianka-trace-1';

/**
 * The hash a batch's chain begins with: SHA-256 of the JSON array
 * `[version, "batch", id, offerId, productId, code, quantity, producedAt, expiresAt]`, instants as RFC 3339 in UTC with
 * milliseconds.
 */
export function genesisOf(batch: BatchFacts, hash: Hasher): string {
  const { id, offerId, productId, code, quantity, producedAt, expiresAt } = batch;
  const facts = [
    id,
    offerId,
    productId,
    code,
    quantity,
    instant(producedAt),
    expiresAt && instant(expiresAt),
  ];
  return hash(JSON.stringify([version, 'batch', ...facts]));
}

/**
 * The hash of a link: SHA-256 of the JSON array
 * `[version, "event", batchId, sequence, kind, place, note, occurredAt, recordedAt, recorderHash, prevHash]`.
 */
export function sealOf(batchId: string, link: Link, hash: Hasher): string {
  const { sequence, kind, place, note, occurredAt, recordedAt, recorderHash, prevHash } = link;
  const said = [
    sequence,
    kind,
    place,
    note,
    instant(occurredAt),
    instant(recordedAt),
    recorderHash,
    prevHash,
  ];
  return hash(JSON.stringify([version, 'event', batchId, ...said]));
}

/**
 * Checks a batch's links, in order, against its facts and the head that is kept of them, and names the first that is
 * wrong. A link that is whole, but was sealed upon another one than the one that lies before it, convicts that one: it was
 * rewritten together with its own hash.
 */
export function verifyChain(
  batch: BatchFacts,
  head: { readonly sequence: number; readonly hash: string },
  links: readonly SealedLink[],
  hash: Hasher,
): Verification {
  const wrong = wrongIn(batch, head, links, hash);
  const [brokenAt, problem] = wrong ?? [null, null];
  return { intact: wrong === null, checkedEvents: links.length, brokenAt, problem };
}

/** What a batch's row says of its recall. */
export type RecallSaid = {
  readonly status: string;
  readonly recallReason: string | null;
  readonly recalledAt: Date | null;
};

/** Whether a batch says of its recall what its trace says: called back is what a RECALLED event tells of, and nothing else. */
export function recallIsThatOf(
  links: readonly Pick<Link, 'kind' | 'note' | 'occurredAt'>[],
  { status, recallReason, recalledAt }: RecallSaid,
): boolean {
  const recall = links.findLast(({ kind }) => kind === 'RECALLED');
  if (recall === undefined) return status !== 'RECALLED';
  const sameTime = recalledAt?.getTime() === recall.occurredAt.getTime();
  return status === 'RECALLED' && recallReason === recall.note && sameTime;
}

function wrongIn(
  batch: BatchFacts,
  head: { readonly sequence: number; readonly hash: string },
  links: readonly SealedLink[],
  hash: Hasher,
): readonly [brokenAt: number, problem: ChainProblem] | null {
  let before = genesisOf(batch, hash);
  for (const [index, link] of links.entries()) {
    if (link.sequence !== index + 1) return [index + 1, 'EVENT_MISSING'];
    if (sealOf(batch.id, link, hash) !== link.hash) return [link.sequence, 'EVENT_CHANGED'];
    if (link.prevHash !== before) return changed(index);
    before = link.hash;
  }
  if (head.sequence > links.length) return [links.length + 1, 'EVENT_MISSING'];
  if (head.sequence < links.length) return changed(head.sequence + 1);
  return head.hash === before ? null : changed(links.length);
}

function changed(sequence: number): readonly [number, ChainProblem] {
  return [sequence, sequence === 0 ? 'BATCH_CHANGED' : 'EVENT_CHANGED'];
}

function instant(date: Date): string {
  return date.toISOString();
}
