import { present } from '../../../../platform/batching.ts';
import { confirmReceipt } from '../../actions/confirm-receipt.ts';
import { type CarrierDesk, recordTracking } from '../../actions/play-carrier.ts';
import { removeDeliveryPolicy, setDeliveryPolicy } from '../../actions/set-delivery-policy.ts';
import { shipGoods } from '../../actions/ship-goods.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answered, fresh } from '../answered.ts';

/** The mutations, with the carrier that this subgraph was made with. */
export function mutations(desk: CarrierDesk | null): MutationResolvers {
  return {
    setDeliveryPolicy: (_, { input }, context) =>
      answered(async () => {
        const { regionPrefix = '', cutoffMinute = 1440, ...policy } = input;
        await setDeliveryPolicy(context, {
          ...policy,
          regionPrefix: regionPrefix ?? '',
          cutoffMinute: cutoffMinute ?? 1440,
        });
        fresh(context);
        return { __typename: 'SetDeliveryPolicySuccess', merchant: { id: input.merchantId } };
      }),
    removeDeliveryPolicy: (_, { input }, context) =>
      answered(async () => {
        const { merchantId, regionPrefix, kind } = input;
        await removeDeliveryPolicy(context, { merchantId, regionPrefix: regionPrefix ?? '', kind });
        fresh(context);
        return { __typename: 'RemoveDeliveryPolicySuccess', merchant: { id: merchantId } };
      }),
    shipGoods: (_, { input }, context) =>
      answered(async () => {
        const seen = await fresh(context).fulfillment.load(input.fulfillmentId);
        const { shipmentId } = await shipGoods(context, seen, input);
        const shipment = await present(fresh(context).shipment.load(shipmentId));
        return { __typename: 'ShipGoodsSuccess', shipment };
      }),
    recordTracking: (_, { input }, context) =>
      answered(async () => {
        const seen = await fresh(context).shipment.load(input.shipmentId);
        await recordTracking(context, desk, seen, input);
        const shipment = await present(fresh(context).shipment.load(input.shipmentId));
        return { __typename: 'RecordTrackingSuccess', shipment };
      }),
    confirmReceipt: (_, { input }, context) =>
      answered(async () => {
        const seen = await fresh(context).order.load(input.orderId);
        const order = await confirmReceipt(context, seen);
        fresh(context);
        return { __typename: 'ConfirmReceiptSuccess', order };
      }),
  };
}
