import {
  type DocumentNode,
  type GraphQLSchema,
  isAbstractType,
  isNamedType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { taggedFields } from '../tagged-fields.ts';
import type { ExecutablePlan, Executor } from './execute.ts';
import type { LiveField } from './fields.ts';
import type { ReadSubscription } from './operation.ts';

/** A subscription planned once for everybody who listens to the same. */
export type LivePlan = {
  readonly text: string;
  readonly field: LiveField;
  readonly executable: ExecutablePlan;
  /** Whether its items can carry a gap. */
  readonly asksGap: boolean;
  /** Whether an answer may depend on who listens: found by tags, or later by a resolver that refused to be shared. */
  individual: boolean;
};

export type Planner = (subscription: ReadSubscription, field: LiveField) => LivePlan;

/** Plans subscriptions, each shared text once. */
export function openPlanner(executor: Executor, supergraphSdl: string, plansKept: number): Planner {
  const plans = new LRUCache<string, LivePlan>({
    max: plansKept,
    maxSize: plansKept * 4_000,
    sizeCalculation: ({ text }) => text.length,
  });
  const individualFields = taggedFields(supergraphSdl, 'individual');
  return ({ shared, text }, field) => {
    const known = plans.get(text);
    if (known !== undefined) return known;
    const touched = fieldsTouched(executor.schema, shared);
    const plan: LivePlan = {
      text,
      field,
      executable: executor.plan(shared),
      asksGap: touched.has(`${field.item.name}.gap`),
      individual: [...touched].some((coordinate) => individualFields.has(coordinate)),
    };
    plans.set(text, plan);
    return plan;
  };
}

/** The fields a document selects, as `Type.field`; a field of an interface counts for every type behind it. */
function fieldsTouched(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const touched = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = types.getParentType();
        if (!isNamedType(parent)) return;
        const possible = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [];
        for (const type of [parent, ...possible]) touched.add(`${type.name}.${name.value}`);
      },
    }),
  );
  return touched;
}
