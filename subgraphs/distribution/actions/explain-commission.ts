import { explain, formulaOf } from '../domain/explanation.ts';
import type { PlaceRow } from '../store/attribution.ts';
import type { CommissionRow } from '../store/commissions.ts';

/** Why a commission is what it is, from what was kept when it was decided. */
export function explainCommission(commission: CommissionRow, places: readonly PlaceRow[]) {
  const place = places.find(({ depth }) => depth === commission.depth);
  if (place === undefined) throw new Error(`${commission.id} stands at no place of its order.`);
  const { rank, status, requiredRank, qualifiedRecruits } = place;
  const { snapshotSeq: seq } = commission;
  return {
    place,
    formula: formulaOf(commission),
    ...explain({ ...commission, rank, status, requiredRank, qualifiedRecruits, seq }),
  };
}
