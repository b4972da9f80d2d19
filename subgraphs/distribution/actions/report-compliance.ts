import type { Deps } from '../../../platform/subgraph.ts';
import { findings, type Health, type HealthFinding, shareBps } from '../domain/compliance.ts';
import { complianceAlerted } from '../events.ts';
import { healthCounts } from '../store/compliance.ts';
import { noteAlert, type ProgramRow, programsBehind } from '../store/programs.ts';

export type ComplianceReport = {
  readonly days: number;
  readonly health: Health;
  readonly findings: readonly HealthFinding[];
};

/** A program's health over some days, counted now (K10). */
export async function complianceReport(
  { db, clock }: Deps,
  program: ProgramRow,
  days: number,
): Promise<ComplianceReport> {
  const since = new Date(clock().getTime() - days * 86_400_000);
  const counts = await healthCounts(db.pool, program.id, since);
  const share = (part: number, whole: number) => shareBps(BigInt(part), BigInt(whole));
  const health = {
    ...counts,
    agentBuyerBps: share(counts.agentBuyers, counts.buyers),
    withoutSaleBps: share(counts.withoutSale, counts.qualifiedAgents),
    fromAgentsBps: shareBps(counts.fromAgentsMinor, counts.commissionMinor),
  };
  return { days, health, findings: findings(health) };
}

const page = 200;

/** Tells of what somebody should look at, each once a day. By the clock. */
export async function watchCompliance(deps: Deps): Promise<void> {
  let behind = '';
  for (;;) {
    const programs = await programsBehind(deps.db.pool, behind, page);
    for (const program of programs) await watch(deps, program);
    behind = programs.at(-1)?.id ?? '';
    if (programs.length < page) return;
  }
}

async function watch(deps: Deps, program: ProgramRow): Promise<void> {
  const { id: programId, merchantId, timeZone } = program;
  const report = await complianceReport(deps, program, 30);
  if (report.findings.length === 0) return;
  const raisedAt = deps.clock();
  const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(raisedAt);
  await deps.db.transaction(async (tx) => {
    for (const { code, valueBps, thresholdBps } of report.findings) {
      if (!(await noteAlert(tx, { programId, code, day, merchantId, valueBps, raisedAt }))) continue;
      await deps.outbox.append(tx, [
        complianceAlerted({ merchantId, programId, code, valueBps, thresholdBps }, raisedAt),
      ]);
    }
  });
}
