import type { Tx } from '../../../platform/db.ts';
import { once, wasAnswered } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { mayRead, requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { presets } from '../domain/plan.ts';
import type { PlanPreset } from '../domain/program.ts';
import { refuse } from '../errors.ts';
import { planPublished } from '../events.ts';
import {
  changeProgram,
  insertPlan,
  insertProgram,
  nextSeq,
  type ProgramRow,
  publishPlanVersion,
} from '../store/programs.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { checkedName, checkKey, conflict } from './input.ts';

export type CreateProgram = {
  readonly merchantId: string;
  readonly name: string;
  readonly preset: PlanPreset;
  readonly rootsAllowed: boolean;
  readonly idempotencyKey: string;
};

/** In which days and in which money a merchant counts. */
type Calendar = Pick<ProgramRow, 'timeZone' | 'currency'>;

/**
 * Creates the merchant's one program and answers its id. It pays by its preset from the first moment on, which is its first
 * plan. The owner only.
 */
export async function createProgram(
  deps: Deps & { readonly viewer: Viewer },
  input: CreateProgram,
): Promise<{ id: string }> {
  const { viewer, db, clock } = deps;
  const actor = requireUser(viewer);
  const { merchantId, preset, rootsAllowed } = input;
  requireOwner(viewer, merchantId);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  const name = checkedName(input.name, 100, 'name');
  const now = clock();
  const intention = { actor, action: 'createProgram', key, request, now };
  // The catalog is asked before the transaction, and not at all for a repeat.
  const repeat = await wasAnswered(db.pool, idempotencyKeys, intention);
  const calendar = repeat ? null : await askCalendar(deps, merchantId);
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      if (calendar === null) return refuse('NOT_FOUND', ['merchantId']);
      const id = newId('prg', now);
      const program = { merchantId, id, name, preset, rootsAllowed, createdAt: now, planId: null };
      const terms = {
        bindMode: 'LAST_TOUCH' as const,
        bindDays: 30,
        minimumWithdrawalMinor: 100n,
        withholding: 'NONE' as const,
      };
      const created = await insertProgram(tx, { ...program, ...calendar, ...terms });
      if (!created) return refuse('PROGRAM_EXISTS', ['merchantId']);
      await beginToPay(deps, tx, { merchantId, programId: id, preset }, actor, now);
      return { id };
    }),
  );
}

async function beginToPay(
  deps: Deps,
  tx: Tx,
  { merchantId, programId, preset }: { merchantId: string; programId: string; preset: PlanPreset },
  actor: string,
  now: Date,
): Promise<void> {
  const planId = newId('pln', now);
  const draft = { id: planId, merchantId, programId, preset, draftedBy: actor, draftedAt: now };
  await insertPlan(tx, draft, presets[preset]);
  const seq = await nextSeq(tx);
  await publishPlanVersion(tx, planId, { publishedBy: actor, publishedAt: now, effectiveSeq: seq });
  await changeProgram(tx, programId, { planId });
  await deps.outbox.append(tx, [planPublished({ merchantId, programId, planId, seq: `${seq}` }, now)]);
}

async function askCalendar(deps: Deps, merchantId: string): Promise<Calendar | null> {
  const { merchant } = await deps.call<{ readonly merchant: Calendar | null }>(
    'catalog',
    'query ($id: ID!) { merchant(id: $id) { timeZone currency } }',
    { id: merchantId },
  );
  return merchant;
}

/** Others at the merchant learn that their role does not allow it; everybody else learns nothing. */
function requireOwner(viewer: Viewer, merchantId: string): void {
  if (worksFor(viewer, merchantId, ['MERCHANT_OWNER'])) return;
  refuse(mayRead(viewer, merchantId, 'team:read') ? 'FORBIDDEN' : 'NOT_FOUND', ['merchantId']);
}
