/** What a replay came to. */
export type ReplayReport = {
  readonly sent: number;
  readonly accepted: number;
  readonly duplicates: number;
  readonly alertsRaised: number;
  readonly alertsReceived: number;
  /** Alerts that the merchant's client never heard. Must be 0. */
  readonly lost: number;
  readonly receivedTwice: number;
  readonly callsPerSecond: number;
  readonly acknowledgedMs: readonly number[];
  readonly alertMs: readonly number[];
  /** Why the merchant's stream ended early, if it did. */
  readonly failure: string | undefined;
};

/** A report as people read it. */
export function describeReport(report: ReplayReport): string {
  const rows: [string, string][] = [
    ['events sent', count(report.sent)],
    ['accepted', count(report.accepted)],
    ['duplicates', count(report.duplicates)],
    ['alerts raised', count(report.alertsRaised)],
    ['alerts received', count(report.alertsReceived)],
    ['lost', count(report.lost)],
    ['received twice', count(report.receivedTwice)],
    ['calls per second', count(Math.round(report.callsPerSecond))],
    ['acknowledged within', percentiles(report.acknowledgedMs)],
    ['alert heard within', percentiles(report.alertMs)],
    ...(report.failure === undefined ? [] : [['stream ended', report.failure] as [string, string]]),
  ];
  return rows.map(([name, value]) => `${name.padEnd(22)}${value}`).join('\n');
}

/** The value below which that share of the numbers lies (nearest rank); undefined of none. */
export function percentile(numbers: readonly number[], share: number): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

function percentiles(numbers: readonly number[]): string {
  if (numbers.length === 0) return 'none measured';
  return [0.5, 0.9, 0.99]
    .map((share) => `p${share * 100} ${percentile(numbers, share)?.toFixed(1)} ms`)
    .join('   ');
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
