import { violatedConstraint } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import type { IdentityChecker } from '../domain/code-sender.ts';
import { birthDateOf, isAdult } from '../domain/identity.ts';
import { refuse, refuseInput } from '../errors.ts';
import { type AgentRow, agentOfUser, changeAgent, isTaken, lockAgents } from '../store/agents.ts';
import { checkedName } from './input.ts';
import type { Keyring } from './keyring.ts';
import type { PayoutProviders } from './request-withdrawal.ts';

type Acting = Deps & { readonly viewer: Viewer };

export type VerifyIdentity = {
  readonly merchantId: string;
  readonly realName: string;
  readonly idNumber: string;
};

/**
 * Has the viewer known by name, and of age (K13). Neither name nor number is kept: only that they were checked, and a keyed
 * hash by which one person is one agent of a program.
 */
export async function verifyIdentity(
  deps: Acting,
  keyring: Keyring,
  checker: IdentityChecker | null,
  input: VerifyIdentity,
): Promise<void> {
  const agent = await ownAgent(deps, input.merchantId);
  if (agent.identityVerifiedAt !== null) return;
  const realName = checkedName(input.realName, 60, 'realName');
  const born = birthDateOf(input.idNumber);
  const now = deps.clock();
  if (born === null)
    return refuseInput(
      ['idNumber'],
      'A resident identity number of 18 characters.',
      '须为 18 位居民身份证号码。',
    );
  if (!isAdult(born, now)) return refuse('UNDER_AGE', ['idNumber']);
  if (checker === null) return refuse('PROVIDER_UNKNOWN', ['idNumber']);
  if (!(await checker.check({ realName, idNumber: input.idNumber })))
    return refuse('IDENTITY_REJECTED', ['idNumber']);
  const identityHash = keyring.hash(`identity:${agent.programId}:${input.idNumber}`);
  const taken = () => refuse('IDENTITY_TAKEN', ['idNumber']);
  await deps.db
    .transaction(async (tx) => {
      const held = (await lockAgents(tx, [agent.id])).get(agent.id);
      if (held === undefined || held.identityVerifiedAt !== null) return;
      if (await isTaken(tx, agent, { identityHash })) return taken();
      await changeAgent(tx, agent.id, { identityHash, identityVerifiedAt: now });
    })
    // Two agents of one person at the same instant: the database lets one pass.
    .catch((error) => {
      if (violatedConstraint(error) === 'agents_identity') return taken();
      throw error;
    });
}

export type SetPayoutAccount = {
  readonly merchantId: string;
  readonly provider: string;
  readonly account: string;
};

/** Says where the viewer's money goes. What is on its way already goes where it was meant to. */
export async function setPayoutAccount(
  deps: Acting,
  providers: PayoutProviders,
  { merchantId, provider, account }: SetPayoutAccount,
): Promise<void> {
  const agent = await ownAgent(deps, merchantId);
  if (!providers.has(provider)) return refuse('PROVIDER_UNKNOWN', ['provider']);
  if (!/^[!-~]{1,64}$/.test(account))
    return refuseInput(
      ['account'],
      '1 to 64 characters, without spaces.',
      '须为 1 至 64 个字符，且不含空格。',
    );
  await deps.db.transaction(async (tx) => {
    await lockAgents(tx, [agent.id]);
    await changeAgent(tx, agent.id, { payoutProvider: provider, payoutAccount: account });
  });
}

async function ownAgent({ db, viewer }: Acting, merchantId: string): Promise<AgentRow> {
  const agent = await agentOfUser(db.pool, merchantId, requireUser(viewer));
  return agent ?? refuse('NOT_FOUND', ['merchantId']);
}
