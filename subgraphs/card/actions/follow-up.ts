import type { Tx } from '../../../platform/db.ts';
import { once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { isText } from '../domain/card.ts';
import type { LeadStage, MomentKind } from '../domain/lead-stage.ts';
import { refuse, refuseInput } from '../errors.ts';
import { changeLead, type LeadRow, lockLead } from '../store/leads.ts';
import {
  countNotes,
  countTasks,
  doTask,
  insertNote,
  insertTask,
  keepMoments,
  type TaskRow,
  tasksById,
} from '../store/pipeline.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { giveTag, takeTag } from '../store/tags.ts';
import { askAgent } from './ask-standing.ts';
import { requireKey } from './create-card.ts';
import { requireOwnLead } from './own-lead.ts';

type Asked = Deps & { readonly viewer: Viewer };

const mostNotes = 200;
const mostTasks = 100;
const furthestMs = 2 * 366 * 86_400_000;

/** Brings a lead to a stage; one that is there stays. */
export async function moveLead(
  deps: Asked,
  seen: LeadRow | null,
  { stage, reason }: { readonly stage: LeadStage; readonly reason: string },
): Promise<LeadRow> {
  const actor = requireUser(deps.viewer);
  if (seen === null) return refuse('NOT_FOUND', ['leadId']);
  const follows = seen.assigneeAgentUserId === actor || worksFor(deps.viewer, seen.merchantId);
  if (!follows) return refuse('FORBIDDEN', ['leadId']);
  if (!isText(reason, 500)) refuseInput(['reason'], 'At most 500 characters.', '最多 500 个字符。');
  return held(deps, seen.id, async (tx, lead, at) => {
    if (lead.stage === stage) return lead;
    await note(tx, lead, 'STAGE', at, actor, `${stage} ${reason.trim()}`.trim());
    return changeLead(tx, lead.id, { stage, stageChangedAt: at });
  });
}

/** Gives a lead to one of the merchant's people, to an active agent of the merchant, or to nobody. */
export async function assignLead(
  deps: Asked,
  seen: LeadRow | null,
  { userId, agentId }: { readonly userId: string | null; readonly agentId: string | null },
): Promise<LeadRow> {
  const { lead: own, actor } = requireOwnLead(deps.viewer, seen);
  if (userId !== null && agentId !== null) {
    refuseInput(['agentId'], 'A user or an agent, not both.', '只能指定员工或代理之一。');
  }
  if (userId !== null && !/^[!-~]{1,128}$/.test(userId))
    refuseInput(['userId'], 'A user id.', '须为用户 id。');
  const agent = agentId === null ? null : await askAgent(deps, own.merchantId, agentId);
  if (agentId !== null && agent?.status !== 'ACTIVE') return refuse('NOT_FOUND', ['agentId']);
  return held(deps, own.id, async (tx, lead, at) => {
    if (lead.assigneeUserId === userId && lead.assigneeAgentId === agentId) return lead;
    await note(tx, lead, 'ASSIGNED', at, actor, userId ?? agentId ?? '');
    return changeLead(tx, lead.id, {
      ...{ assigneeUserId: userId, assigneeAgentId: agentId },
      assigneeAgentUserId: agent?.userId ?? null,
    });
  });
}

/** Writes a note about a lead; answers its id. */
export async function addNote(
  deps: Asked,
  seen: LeadRow | null,
  input: { readonly leadId: string; readonly text: string; readonly idempotencyKey: string },
): Promise<{ noteId: string }> {
  const { lead: own, actor } = requireOwnLead(deps.viewer, seen);
  if (input.text.trim() === '' || !isText(input.text, 2_000)) {
    refuseInput(['text'], '1 to 2,000 characters.', '须为 1 到 2000 个字符。');
  }
  return onceHeld(deps, actor, 'addLeadNote', input, own.id, async (tx, lead, at) => {
    if ((await countNotes(tx, lead.id)) >= mostNotes)
      refuse('TOO_MANY', ['leadId'], { most: `${mostNotes}` });
    const noteId = newId('not', at);
    const { id: leadId, merchantId } = lead;
    await insertNote(tx, {
      id: noteId,
      merchantId,
      leadId,
      text: input.text,
      authorId: actor,
      createdAt: at,
    });
    await note(tx, lead, 'NOTE', at, actor, noteId);
    return { noteId };
  });
}

/** Sets a task about a lead; answers its id. */
export async function addTask(
  deps: Asked,
  seen: LeadRow | null,
  input: {
    readonly leadId: string;
    readonly text: string;
    readonly dueAt: Date;
    readonly assigneeUserId: string | null;
    readonly idempotencyKey: string;
  },
): Promise<{ taskId: string }> {
  const { lead: own, actor } = requireOwnLead(deps.viewer, seen);
  const { text, dueAt, assigneeUserId } = input;
  if (text.trim() === '' || !isText(text, 500))
    refuseInput(['text'], '1 to 500 characters.', '须为 1 到 500 个字符。');
  const now = deps.clock().getTime();
  if (dueAt.getTime() > now + furthestMs)
    refuseInput(['dueAt'], 'At most two years ahead.', '最多两年之内。');
  return onceHeld(deps, actor, 'addLeadTask', input, own.id, async (tx, lead, at) => {
    if ((await countTasks(tx, lead.id)) >= mostTasks)
      refuse('TOO_MANY', ['leadId'], { most: `${mostTasks}` });
    const taskId = newId('tsk', at);
    const { id: leadId, merchantId } = lead;
    const open = { doneAt: null, remindedAt: null };
    await insertTask(tx, { id: taskId, merchantId, leadId, text, assigneeUserId, dueAt, ...open });
    await note(tx, lead, 'TASK', at, actor, text);
    return { taskId };
  });
}

/** Marks a task as done; one that is done stays so. */
export async function completeTask(deps: Asked, seen: TaskRow | null): Promise<TaskRow> {
  const actor = requireUser(deps.viewer);
  if (seen === null) return refuse('NOT_FOUND', ['taskId']);
  if (!worksFor(deps.viewer, seen.merchantId)) return refuse('FORBIDDEN', ['taskId']);
  return deps.db.transaction(async (tx) => {
    const at = deps.clock();
    const done = await doTask(tx, seen.id, at);
    if (done === null) return (await tasksById(tx, [seen.id]))[0] ?? refuse('NOT_FOUND', ['taskId']);
    await note(tx, { id: done.leadId, merchantId: done.merchantId }, 'TASK_DONE', at, actor, done.text);
    return done;
  });
}

/** Gives a lead a tag by hand; one that it has stays. */
export async function tagLead(deps: Asked, seen: LeadRow | null, name: string): Promise<LeadRow> {
  const { lead: own, actor } = requireOwnLead(deps.viewer, seen);
  const called = name.trim();
  if (called === '' || !isText(called, 40))
    refuseInput(['name'], '1 to 40 characters.', '须为 1 到 40 个字符。');
  return held(deps, own.id, async (tx, lead, at) => {
    const { id: leadId, merchantId } = lead;
    const tag = {
      key: `staff:${called.toLowerCase()}`,
      kind: 'STAFF' as const,
      name: called,
      nameZh: called,
    };
    const evidence = { confidence: 100, sensitive: false, evidence: [] };
    if (await giveTag(tx, { merchantId, leadId, ...tag, ...evidence }))
      await note(tx, lead, 'TAG', at, actor, called);
    return lead;
  });
}

/** Takes a hand-given tag from a lead; one that it does not have is taken already. */
export async function untagLead(deps: Asked, seen: LeadRow | null, key: string): Promise<LeadRow> {
  const { lead: own, actor } = requireOwnLead(deps.viewer, seen);
  return held(deps, own.id, async (tx, lead, at) => {
    const name = await takeTag(tx, lead.id, key);
    if (name !== null) await note(tx, lead, 'TAG', at, actor, `-${name}`);
    return lead;
  });
}

/** Notes a moment of a lead's story. */
export function note(
  tx: Tx,
  lead: Pick<LeadRow, 'id' | 'merchantId'>,
  kind: MomentKind,
  at: Date,
  actorId: string | null,
  subject: string,
  orderId: string | null = null,
): Promise<void> {
  const { id: leadId, merchantId } = lead;
  return keepMoments(tx, [{ id: newId('mom', at), merchantId, leadId, kind, at, actorId, subject, orderId }]);
}

type Story<Result> = (tx: Tx, lead: LeadRow, at: Date) => Promise<Result>;

function held<Result>(deps: Asked, id: string, story: Story<Result>): Promise<Result> {
  return deps.db.transaction((tx) => holding(tx, id, deps.clock(), story));
}

async function holding<Result>(tx: Tx, id: string, at: Date, story: Story<Result>): Promise<Result> {
  const lead = await lockLead(tx, id);
  return lead === null ? refuse('NOT_FOUND', ['leadId']) : story(tx, lead, at);
}

/** The same once per idempotency key: a repeat gets the first answer. */
function onceHeld<Result extends object>(
  deps: Asked,
  actor: string,
  action: string,
  { idempotencyKey: key, ...request }: { readonly idempotencyKey: string },
  id: string,
  story: Story<Result>,
): Promise<Result> {
  requireKey(key);
  const now = deps.clock();
  const conflict = () => refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, { actor, action, key, request, now }, conflict, () =>
      holding(tx, id, now, story),
    ),
  );
}
