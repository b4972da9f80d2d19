import { present } from '../../../platform/batching.ts';
import { decideAdjustment, proposeAdjustment } from '../actions/adjust-balance.ts';
import { type CreateProgram, createProgram } from '../actions/create-program.ts';
import {
  type DraftPlan,
  draftPlan,
  excludeListing,
  publishPlan,
  setProgramTerms,
} from '../actions/draft-plan.ts';
import { holdCommission, releaseCommission, reverseHeldCommission } from '../actions/hold-commission.ts';
import { joinAsAgent } from '../actions/join-as-agent.ts';
import type { Keyring } from '../actions/keyring.ts';
import { reinstateAgent, removeAgent, revokeRank, suspendAgent } from '../actions/move-agent.ts';
import {
  approveWithdrawal,
  cancelWithdrawal,
  type PayoutProviders,
  rejectWithdrawal,
  requestWithdrawal,
} from '../actions/request-withdrawal.ts';
import { sendVerificationCode } from '../actions/send-code.ts';
import { simulatePlan } from '../actions/simulate-plan.ts';
import { snapshotAttribution } from '../actions/snapshot-attribution.ts';
import { verifyAgent } from '../actions/verify-agent.ts';
import { setPayoutAccount, verifyIdentity } from '../actions/verify-identity.ts';
import type { CodeSender, IdentityChecker } from '../domain/code-sender.ts';
import type { MutationResolvers } from '../generated.ts';
import type { DistributionContext } from '../loaders.ts';
import { answered, fresh, requireService } from './answered.ts';
import { ownAgentAt } from './own-agent.ts';

/** Who does outside what this subgraph cannot do itself. */
export type Outside = {
  readonly keyring: Keyring;
  /** Null where nobody does. */
  readonly codes: CodeSender | null;
  readonly identities: IdentityChecker | null;
  readonly payouts: PayoutProviders;
};

/** Runs an action and answers what it was about, read anew. Execution has filled in the defaults that the action needs. */
function then<Input, Answer>(
  act: (context: DistributionContext, input: never) => Promise<unknown>,
  read: (context: DistributionContext, input: Input) => Promise<Answer>,
) {
  return (_: unknown, { input }: { readonly input: Input }, context: DistributionContext) =>
    answered(async () => {
      await act(context, input as never);
      fresh(context);
      return read(context, input);
    });
}

const agent = async (context: DistributionContext, { agentId }: { readonly agentId: string }) => ({
  __typename: 'AgentSuccess' as const,
  agent: await present(context.loaders.agent.load(agentId)),
});

const plan = async (context: DistributionContext, { planId }: { readonly planId: string }) => ({
  __typename: 'PlanSuccess' as const,
  plan: await present(context.loaders.plan.load(planId)),
});

const program = async (context: DistributionContext, { programId }: { readonly programId: string }) => ({
  __typename: 'ProgramSuccess' as const,
  program: await present(context.loaders.program.load(programId)),
});

const commission = async (
  context: DistributionContext,
  { commissionId }: { readonly commissionId: string },
) => ({
  __typename: 'CommissionSuccess' as const,
  commission: await present(context.loaders.commission.load(commissionId)),
});

const withdrawal = async (
  context: DistributionContext,
  { withdrawalId }: { readonly withdrawalId: string },
) => ({
  __typename: 'WithdrawalSuccess' as const,
  withdrawal: await present(context.loaders.withdrawal.load(withdrawalId)),
});

const adjustment = async (
  context: DistributionContext,
  { adjustmentId }: { readonly adjustmentId: string },
) => ({
  __typename: 'AdjustmentSuccess' as const,
  adjustment: await present(context.loaders.adjustment.load(adjustmentId)),
});

// Where an input is cast, execution has filled in the SDL's defaults, which the generated type does not tell.
export function mutations({ keyring, codes, identities, payouts }: Outside): MutationResolvers {
  return {
    createProgram: (_, { input }, context) =>
      answered(async () => {
        const { id } = await createProgram(context, input as CreateProgram);
        const created = await present(fresh(context).program.load(id));
        return { __typename: 'CreateProgramSuccess', program: created };
      }),
    joinAsAgent: (_, { input }, context) => {
      // Whichever way it ends, the agent is read as it stands after this.
      fresh(context);
      return answered(async () => {
        await joinAsAgent(context, input);
        return { __typename: 'JoinAsAgentSuccess', agent: await ownAgentAt(context, input.merchantId) };
      });
    },
    sendVerificationCode: (_, { input }, context) =>
      answered(async () => ({
        __typename: 'SendVerificationCodeSuccess',
        ...(await sendVerificationCode(context, keyring, codes, input)),
      })),
    verifyAgent: then(
      (context, input: { merchantId: string; code: string }) => verifyAgent(context, keyring, input),
      async (context, { merchantId }: { readonly merchantId: string }) => ({
        __typename: 'VerifyAgentSuccess' as const,
        agent: await ownAgentAt(context, merchantId),
      }),
    ),
    verifyIdentity: then(
      (context, input: { merchantId: string; realName: string; idNumber: string }) =>
        verifyIdentity(context, keyring, identities, input),
      async (context, { merchantId }: { readonly merchantId: string }) => ({
        __typename: 'VerifyIdentitySuccess' as const,
        agent: await ownAgentAt(context, merchantId),
      }),
    ),
    setPayoutAccount: then(
      (context, input: { merchantId: string; provider: string; account: string }) =>
        setPayoutAccount(context, payouts, input),
      async (context, { merchantId }: { readonly merchantId: string }) => ({
        __typename: 'SetPayoutAccountSuccess' as const,
        agent: await ownAgentAt(context, merchantId),
      }),
    ),
    suspendAgent: then(suspendAgent, agent),
    reinstateAgent: then(reinstateAgent, agent),
    removeAgent: then(removeAgent, agent),
    revokeRank: then(revokeRank, agent),
    draftPlan: (_, { input }, context) =>
      answered(async () => {
        const { plan: draft = null, preset = null, programId, idempotencyKey } = input;
        const wanted = { programId, idempotencyKey, preset, draft: draft as DraftPlan['draft'] };
        const { id } = await draftPlan(context, wanted);
        return { __typename: 'DraftPlanSuccess', plan: await present(fresh(context).plan.load(id)) };
      }),
    simulatePlan: then(simulatePlan, plan),
    publishPlan: then(publishPlan, plan),
    setProgramTerms: then(setProgramTerms, program),
    excludeListing: then(excludeListing, program),
    holdCommission: then(holdCommission, commission),
    releaseCommission: then(releaseCommission, commission),
    reverseCommission: then(reverseHeldCommission, commission),
    proposeAdjustment: (_, { input }, context) =>
      answered(async () => {
        const { id } = await proposeAdjustment(context, input);
        fresh(context);
        return adjustment(context, { adjustmentId: id });
      }),
    decideAdjustment: then(decideAdjustment, adjustment),
    requestWithdrawal: (_, { input }, context) =>
      answered(async () => {
        const { id } = await requestWithdrawal(context, input);
        fresh(context);
        return withdrawal(context, { withdrawalId: id });
      }),
    approveWithdrawal: then(approveWithdrawal, withdrawal),
    rejectWithdrawal: then(rejectWithdrawal, withdrawal),
    cancelWithdrawal: then(cancelWithdrawal, withdrawal),
    _snapshotAttribution: (_, { input }, context) => {
      requireService(context.viewer);
      const { agentId = null, buyerTier = null, visitorId = null, ...order } = input;
      return snapshotAttribution(context, {
        ...{ ...order, agentId, buyerTier, visitorId },
        placedAt: context.clock(),
      });
    },
  };
}
