import type { Fact } from '../../platform/facts.ts';

/** A listing went from one status to another. Statuses are those of the SDL's `ListingStatus`. */
export type ListingStatusChangedPayload = {
  readonly merchantId: string;
  readonly listingId: string;
  readonly from: string;
  readonly to: string;
  /** Why it came off the shelf; null when it did not, or somebody simply took it off. */
  readonly reason: string | null;
};

export type ListingStatusChanged = Fact<'listing.statusChanged', ListingStatusChangedPayload>;

/** Everybody may hear of what goes on the shelf or comes off it; the rest is the merchant's own. */
export function listingStatusChanged(
  payload: ListingStatusChangedPayload,
  occurredAt: Date,
): ListingStatusChanged {
  const { merchantId, listingId, from, to } = payload;
  const merchant = `merchant:${merchantId}`;
  const channels = [from, to].includes('LISTED') ? [merchant, `listing:${listingId}`] : [merchant];
  return { name: 'listing.statusChanged', payload, channels, occurredAt };
}

/** A batch turned out to be unfit: whatever stood on it has come off the shelf. */
export type BatchRecalledPayload = {
  readonly batchId: string;
  readonly batchCode: string;
  readonly supplierId: string;
  readonly productId: string;
  readonly offerId: string;
  readonly reason: string;
};

export type BatchRecalled = Fact<'batch.recalled', BatchRecalledPayload>;

/** Everybody may hear of it by the product; its supplier and the merchants that list it hear of it by name. */
export function batchRecalled(
  payload: BatchRecalledPayload,
  merchantIds: readonly string[],
  occurredAt: Date,
): BatchRecalled {
  const { supplierId, productId } = payload;
  const channels = [`supplier:${supplierId}`, `product:${productId}`, ...merchantIds.map(merchantChannel)];
  return { name: 'batch.recalled', payload, channels, occurredAt };
}

/** What is left of an offer fell below its threshold. */
export type StockLowPayload = {
  readonly offerId: string;
  readonly supplierId: string;
  readonly productId: string;
  readonly available: number;
};

export type StockLow = Fact<'stock.low', StockLowPayload>;

export function stockLow(
  payload: StockLowPayload,
  merchantIds: readonly string[],
  occurredAt: Date,
): StockLow {
  const channels = [`supplier:${payload.supplierId}`, ...merchantIds.map(merchantChannel)];
  return { name: 'stock.low', payload, channels, occurredAt };
}

/** An order was paid whose goods were no longer held and could not be taken again: its money has to go back. */
export type HoldShortfallPayload = { readonly merchantId: string; readonly orderId: string };

export type HoldShortfall = Fact<'hold.shortfall', HoldShortfallPayload>;

export function holdShortfall(payload: HoldShortfallPayload, occurredAt: Date): HoldShortfall {
  return {
    name: 'hold.shortfall',
    payload,
    channels: [merchantChannel(payload.merchantId)],
    occurredAt,
  };
}

/** A merchant bought from a supplier by a purchase plan that came to enough. Money in minor units, as text. */
export type PurchaseConfirmedPayload = {
  readonly purchaseOrderId: string;
  readonly planId: string;
  readonly merchantId: string;
  readonly supplierId: string;
  readonly offerId: string;
  readonly quantity: number;
  readonly unitPriceMinor: string;
  readonly totalMinor: string;
  readonly currency: string;
};

export type PurchaseConfirmed = Fact<'purchase.confirmed', PurchaseConfirmedPayload>;

export function purchaseConfirmed(
  order: {
    readonly id: string;
    readonly planId: string;
    readonly merchantId: string;
    readonly supplierId: string;
    readonly offerId: string;
    readonly quantity: number;
    readonly unitPriceMinor: bigint;
    readonly totalMinor: bigint;
    readonly currency: string;
  },
  occurredAt: Date,
): PurchaseConfirmed {
  const { id: purchaseOrderId, planId, merchantId, supplierId, offerId, quantity, currency } = order;
  const money = { unitPriceMinor: `${order.unitPriceMinor}`, totalMinor: `${order.totalMinor}`, currency };
  return {
    name: 'purchase.confirmed',
    payload: { purchaseOrderId, planId, merchantId, supplierId, offerId, quantity, ...money },
    channels: [merchantChannel(merchantId), `supplier:${supplierId}`],
    occurredAt,
  };
}

/** What somebody may do changed: whoever acts for that user asks again. Told on the user's own channel alone. */
export type AccessChangedPayload = { readonly userId: string; readonly partyId: string };

export type AccessChanged = Fact<'access.changed', AccessChangedPayload>;

export function accessChanged(payload: AccessChangedPayload, occurredAt: Date): AccessChanged {
  return { name: 'access.changed', payload, channels: [`access:${payload.userId}`], occurredAt };
}

/** A contract of a merchant and a supplier was proposed, accepted or ended. */
export type ContractMovedPayload = {
  readonly contractId: string;
  readonly merchantId: string;
  readonly supplierId: string;
};

export type ContractMoved = Fact<
  'contract.proposed' | 'contract.accepted' | 'contract.ended',
  ContractMovedPayload
>;

export function contractMoved(
  name: ContractMoved['name'],
  { id: contractId, merchantId, supplierId }: { id: string; merchantId: string; supplierId: string },
  occurredAt: Date,
): ContractMoved {
  const channels = [merchantChannel(merchantId), `supplier:${supplierId}`];
  return { name, payload: { contractId, merchantId, supplierId }, channels, occurredAt };
}

/** Somebody claimed one of a merchant's coupons. */
export type CouponClaimedPayload = {
  readonly merchantId: string;
  readonly couponId: string;
  readonly claimId: string;
  /** The merchant's visitor that claimed it, as far as its token came along. Facts from before it was told say nothing. */
  readonly visitorId?: string | null;
};

export type CouponClaimed = Fact<'coupon.claimed', CouponClaimedPayload>;

export function couponClaimed(payload: CouponClaimedPayload, occurredAt: Date): CouponClaimed {
  return {
    name: 'coupon.claimed',
    payload,
    channels: [merchantChannel(payload.merchantId)],
    occurredAt,
  };
}

/** An import came on. */
export type ImportProgressedPayload = {
  readonly supplierId: string;
  readonly importId: string;
  readonly status: string;
  readonly processedRows: number;
  readonly errorCount: number;
};

export type ImportProgressed = Fact<'import.progressed', ImportProgressedPayload>;

export function importProgressed(
  {
    id: importId,
    supplierId,
    status,
    processedRows,
    errorCount,
  }: Omit<ImportProgressedPayload, 'importId'> & {
    readonly id: string;
  },
  occurredAt: Date,
): ImportProgressed {
  return {
    name: 'import.progressed',
    payload: { supplierId, importId, status, processedRows, errorCount },
    channels: [`supplier:${supplierId}`],
    occurredAt,
  };
}

function merchantChannel(merchantId: string): string {
  return `merchant:${merchantId}`;
}
