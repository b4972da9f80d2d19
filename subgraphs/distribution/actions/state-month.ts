import type { Executor } from '../../../platform/db.ts';
import { midnight } from '../../../platform/local-day.ts';
import type { AgentRow } from '../store/agents.ts';
import { sumsOfAgent } from '../store/ledger.ts';
import type { ProgramRow } from '../store/programs.ts';

/** A month of an agent's money, in its program's days. */
export type MonthStatement = {
  readonly from: Date;
  readonly until: Date;
  readonly currency: string;
  readonly lines: readonly {
    readonly kind: string;
    readonly account: string;
    readonly amountMinor: bigint;
  }[];
};

/** Sums an agent's month. */
export async function statementOf(
  executor: Executor,
  { id }: AgentRow,
  { timeZone, currency }: ProgramRow,
  year: number,
  month: number,
): Promise<MonthStatement> {
  // Noon of the first is that day everywhere but at the edge of the date line.
  const firstOf = (of: number) => midnight(timeZone, new Date(Date.UTC(year, of - 1, 1, 12)));
  const [from, until] = [firstOf(month), firstOf(month + 1)];
  return { from, until, currency, lines: await sumsOfAgent(executor, id, from, until) };
}
