import { present } from '../../../../platform/batching.ts';
import { eraseMyData } from '../../actions/erase-my-data.ts';
import { identifyVisitor, withdrawIdentification } from '../../actions/identify-visitor.ts';
import { removeAddress, saveAddress, setDefaultAddress } from '../../actions/keep-addresses.ts';
import { setOrderAddress } from '../../actions/order-address.ts';
import { updateMyCustomer } from '../../actions/update-my-customer.ts';
import type { DeliveryAddressInput, MutationResolvers } from '../../generated.ts';
import { ownAddress } from '../../loaders/customers.ts';
import { answered, fresh } from '../answered.ts';

export const Mutation: MutationResolvers = {
  updateMyCustomer: (_, { input }, context) =>
    answered(async () => {
      const { customerId } = await updateMyCustomer(context, input);
      const customer = await present(fresh(context).customer.load(customerId));
      return { __typename: 'UpdateMyCustomerSuccess', customer };
    }),
  saveAddress: (_, { input }, context) =>
    answered(async () => {
      const { addressId } = await saveAddress(context, { ...input, address: whole(input.address) });
      return { __typename: 'SaveAddressSuccess', address: await present(ownAddress(context, addressId)) };
    }),
  setDefaultAddress: (_, { input }, context) =>
    answered(async () => {
      const { addressId } = await setDefaultAddress(context, input.addressId);
      return {
        __typename: 'SetDefaultAddressSuccess',
        address: await present(ownAddress(context, addressId)),
      };
    }),
  removeAddress: (_, { input: { addressId } }, context) =>
    answered(async () => {
      await removeAddress(context, addressId);
      return { __typename: 'RemoveAddressSuccess', addressId };
    }),
  setOrderAddress: (_, { input }, context) =>
    answered(async () => {
      const seen = await fresh(context).order.load(input.orderId);
      const order = await setOrderAddress(context, seen, input.addressId);
      fresh(context);
      return { __typename: 'SetOrderAddressSuccess', order };
    }),
  identifyVisitor: (_, { input }, context) =>
    answered(async () => ({
      __typename: 'IdentifyVisitorSuccess',
      customer: await identifyVisitor(context, input),
    })),
  withdrawIdentification: (_, { input }, context) =>
    answered(async () => ({
      __typename: 'WithdrawIdentificationSuccess',
      customer: await withdrawIdentification(context, input.merchantId),
    })),
  eraseMyData: (_, { input }, context) =>
    answered(async () => {
      const { erased } = await eraseMyData(context, input);
      fresh(context);
      return { __typename: 'EraseMyDataSuccess', erased };
    }),
};

/** The address with what may be left out of it filled in. */
function whole({ province, city, district, ...address }: DeliveryAddressInput) {
  return { ...address, province: province ?? '', city: city ?? '', district: district ?? '' };
}
