import type { BatchStatus } from './batch-status.ts';
import type { InspectionResult } from './inspection.ts';

/** Why goods may not stand on a shelf. */
export type Unfit =
  | 'NOT_INSPECTED'
  | 'INSPECTION_FAILED'
  | 'INSPECTION_EXPIRED'
  | 'BATCH_EXPIRED'
  | 'BATCH_RECALLED';

/** A batch, and of each standard the inspection that decides: the approved one that was made last. */
export type Candidate = {
  readonly batchId: string;
  readonly status: BatchStatus;
  readonly expiresAt: Date | null;
  readonly deciding: readonly {
    readonly standardKey: string;
    readonly result: InspectionResult;
    readonly validUntil: Date;
  }[];
};

/** The batch that carries goods, and until when. */
export type Standing = { readonly batchId: string; readonly until: Date };

/**
 * What goods stand on: the first batch, newest first, that is in force and has a valid pass of every standard. When none
 * has, why not: what the newest batch in force lacks, or what became of the newest one.
 */
export function standingOn(
  batches: readonly Candidate[],
  standardKeys: readonly string[],
  now: Date,
): Standing | Unfit {
  const inForce = batches.filter(({ status }) => status === 'IN_FORCE');
  const judged = inForce.map((batch) => judge(batch, standardKeys, now));
  const standing = judged.find((one) => typeof one !== 'string');
  if (standing !== undefined) return standing;
  return judged[0] ?? fateOf(batches[0]);
}

function judge(batch: Candidate, standardKeys: readonly string[], now: Date): Standing | Unfit {
  const { batchId, expiresAt, deciding } = batch;
  if (expiresAt !== null && expiresAt <= now) return 'BATCH_EXPIRED';
  const found = standardKeys.map((key) => deciding.find(({ standardKey }) => standardKey === key));
  if (found.some((one) => one?.result === 'FAIL')) return 'INSPECTION_FAILED';
  const passed = found.filter((one) => one !== undefined);
  if (passed.length < standardKeys.length) return 'NOT_INSPECTED';
  if (passed.some(({ validUntil }) => validUntil <= now)) return 'INSPECTION_EXPIRED';
  const ends = passed.map(({ validUntil }) => validUntil.getTime());
  return { batchId, until: new Date(Math.min(...ends, expiresAt?.getTime() ?? Number.POSITIVE_INFINITY)) };
}

function fateOf(batch: Candidate | undefined): Unfit {
  if (batch?.status === 'RECALLED') return 'BATCH_RECALLED';
  return batch?.status === 'EXPIRED' ? 'BATCH_EXPIRED' : 'NOT_INSPECTED';
}
