import type { Couriers } from '../actions/deliver-outreach.ts';
import { draftOutreach } from '../actions/draft-outreach.ts';
import { editOutreach } from '../actions/edit-outreach.ts';
import { type CheckAddress, setOutreachSettings } from '../actions/outreach-settings.ts';
import { openMessage, optOut } from '../actions/read-messages.ts';
import { sendOutreach } from '../actions/send-outreach.ts';
import type { Drafting } from '../domain/outreach/drafting.ts';
import type { MutationResolvers } from '../generated.ts';
import type { CardContext } from '../loaders.ts';
import { answered, fresh, seen } from './answered.ts';

/** Who words messages, the ways they go, and which addresses they may go to. */
export type Post = Drafting & {
  readonly couriers: Couriers;
  readonly checkAddress: CheckAddress;
};

/** What is written to leads, and what visitors do with it. */
export function outreachMutations({ draft, couriers, checkAddress }: Post): MutationResolvers {
  return {
    draftOutreach: (_, { input: { leadId, couponId = null, ...input } }, context) =>
      answered(async () => {
        const { kind = 'RECOMMENDATION', language = 'ZH_CN', listingIds = [] } = input;
        const wish = { kind, language, listingIds, couponId };
        const lead = await fresh(context).lead.load(leadId);
        const { outreachId } = await draftOutreach(context, { draft }, lead, wish);
        return { __typename: 'DraftOutreachSuccess', outreach: await outreachOf(context, outreachId) };
      }),
    editOutreach: (_, { input: { outreachId, text } }, context) =>
      answered(async () => {
        const { outreach, lead } = await written(context, outreachId);
        return {
          __typename: 'EditOutreachSuccess',
          outreach: await editOutreach(context, outreach, lead, text),
        };
      }),
    sendOutreach: (_, { input: { outreachId, idempotencyKey } }, context) =>
      answered(async () => {
        const { outreach, lead } = await written(context, outreachId);
        await sendOutreach(context, couriers, outreach, lead, idempotencyKey);
        return { __typename: 'SendOutreachSuccess', outreach: await outreachOf(context, outreachId) };
      }),
    setOutreachSettings: (_, { input: { merchantId, webhookUrl = null, ...input } }, context) =>
      answered(async () => {
        const { perDay = 1, perWeek = 3, quietFrom = '21:00', quietUntil = '09:00' } = input;
        const { channel = 'IN_APP', rotateWebhookSecret = false } = input;
        const wish = { merchantId, perDay, perWeek, quietFrom, quietUntil, channel, webhookUrl };
        const kept = await setOutreachSettings(context, checkAddress, { ...wish, rotateWebhookSecret });
        return { __typename: 'SetOutreachSettingsSuccess', ...kept };
      }),
    openMessage: (_, { input }, context) =>
      answered(async () => ({
        __typename: 'OpenMessageSuccess',
        message: await openMessage(context, input.messageId),
      })),
    optOut: (_, { input: { token = null } }, context) =>
      answered(async () => {
        await optOut(context, token);
        return { __typename: 'OptOutSuccess', optedOut: true };
      }),
  };
}

async function outreachOf(context: CardContext, id: string) {
  return seen(await fresh(context).outreach.load(id));
}

/** A message as the viewer sees it, with its lead. */
async function written(context: CardContext, outreachId: string) {
  const loaders = fresh(context);
  const outreach = await loaders.outreach.load(outreachId);
  return { outreach, lead: outreach === null ? null : await loaders.lead.load(outreach.leadId) };
}
