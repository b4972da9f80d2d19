import type { Minor } from '../../../platform/money.ts';

/** How tax is withheld of payouts. */
export type WithholdingPolicy = 'NONE' | 'LABOUR_CN';

/** From so much taxable income on: the rate, in basis points, and what is taken off again (fen). */
const brackets: readonly (readonly [above: Minor, rateBps: bigint, quickMinor: Minor])[] = [
  [5_000_000n, 4_000n, 700_000n],
  [2_000_000n, 3_000n, 200_000n],
  [0n, 2_000n, 0n],
];

/**
 * The tax that a month's income comes to as remuneration for personal services (劳务报酬所得预扣预缴, 国家税务总局公告
 * 2018 年第 61 号): up to 800 yuan none; 800 yuan are free up to 4,000 yuan, one fifth above.
 */
function labourTax(monthMinor: Minor): Minor {
  if (monthMinor <= 80_000n) return 0n;
  const taxable = monthMinor <= 400_000n ? monthMinor - 80_000n : (monthMinor * 8n) / 10n;
  const [, rate = 0n, quick = 0n] = brackets.find(([above]) => taxable > above) ?? [];
  return (taxable * rate) / 10_000n - quick;
}

/** What is withheld of a payout, given what the same month brought before and what was withheld of that. */
export function withheldOf(
  policy: WithholdingPolicy,
  amountMinor: Minor,
  month: { readonly paidMinor: Minor; readonly withheldMinor: Minor },
): Minor {
  if (policy === 'NONE') return 0n;
  const due = labourTax(month.paidMinor + amountMinor) - month.withheldMinor;
  return due < 0n ? 0n : due < amountMinor ? due : amountMinor;
}
