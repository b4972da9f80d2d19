import type { Viewer } from '../../platform/viewer.ts';
import { key, platform, type Shelf } from './shelf.ts';

/** How a listing stands in the table. */
export type Standing = {
  readonly status: string;
  readonly batch: string | null;
  readonly until: Date | null;
  readonly reason: string | null;
};

// biome-ignore lint/suspicious/noExplicitAny: payloads have the shape that the test asks for
type Payload = Promise<any>;

/** What is done with batches and their inspections, by the doors that their people use. */
export type Laboratory = {
  register(offerId: string, more?: object, viewer?: Viewer): Payload;
  /** A batch that is in force, registered by its supplier; answers its id. */
  batch(offerId: string, more?: object): Promise<string>;
  moveBatch(mutation: 'putBatchInForce' | 'endBatch', batchId: string, viewer?: Viewer): Payload;
  submit(batchId: string, more?: object, viewer?: Viewer): Payload;
  review(inspectionId: string, decision?: 'APPROVED' | 'REJECTED', viewer?: Viewer): Payload;
  /** Submits and approves what was found; answers the inspection's id. */
  tested(batchId: string, more?: object): Promise<string>;
  recall(batchId: string, more?: object, viewer?: Viewer): Payload;
  publish(listingId: string, viewer: Viewer, whenInspected?: boolean): Payload;
  standing(listingId: string): Promise<Standing>;
  /** What was told of a listing: `FROM>TO reason`, in order. */
  told(listingId: string): Promise<string[]>;
};

export const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
export const hour = 3_600_000;
export const day = 86_400_000;

/** The SQLSTATE that a statement fails with; null when it does not. */
export async function sqlStateOf(statement: PromiseLike<unknown>): Promise<string | null> {
  try {
    await statement;
    return null;
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}

export function openLaboratory(shelf: Shelf): Laboratory {
  const { sql, supplier } = shelf;
  // Instants go as texts, as they come over the wire.
  const change: Shelf['change'] = (mutation, success, input, viewer) =>
    shelf.change(mutation, success, JSON.parse(JSON.stringify(input)), viewer);
  const laboratory: Laboratory = {
    register(offerId, more, viewer = supplier) {
      const input = { offerId, quantity: 10, producedAt: ago(day), idempotencyKey: key(), ...more };
      return change('registerBatch', 'batch { id code status }', input, viewer);
    },
    async batch(offerId, more) {
      const { batch } = await laboratory.register(offerId, more);
      await laboratory.moveBatch('putBatchInForce', batch.id);
      return batch.id;
    },
    moveBatch: (mutation, batchId, viewer = supplier) =>
      change(mutation, 'batch { id status }', { batchId }, viewer),
    submit(batchId, more, viewer = supplier) {
      const input = {
        batchId,
        standardKey: 'GENERAL_SAFETY',
        result: 'PASS',
        lab: '国检中心',
        inspector: '王工',
        certificateNumber: 'C-7',
        inspectedAt: ago(hour / 2),
        idempotencyKey: key(),
        ...more,
      };
      return change('submitInspection', 'inspection { id status validUntil }', input, viewer);
    },
    review: (inspectionId, decision = 'APPROVED', viewer = platform) =>
      change('reviewInspection', 'inspection { id status }', { inspectionId, decision }, viewer),
    async tested(batchId, more) {
      const { inspection } = await laboratory.submit(batchId, more);
      await laboratory.review(inspection.id);
      return inspection.id;
    },
    recall(batchId, more, viewer = supplier) {
      const input = { batchId, reason: '农残超标', idempotencyKey: key(), ...more };
      return change('recallBatch', 'batch { id status recallReason }', input, viewer);
    },
    publish: (listingId, viewer, whenInspected = false) =>
      change('publishListing', 'listing { status listedUntil }', { listingId, whenInspected }, viewer),
    async standing(listingId) {
      const [row] = await sql`select status, batch_id, listed_until, off_reason from catalog.listings
        where id = ${listingId}`;
      const { status, batch_id: batch, listed_until: until, off_reason: reason } = row ?? {};
      return { status, batch, until, reason };
    },
    async told(listingId) {
      const facts = await shelf.facts();
      return facts
        .filter(({ name, payload }) => name === 'listing.statusChanged' && payload['listingId'] === listingId)
        .map(({ payload: { from, to, reason } }) => `${from}>${to}${reason === null ? '' : ` ${reason}`}`);
    },
  };
  return laboratory;
}
