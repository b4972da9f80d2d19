import type { Minor } from '../../../platform/money.ts';
import { minorPerPoint, pointsPerLine } from './points.ts';

/** What an order comes to: its lines with their shares of the points, and the sums. */
export type Checkout<Line> = {
  readonly lines: readonly (Line & {
    readonly points: bigint;
    readonly pointsMinor: Minor;
    readonly totalMinor: Minor;
  })[];
  /** What the lines come to before points: what limits and free freight are measured by. */
  readonly goodsMinor: Minor;
  readonly pointsMinor: Minor;
  readonly freightMinor: Minor;
  readonly totalMinor: Minor;
};

/** Takes points off the lines, spread by largest remainder, and adds the freight: the lines sum to the order to the fen. */
export function checkout<Line extends { readonly totalMinor: Minor }>(
  lines: readonly Line[],
  points: bigint,
  freightMinor: Minor,
): Checkout<Line> {
  const goodsMinor = lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0n);
  const shares = pointsPerLine(
    points,
    lines.map(({ totalMinor }) => totalMinor),
  );
  const pointsMinor = points * minorPerPoint;
  return {
    lines: lines.map((line, index) => {
      const share = shares[index] ?? 0n;
      const off = share * minorPerPoint;
      return { ...line, points: share, pointsMinor: off, totalMinor: line.totalMinor - off };
    }),
    ...{ goodsMinor, pointsMinor, freightMinor },
    totalMinor: goodsMinor - pointsMinor + freightMinor,
  };
}
