import DataLoader from 'dataloader';
import { byId, keyset, type PageOf, pages } from '../../../platform/batching.ts';
import type { Connection } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import type { ContractSide, ContractStatus } from '../domain/contract-status.ts';
import { type ContractPriceRow, contractPricePages } from '../store/contract-prices.ts';
import {
  type ContractRow,
  contractPages,
  contractsById,
  type RetailPriceRow,
  retailPricePages,
} from '../store/contracts.ts';
import { type PurchasePrice, purchasePrices } from '../store/purchase-prices.ts';
import { isOfMerchant } from './parties.ts';

export type ContractPage = Connection<ContractRow>;
export type ContractPricePage = Connection<ContractPriceRow>;
export type RetailPricePage = Connection<RetailPriceRow>;

/** Whose contracts, of one status or of any, and which page. */
export type ContractsOf = PageOf & { readonly status: ContractStatus | null };
/** What passes between whom, and which page. */
export type Between = PageOf & { readonly merchantId: string; readonly supplierId: string };

export function contractsLoaders({ db: { pool }, clock }: Deps, viewer: Viewer) {
  const sees = ({ merchantId, supplierId }: ContractRow) =>
    isOfMerchant(viewer, merchantId) || suppliesFor(viewer, supplierId);
  const contractsOf = (side: ContractSide) =>
    pages<ContractRow, ContractsOf>((asked) =>
      contractPages(
        pool,
        side,
        asked.map(({ ownerId, status, request }) => ({ partyId: ownerId, status, ...keyset(request) })),
      ),
    );
  return {
    contract: byId('ctr', async (ids) => (await contractsById(pool, ids)).filter(sees)),
    contractsOfMerchant: contractsOf('MERCHANT'),
    contractsOfSupplier: contractsOf('SUPPLIER'),
    contractPricesOf: pages<ContractPriceRow, Between>((asked) =>
      contractPricePages(pool, asked.map(between)),
    ),
    retailPricesOf: pages<RetailPriceRow, Between>((asked) =>
      retailPricePages(pool, asked.map(between), clock()),
    ),
    /** What merchants pay for offers now. Not every viewer may know. */
    purchasePrice: new DataLoader(
      async (
        pairs: readonly { merchantId: string; offerId: string }[],
      ): Promise<(PurchasePrice | null)[]> => {
        const prices = await purchasePrices(pool, pairs, clock());
        return pairs.map(({ merchantId, offerId }) => prices.get(`${merchantId} ${offerId}`) ?? null);
      },
      { cacheKeyFn: ({ merchantId, offerId }) => `${merchantId} ${offerId}` },
    ),
  };
}

/** Whether the viewer may know what the merchant sells for: its people, and the supplier's where an active contract says so. */
export function seesRetailPrices(
  viewer: Viewer,
  { merchantId, supplierId, status, sharesRetailPrice }: ContractRow,
): boolean {
  if (isOfMerchant(viewer, merchantId)) return true;
  return status === 'ACTIVE' && sharesRetailPrice && suppliesFor(viewer, supplierId);
}

/** What a price leaves above what was paid; null where that is not known in the same currency. */
export function marginAbove(purchase: PurchasePrice | null, price: PurchasePrice): PurchasePrice | null {
  if (purchase?.currency !== price.currency) return null;
  return { amountMinor: price.amountMinor - purchase.amountMinor, currency: price.currency };
}

function between({ merchantId, supplierId, request }: Between) {
  return { merchantId, supplierId, ...keyset(request) };
}
