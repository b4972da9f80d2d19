import type { Tx } from '../../../platform/db.ts';
import { once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { presets } from '../domain/plan.ts';
import { type Finding, judge, type PlanDraft, planOf } from '../domain/plan-rules.ts';
import type { PlanPreset } from '../domain/program.ts';
import { refuse, refuseInput } from '../errors.ts';
import { planPublished } from '../events.ts';
import {
  changeProgram,
  insertPlan,
  lastSimulations,
  lockProgram,
  nextSeq,
  type PlanRow,
  type ProgramRow,
  plansById,
  programsById,
  publishPlanVersion,
  putExclusion,
} from '../store/programs.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { checkedNumber, checkKey, conflict } from './input.ts';
import { owners, requireRole } from './may.ts';

type Acting = Deps & { readonly viewer: Viewer };

/** A simulation older than this says too little about today. */
const freshMs = 24 * 3_600_000;
const mostModifiers = 20;

export type DraftPlan = {
  readonly programId: string;
  readonly preset: PlanPreset | null;
  readonly draft: PlanDraft | null;
  readonly idempotencyKey: string;
};

/** What the rules have to say of a plan, kept or not. */
export function validatePlan(draft: PlanDraft): Finding[] {
  return judge(draft);
}

/**
 * Keeps a plan as the program's next version, to be simulated and published. One that breaks a rule is not kept at all. The
 * owner.
 */
export async function draftPlan(deps: Acting, input: DraftPlan): Promise<{ id: string }> {
  const actor = requireUser(deps.viewer);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  const program = await ownProgram(deps, input.programId);
  const plan = input.preset === null ? checkedPlan(input.draft) : presets[input.preset];
  const now = deps.clock();
  const intention = { actor, action: 'draftPlan', key, request, now };
  return deps.db.transaction((tx: Tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      await lockProgram(tx, program.id);
      const id = newId('pln', now);
      const of = { id, merchantId: program.merchantId, programId: program.id, preset: input.preset };
      await insertPlan(tx, { ...of, draftedBy: actor, draftedAt: now }, plan);
      return { id };
    }),
  );
}

function checkedPlan(draft: PlanDraft | null) {
  if (draft === null) return refuseInput(['plan'], 'Give a plan or a preset.', '须给出方案或预设。');
  if (draft.tiers.length > 10 || draft.modifiers.length > mostModifiers)
    return refuseInput(
      ['plan'],
      'At most 10 depths and 20 membership tiers.',
      '层级最多 10 个，会员等级最多 20 个。',
    );
  const findings = judge(draft);
  const errors = findings.filter(({ severity }) => severity === 'ERROR');
  if (errors.length === 0) return planOf(draft);
  return refuse('PLAN_REFUSED', ['plan'], { findings, codes: errors.map(({ code }) => code).join(', ') });
}

/**
 * Has a program pay by a plan from here on: orders placed before keep theirs (R9). It must have been simulated in the last
 * day. The owner.
 */
export async function publishPlan(deps: Acting, { planId }: { readonly planId: string }): Promise<void> {
  const actor = requireUser(deps.viewer);
  const seen = await ownPlan(deps, planId);
  const now = deps.clock();
  await deps.db.transaction(async (tx) => {
    await lockProgram(tx, seen.programId);
    const [plan] = await plansById(tx, [planId]);
    if (plan === undefined || plan.effectiveSeq !== null) return;
    const [simulation] = await lastSimulations(tx, [planId]);
    if (simulation === undefined || now.getTime() - simulation.simulatedAt.getTime() > freshMs)
      return refuse('SIMULATION_REQUIRED', ['planId']);
    const effectiveSeq = await nextSeq(tx);
    await publishPlanVersion(tx, planId, { publishedBy: actor, publishedAt: now, effectiveSeq });
    await changeProgram(tx, plan.programId, { planId });
    const { merchantId, programId } = plan;
    await deps.outbox.append(tx, [
      planPublished({ merchantId, programId, planId, seq: `${effectiveSeq}` }, now),
    ]);
  });
}

export type ProgramTerms = {
  readonly programId: string;
  readonly bindMode?: ProgramRow['bindMode'] | null | undefined;
  readonly bindDays?: number | null | undefined;
  readonly minimumWithdrawalMinor?: bigint | null | undefined;
  readonly withholding?: ProgramRow['withholding'] | null | undefined;
};

/** Changes how a program binds customers and pays out, from here on. The owner. */
export async function setProgramTerms(deps: Acting, input: ProgramTerms): Promise<void> {
  const program = await ownProgram(deps, input.programId);
  const { bindMode, bindDays, minimumWithdrawalMinor, withholding } = input;
  if (bindDays != null) checkedNumber(bindDays, 1, 365, 'bindDays');
  if (
    minimumWithdrawalMinor != null &&
    (minimumWithdrawalMinor < 1n || minimumWithdrawalMinor > 1_000_000_000n)
  )
    refuseInput(['minimumWithdrawalMinor'], '1 to 1000000000.', '须为 1 至 1000000000。');
  const change = {
    bindMode: bindMode ?? program.bindMode,
    bindDays: bindDays ?? program.bindDays,
    minimumWithdrawalMinor: minimumWithdrawalMinor ?? program.minimumWithdrawalMinor,
    withholding: withholding ?? program.withholding,
  };
  await deps.db.transaction(async (tx) => {
    await lockProgram(tx, program.id);
    await changeProgram(tx, program.id, change);
  });
}

/** Has goods pay no commission, or again, of orders placed from here on (K5). The owner. */
export async function excludeListing(
  deps: Acting,
  { programId, listingId, excluded }: { programId: string; listingId: string; excluded: boolean },
): Promise<void> {
  const { merchantId } = await ownProgram(deps, programId);
  if (!/^lst_[0-9a-z]{26}$/.test(listingId)) return refuse('NOT_FOUND', ['listingId']);
  const excludedAt = deps.clock();
  await deps.db.transaction((tx) => putExclusion(tx, { merchantId, listingId, excludedAt }, excluded));
}

async function ownProgram({ db, viewer }: Acting, programId: string): Promise<ProgramRow> {
  requireUser(viewer);
  const [program] = await programsById(db.pool, [programId]);
  if (program === undefined) return refuse('NOT_FOUND', ['programId']);
  requireRole(viewer, program.merchantId, owners, ['programId']);
  return program;
}

/** A plan of a program that the viewer owns. */
export async function ownPlan({ db, viewer }: Acting, planId: string): Promise<PlanRow> {
  requireUser(viewer);
  const [plan] = await plansById(db.pool, [planId]);
  if (plan === undefined) return refuse('NOT_FOUND', ['planId']);
  requireRole(viewer, plan.merchantId, owners, ['planId']);
  return plan;
}
