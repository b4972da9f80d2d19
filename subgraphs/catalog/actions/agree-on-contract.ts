import type { Tx } from '../../../platform/db.ts';
import { once } from '../../../platform/idempotency.ts';
import { isId, newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, suppliesFor, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { type ContractSide, mayBecome, otherSide } from '../domain/contract-status.ts';
import { isPlainText } from '../domain/texts.ts';
import { refuse, refuseInput } from '../errors.ts';
import { contractMoved } from '../events.ts';
import { endContractPrices } from '../store/contract-prices.ts';
import { type ContractRow, insertContract, lockContract, moveContract } from '../store/contracts.ts';
import { merchantsById } from '../store/merchants.ts';
import { suppliersById } from '../store/suppliers.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { checkKey, conflict } from './input.ts';

type Acting = Deps & { readonly viewer: Viewer };

export type ProposeContract = {
  readonly as: ContractSide;
  readonly merchantId: string;
  readonly supplierId: string;
  readonly sharesRetailPrice: boolean;
  readonly terms: string;
  readonly idempotencyKey: string;
};

/** Proposes a contract in the name of one side, and answers its id. A merchant's owners, or those who act for the supplier. */
export async function proposeContract(deps: Acting, input: ProposeContract): Promise<{ id: string }> {
  const { viewer, db, clock } = deps;
  const actor = requireUser(viewer);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  if (!decidesFor(viewer, input.as, input)) {
    const path = input.as === 'MERCHANT' ? 'merchantId' : 'supplierId';
    refuse(sees(viewer, input) ? 'FORBIDDEN' : 'NOT_FOUND', [path]);
  }
  if (!isPlainText(input.terms, 5_000)) {
    refuseInput(['terms'], 'Plain text, at most 5,000 characters.', '须为纯文本，最多 5,000 个字符。');
  }
  const now = clock();
  const intention = { actor, action: 'proposeContract', key, request, now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      await checkParties(tx, input);
      const contract = proposed(input, actor, now);
      if (!(await insertContract(tx, contract))) return refuse('CONTRACT_STANDS');
      await deps.outbox.append(tx, [contractMoved('contract.proposed', contract, now)]);
      return { id: contract.id };
    }),
  );
}

/** Accepts what the other side proposed; what is active already stays so. */
export async function acceptContract(deps: Acting, contractId: string): Promise<{ id: string }> {
  const actor = requireUser(deps.viewer);
  return deps.db.transaction(async (tx) => {
    const contract = await holdContract(tx, deps.viewer, contractId);
    if (!decidesFor(deps.viewer, otherSide(contract.proposedBy), contract)) {
      return refuse('FORBIDDEN', ['contractId']);
    }
    if (contract.status === 'ACTIVE') return { id: contractId };
    if (!mayBecome(contract.status, 'ACTIVE')) return refuse('CONTRACT_STATE', ['contractId']);
    const now = deps.clock();
    await moveContract(tx, contractId, { status: 'ACTIVE', acceptedAt: now, acceptedByUser: actor });
    await deps.outbox.append(tx, [contractMoved('contract.accepted', contract, now)]);
    return { id: contractId };
  });
}

/** Ends a contract, or takes back or declines a proposal; the prices of its list end with it. Either side. */
export async function endContract(deps: Acting, contractId: string): Promise<{ id: string }> {
  const actor = requireUser(deps.viewer);
  return deps.db.transaction(async (tx) => {
    const contract = await holdContract(tx, deps.viewer, contractId);
    const sides: ContractSide[] = ['MERCHANT', 'SUPPLIER'];
    if (!sides.some((side) => decidesFor(deps.viewer, side, contract))) {
      return refuse('FORBIDDEN', ['contractId']);
    }
    if (contract.status === 'ENDED') return { id: contractId };
    const now = deps.clock();
    await moveContract(tx, contractId, { status: 'ENDED', endedAt: now, endedByUser: actor });
    await endContractPrices(tx, contract, now);
    await deps.outbox.append(tx, [contractMoved('contract.ended', contract, now)]);
    return { id: contractId };
  });
}

/** Holds a contract that the viewer is on a side of; to everybody else it is missing. */
export async function holdContract(tx: Tx, viewer: Viewer, contractId: string): Promise<ContractRow> {
  const contract = isId('ctr', contractId) ? await lockContract(tx, contractId) : null;
  return contract !== null && sees(viewer, contract) ? contract : refuse('NOT_FOUND', ['contractId']);
}

type Sides = { readonly merchantId: string; readonly supplierId: string };

function sees(viewer: Viewer, { merchantId, supplierId }: Sides): boolean {
  return worksFor(viewer, merchantId) || suppliesFor(viewer, supplierId);
}

function decidesFor(viewer: Viewer, side: ContractSide, { merchantId, supplierId }: Sides): boolean {
  return side === 'MERCHANT'
    ? worksFor(viewer, merchantId, ['MERCHANT_OWNER'])
    : suppliesFor(viewer, supplierId);
}

async function checkParties(tx: Tx, { merchantId, supplierId }: Sides): Promise<void> {
  const [merchant] = isId('mer', merchantId) ? await merchantsById(tx, [merchantId]) : [];
  if (merchant === undefined) refuse('NOT_FOUND', ['merchantId']);
  const [supplier] = isId('sup', supplierId) ? await suppliersById(tx, [supplierId]) : [];
  if (supplier?.status !== 'APPROVED') refuse('NOT_FOUND', ['supplierId']);
}

function proposed(input: ProposeContract, proposedByUser: string, now: Date): ContractRow {
  const { as: proposedBy, merchantId, supplierId, sharesRetailPrice, terms } = input;
  return {
    id: newId('ctr', now),
    ...{ merchantId, supplierId, proposedBy, sharesRetailPrice, terms, proposedByUser },
    status: 'PROPOSED',
    ...{ acceptedByUser: null, endedByUser: null, createdAt: now, acceptedAt: null, endedAt: null },
  };
}
