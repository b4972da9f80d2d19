import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import type { CodeSender } from '../domain/code-sender.ts';
import { refuse, refuseInput } from '../errors.ts';
import { agentOfUser, isTaken, lockCode, putCode } from '../store/agents.ts';
import type { Keyring } from './keyring.ts';

/** A code holds for so long, is sent once in so long, and so often a day. */
const lifeMs = 5 * 60_000;
const restMs = 60_000;
const mostADay = 10;

/** What was sent; the sandbox shows the code, a real provider never does. */
export type SentCode = { readonly expiresAt: Date; readonly sandboxCode: string | null };

/**
 * Sends the viewer, who is an agent of the merchant's program, a code by which it qualifies. The telephone is not kept, only
 * a keyed hash of it, so that it serves once in a program.
 */
export async function sendVerificationCode(
  deps: Deps & { readonly viewer: Viewer },
  keyring: Keyring,
  sender: CodeSender | null,
  { merchantId, phone }: { readonly merchantId: string; readonly phone: string },
): Promise<SentCode> {
  const userId = requireUser(deps.viewer);
  if (sender === null) return refuse('PROVIDER_UNKNOWN', ['phone']);
  if (!/^1[3-9]\d{9}$/.test(phone))
    return refuseInput(['phone'], 'A mainland mobile number of 11 digits.', '须为 11 位大陆手机号。');
  const agent = await agentOfUser(deps.db.pool, merchantId, userId);
  if (agent === null) return refuse('NOT_FOUND', ['merchantId']);
  if (agent.qualifiedAt !== null) return refuse('ALREADY_QUALIFIED', ['merchantId']);
  if (agent.status !== 'ACTIVE') return refuse('WRONG_STATE', ['merchantId'], { status: agent.status });
  const now = deps.clock();
  const day = now.toISOString().slice(0, 10);
  const phoneHash = keyring.hash(`phone:${agent.programId}:${phone}`);
  const code = keyring.code();
  const expiresAt = new Date(now.getTime() + lifeMs);
  await deps.db.transaction(async (tx) => {
    if (await isTaken(tx, agent, { phoneHash })) return refuse('PHONE_TAKEN', ['phone']);
    const last = await lockCode(tx, agent.id);
    const sentToday = last?.day === day ? last.sentToday : 0;
    const soon = last !== null && now.getTime() - last.sentAt.getTime() < restMs;
    if (soon || sentToday >= mostADay) return refuse('CODE_TOO_SOON', ['phone']);
    await putCode(tx, {
      ...{ agentId: agent.id, merchantId, phoneHash, codeHash: keyring.hash(`code:${agent.id}:${code}`) },
      ...{ sentAt: now, expiresAt, attempts: 0, day, sentToday: sentToday + 1 },
    });
  });
  const { shown } = await sender.send({ id: newId('sms', now), phone, code });
  return { expiresAt, sandboxCode: shown ? code : null };
}
