import { answer } from '../../../platform/errors.ts';
import { type CreateProgram, createProgram } from '../actions/create-program.ts';
import { joinAsAgent } from '../actions/join-as-agent.ts';
import type { MutationResolvers } from '../generated.ts';
import type { DistributionContext } from '../loaders.ts';
import { ownAgentAt } from './own-agent.ts';
import { present } from './present.ts';

// Where an input is cast, execution has filled in the SDL's defaults, which the generated type does not tell.
export const Mutation: MutationResolvers = {
  createProgram: (_, { input }, context) =>
    answered(async () => {
      const { id } = await createProgram(context, input as CreateProgram);
      return { __typename: 'CreateProgramSuccess', program: await present(fresh(context).program.load(id)) };
    }),
  joinAsAgent: (_, { input }, context) => {
    // Whichever way it ends, the agent is read as it stands after this.
    fresh(context);
    return answered(async () => {
      await joinAsAgent(context, input);
      return { __typename: 'JoinAsAgentSuccess', agent: await ownAgentAt(context, input.merchantId) };
    });
  },
};

function fresh({ loaders }: DistributionContext) {
  loaders.forget();
  return loaders;
}

/** `answer`, typed as the payload: that a refusal's type is a member of the union, the schema's execution holds. */
function answered<Success>(action: () => Promise<Success>): Promise<Success> {
  return answer(action) as Promise<Success>;
}
