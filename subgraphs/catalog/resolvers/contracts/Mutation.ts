import { present } from '../../../../platform/batching.ts';
import {
  acceptContract,
  endContract,
  type ProposeContract,
  proposeContract,
} from '../../actions/agree-on-contract.ts';
import { setContractPrice } from '../../actions/set-contract-price.ts';
import type { MutationResolvers } from '../../generated.ts';
import type { CatalogContext } from '../../loaders.ts';
import { contractPricesById } from '../../store/contract-prices.ts';
import { answered, fresh } from '../answered.ts';

const contractOf = (context: CatalogContext, id: string) => present(fresh(context).contract.load(id));

// Where an input is cast, execution has filled in the SDL's defaults, which the generated type does not tell.
export const Mutation: MutationResolvers = {
  proposeContract: (_, { input }, context) =>
    answered(async () => {
      const { id } = await proposeContract(context, input as ProposeContract);
      return { __typename: 'ProposeContractSuccess', contract: await contractOf(context, id) };
    }),
  acceptContract: (_, { input }, context) =>
    answered(async () => {
      const { id } = await acceptContract(context, input.contractId);
      return { __typename: 'AcceptContractSuccess', contract: await contractOf(context, id) };
    }),
  endContract: (_, { input }, context) =>
    answered(async () => {
      const { id } = await endContract(context, input.contractId);
      return { __typename: 'EndContractSuccess', contract: await contractOf(context, id) };
    }),
  setContractPrice: (_, { input }, context) =>
    answered(async () => {
      const { id } = await setContractPrice(context, input);
      fresh(context);
      const [price] = await contractPricesById(context.db.pool, [id]);
      if (price === undefined) throw new Error('What was just written is missing.');
      return { __typename: 'SetContractPriceSuccess', price };
    }),
};
