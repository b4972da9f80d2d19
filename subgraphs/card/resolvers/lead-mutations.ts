import { publishIntentPolicy, rollBackIntentModel, setTraitRules } from '../actions/change-model.ts';
import { eraseLead, forgetMe, setConsent } from '../actions/consent.ts';
import { explainModel } from '../actions/explain-model.ts';
import {
  addNote,
  addTask,
  assignLead,
  completeTask,
  moveLead,
  tagLead,
  untagLead,
} from '../actions/follow-up.ts';
import { beginTraining } from '../actions/train-model.ts';
import type { MutationResolvers } from '../generated.ts';
import { trainingOf } from '../store/intent.ts';
import { notesOf } from '../store/pipeline.ts';
import { answered, fresh, seen } from './answered.ts';

/** What is done about leads, by the merchant's people and by the visitor itself, and about the model that judges them. */
export const leadMutations: MutationResolvers = {
  moveLead: (_, { input }, context) =>
    answered(async () => {
      const known = await fresh(context).lead.load(input.leadId);
      const lead = await moveLead(context, known, { stage: input.stage, reason: input.reason ?? '' });
      return { __typename: 'MoveLeadSuccess', lead };
    }),
  assignLead: (_, { input: { leadId, userId = null, agentId = null } }, context) =>
    answered(async () => {
      const known = await fresh(context).lead.load(leadId);
      return { __typename: 'AssignLeadSuccess', lead: await assignLead(context, known, { userId, agentId }) };
    }),
  addLeadNote: (_, { input }, context) =>
    answered(async () => {
      const known = await fresh(context).lead.load(input.leadId);
      const { noteId } = await addNote(context, known, input);
      const note = (await notesOf(context.db.pool, [input.leadId])).find(({ id }) => id === noteId);
      return { __typename: 'AddLeadNoteSuccess', note: seen(note ?? null) };
    }),
  addLeadTask: (_, { input: { assigneeUserId = null, ...input } }, context) =>
    answered(async () => {
      const known = await fresh(context).lead.load(input.leadId);
      const { taskId } = await addTask(context, known, { ...input, assigneeUserId });
      return { __typename: 'AddLeadTaskSuccess', task: seen(await fresh(context).task.load(taskId)) };
    }),
  completeLeadTask: (_, { input }, context) =>
    answered(async () => {
      const known = await fresh(context).task.load(input.taskId);
      return { __typename: 'CompleteLeadTaskSuccess', task: await completeTask(context, known) };
    }),
  tagLead: (_, { input }, context) =>
    answered(async () => {
      const known = await fresh(context).lead.load(input.leadId);
      return { __typename: 'TagLeadSuccess', lead: await tagLead(context, known, input.name) };
    }),
  untagLead: (_, { input }, context) =>
    answered(async () => {
      const known = await fresh(context).lead.load(input.leadId);
      return { __typename: 'UntagLeadSuccess', lead: await untagLead(context, known, input.key) };
    }),
  setConsent: (_, { input }, context) =>
    answered(async () => ({ __typename: 'SetConsentSuccess', consent: await setConsent(context, input) })),
  forgetMe: (_, { input }, context) =>
    answered(async () => {
      await forgetMe(context, input.confirm);
      return { __typename: 'ForgetMeSuccess', forgotten: true };
    }),
  eraseLead: (_, { input }, context) =>
    answered(async () => {
      const known = await fresh(context).lead.load(input.leadId);
      return { __typename: 'EraseLeadSuccess', leadId: await eraseLead(context, known) };
    }),
  publishIntentPolicy: (_, { input }, context) =>
    answered(async () => {
      const { highDwellMs = 180_000, highSectionRepeats = 2, highFrom = 80, mediumFrom = 40 } = input;
      const policy = { highDwellMs, highSectionRepeats, highFrom, mediumFrom };
      const kept = await publishIntentPolicy(context, { merchantId: input.merchantId, ...policy });
      return { __typename: 'PublishIntentPolicySuccess', policy: kept };
    }),
  rollBackIntentModel: (_, { input: { merchantId, version } }, context) =>
    answered(async () => {
      await rollBackIntentModel(context, merchantId, version);
      return { __typename: 'RollBackIntentModelSuccess', model: await explainModel(context, merchantId) };
    }),
  trainIntentModel: (_, { input }, context) =>
    answered(async () => {
      const { trainingId } = await beginTraining(context, input.idempotencyKey);
      const training = seen(await trainingOf(context.db.pool, trainingId));
      return { __typename: 'TrainIntentModelSuccess', training };
    }),
  setTraitRules: (_, { input: { merchantId, rules } }, context) =>
    answered(async () => {
      const wished = rules.map(({ subject = null, sensitive = false, ...rule }) => ({
        ...rule,
        subject,
        sensitive,
      }));
      const kept = await setTraitRules(context, { merchantId, rules: wished });
      return { __typename: 'SetTraitRulesSuccess', rules: [...kept] };
    }),
};
