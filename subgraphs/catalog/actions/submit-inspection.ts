import { once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import type { InspectionResult, Measurement } from '../domain/inspection.ts';
import { isPlainText } from '../domain/texts.ts';
import { refuse, refuseInput } from '../errors.ts';
import { standardsByKey } from '../store/inspection-standards.ts';
import { insertInspection } from '../store/inspections.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { checkedName, checkKey, conflict } from './input.ts';
import { suppliedBatch } from './supplied-batch.ts';

export type SubmitInspection = {
  readonly batchId: string;
  readonly standardKey: string;
  readonly result: InspectionResult;
  readonly lab: string;
  readonly inspector: string;
  readonly certificateNumber: string;
  readonly certificateUrl?: string | null | undefined;
  readonly measurements: readonly Measurement[];
  readonly inspectedAt: Date;
  readonly validUntil?: Date | null | undefined;
  readonly idempotencyKey: string;
};

const dayMs = 86_400_000;

/** Submits what a laboratory found of a batch, for review, and answers its id. Those who act for its supplier only. */
export async function submitInspection(
  deps: Deps & { readonly viewer: Viewer },
  input: SubmitInspection,
): Promise<{ id: string }> {
  const actor = requireUser(deps.viewer);
  const batch = await suppliedBatch(deps, input.batchId);
  const { idempotencyKey: key, ...request } = input;
  const now = deps.clock();
  const findings = checked(input, now);
  const [standard] = await standardsByKey(deps.db.pool, [input.standardKey]);
  if (standard === undefined) return refuse('NOT_FOUND', ['standardKey']);
  const validUntil = checkedEnd(input, standard.validityDays);
  const intention = { actor, action: 'submitInspection', key, request, now };
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const id = newId('ins', now);
      const entered = await insertInspection(tx, {
        ...findings,
        id,
        batchId: batch.id,
        supplierId: batch.supplierId,
        standardKey: standard.key,
        validUntil,
        status: 'SUBMITTED',
        submittedBy: actor,
        submittedAt: now,
        reviewedBy: null,
        reviewedAt: null,
        reviewNote: null,
      });
      return entered ? { id } : refuse('INSPECTION_WAITING', ['standardKey']);
    }),
  );
}

function checked(input: SubmitInspection, now: Date) {
  checkKey(input.idempotencyKey);
  const { result, inspectedAt, measurements } = input;
  const certificateUrl = input.certificateUrl ?? null;
  if (inspectedAt > now) refuseInput(['inspectedAt'], 'Not in the future.', '不能是将来的时间。');
  if (certificateUrl !== null && !isHttps(certificateUrl)) {
    refuseInput(
      ['certificateUrl'],
      'An https address, at most 2,048 characters.',
      '须为 https 地址，最多 2,048 个字符。',
    );
  }
  return {
    result,
    inspectedAt,
    certificateUrl,
    lab: checkedName(input.lab, 100, 'lab'),
    inspector: checkedName(input.inspector, 100, 'inspector'),
    certificateNumber: checkedName(input.certificateNumber, 100, 'certificateNumber'),
    measurements: checkedMeasurements(measurements),
  };
}

function checkedMeasurements(given: readonly Measurement[]): readonly Measurement[] {
  const fits = ({ name, value, unit, limit }: Measurement) =>
    [name, value].every((text) => text !== '') &&
    // Half a character cannot be kept in JSON.
    [name, value, unit, limit].every((text) => isPlainText(text, 100));
  if (given.length <= 100 && given.every(fits)) {
    return given.map(({ name, value, unit, limit }) => ({ name, value, unit, limit }));
  }
  return refuseInput(
    ['measurements'],
    'At most 100, each with a name and a value, each text at most 100 characters.',
    '最多 100 项，每项须有名称与数值，每段文字最多 100 个字符。',
  );
}

/** Until when a pass holds: as long as its standard allows, or shorter. */
function checkedEnd({ inspectedAt, validUntil }: SubmitInspection, validityDays: number): Date {
  const latest = new Date(inspectedAt.getTime() + validityDays * dayMs);
  if (validUntil === null || validUntil === undefined) return latest;
  if (validUntil > inspectedAt && validUntil <= latest) return validUntil;
  return refuseInput(
    ['validUntil'],
    `After inspectedAt, and at most ${validityDays} days after it.`,
    `须晚于检测时间，且不超过其后 ${validityDays} 天。`,
  );
}

function isHttps(text: string): boolean {
  return text.length <= 2_048 && /^https:\/\/[^\s\p{Cc}]+$/iu.test(text) && URL.canParse(text);
}
