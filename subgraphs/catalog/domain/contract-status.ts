/** Where a contract stands: proposed by one side, accepted by the other, ended by either. */
export type ContractStatus = 'PROPOSED' | 'ACTIVE' | 'ENDED';

/** Who of the two. */
export type ContractSide = 'MERCHANT' | 'SUPPLIER';

const steps: Readonly<Record<ContractStatus, readonly ContractStatus[]>> = {
  PROPOSED: ['ACTIVE', 'ENDED'],
  ACTIVE: ['ENDED'],
  ENDED: [],
};

export function mayBecome(from: ContractStatus, to: ContractStatus): boolean {
  return steps[from].includes(to);
}

export function otherSide(side: ContractSide): ContractSide {
  return side === 'MERCHANT' ? 'SUPPLIER' : 'MERCHANT';
}
