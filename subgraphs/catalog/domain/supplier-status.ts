/** Where a supplier stands: only APPROVED ones are public. */
export type SupplierStatus = 'APPLIED' | 'APPROVED' | 'REJECTED';

/** What a review may decide. */
export type SupplierDecision = Exclude<SupplierStatus, 'APPLIED'>;

/** One that was approved has goods on shelves: it is never rejected afterwards. A rejected one may have mended its papers. */
const decisions: Readonly<Record<SupplierStatus, readonly SupplierDecision[]>> = {
  APPLIED: ['APPROVED', 'REJECTED'],
  APPROVED: [],
  REJECTED: ['APPROVED'],
};

export function mayDecide(from: SupplierStatus, decision: SupplierDecision): boolean {
  return decisions[from].includes(decision);
}
