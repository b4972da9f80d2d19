import { LRUCache } from 'lru-cache';
import { gatewayError } from '../../../platform/errors.ts';
import { isId } from '../../../platform/ids.ts';
import type { Client, Deps } from '../../../platform/subgraph.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { type Behavior, type BehaviorWish, mostEvents, readBehavior } from '../domain/behavior.ts';
import { refuse, refuseInput } from '../errors.ts';
import { cardsById } from '../store/cards.ts';
import { botReason } from './bot-reason.ts';
import { ingest, type Outcome } from './ingest.ts';
import { openIngestQueue } from './ingest-queue.ts';

/** What was done, as it is handed in. */
export type TrackBehavior = {
  readonly cardId: string;
  readonly events: readonly BehaviorWish[];
  readonly sentAt?: Date | null | undefined;
};

/** A clock that is off by less is right: the way here takes time. */
const tolerableMs = 2_000;

type Asked = Deps & { readonly viewer: Viewer; readonly client: Client };

/** Records what a visitor did; answers once it is stored. */
export type Track = (asked: Asked, input: TrackBehavior) => Promise<Outcome>;

/** The way in for behaviour of one process: where concurrent calls meet. */
export function openTracking(deps: Deps): Track {
  const queue = openIngestQueue(deps, ingest);
  const merchantOf = publicCards(deps);
  return async ({ viewer: { visitor }, client, clock }, { cardId, events, sentAt }) => {
    if (visitor === null) throw noVisitor();
    if (events.length > mostEvents) refuse('TOO_MANY_EVENTS', ['events']);
    if (events.length === 0) refuseInput(['events'], 'At least one event.', '至少需要一个事件。');
    const merchantId = await merchantOf(cardId);
    if (merchantId === null || merchantId !== visitor.merchantId) return refuse('NOT_FOUND', ['cardId']);
    const now = clock();
    const read = readEvents(inOurTime(events, sentAt ?? null, now), now);
    return queue.add({ merchantId, visitorId: visitor.id, cardId, bot: botReason(client), events: read });
  };
}

/** The merchant of a card that is or was public, or null. Such a card never becomes a draft again: the answer keeps. */
function publicCards(deps: Deps): (cardId: string) => Promise<string | null> {
  const known = new LRUCache<string, string>({ max: 20_000 });
  return async (cardId) => {
    const merchantId = known.get(cardId);
    if (merchantId !== undefined) return merchantId;
    const [card] = isId('crd', cardId) ? await cardsById(deps.db.pool, [cardId]) : [];
    if (card === undefined || card.publishedAt === null) return null;
    known.set(cardId, card.merchantId);
    return card.merchantId;
  };
}

/** Events as our clock would have seen them: a device whose clock is off tells so by when it sends. */
function inOurTime(events: readonly BehaviorWish[], sentAt: Date | null, now: Date): readonly BehaviorWish[] {
  const off = sentAt === null ? 0 : now.getTime() - sentAt.getTime();
  if (Math.abs(off) <= tolerableMs) return events;
  return events.map((event) => ({ ...event, occurredAt: new Date(event.occurredAt.getTime() + off) }));
}

function readEvents(wishes: readonly BehaviorWish[], now: Date): Behavior[] {
  return wishes.map((wish, i) => {
    const read = readBehavior(wish, now.getTime());
    if (!('code' in read)) return read;
    const path = ['events', i, read.field];
    if (read.code !== 'INVALID_INPUT') return refuse(read.code, path);
    return refuseInput(path, 'The value is malformed.', '该值格式不正确。');
  });
}

function noVisitor(): Error {
  return gatewayError(
    'UNAUTHENTICATED',
    'Start a visit first and send its token as x-visitor-token.',
    '请先调用 startVisit，并以 x-visitor-token 携带其令牌。',
  );
}
