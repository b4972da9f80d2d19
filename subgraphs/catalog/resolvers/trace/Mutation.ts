import { present } from '../../../../platform/batching.ts';
import { endBatch, putBatchInForce } from '../../actions/move-batch.ts';
import { type RecordTraceEvent, recordTraceEvent } from '../../actions/record-trace-event.ts';
import { registerBatch } from '../../actions/register-batch.ts';
import type { MutationResolvers } from '../../generated.ts';
import type { CatalogContext } from '../../loaders.ts';
import { answered, fresh } from '../answered.ts';

const batchOf = (context: CatalogContext, id: string) => present(fresh(context).batch.load(id));

// Where an input is cast, execution has filled in the SDL's defaults, which the generated type does not tell.
export const Mutation: MutationResolvers = {
  registerBatch: (_, { input }, context) =>
    answered(async () => {
      const { id } = await registerBatch(context, input);
      return { __typename: 'RegisterBatchSuccess', batch: await batchOf(context, id) };
    }),
  putBatchInForce: (_, { input }, context) =>
    answered(async () => {
      const { id } = await putBatchInForce(context, input.batchId);
      return { __typename: 'PutBatchInForceSuccess', batch: await batchOf(context, id) };
    }),
  endBatch: (_, { input }, context) =>
    answered(async () => {
      const { id } = await endBatch(context, input.batchId);
      return { __typename: 'EndBatchSuccess', batch: await batchOf(context, id) };
    }),
  recordTraceEvent: (_, { input }, context) =>
    answered(async () => {
      const { batchId, sequence } = await recordTraceEvent(context, input as RecordTraceEvent);
      const { events } = await fresh(context).traceOf.load(batchId);
      const event = events.find((one) => one.sequence === sequence);
      if (event === undefined) throw new Error(`The event ${sequence} of ${batchId} is missing.`);
      return { __typename: 'RecordTraceEventSuccess', event };
    }),
};
