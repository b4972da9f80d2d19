import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { gatewayError } from '../platform/errors.ts';

/** The most objects an operation may ask for, by estimate. */
export const largestCost = 20_000;

const standardPage = 20;
/** What a list that takes no `first` is taken to hold. */
const shortList = 5;

type Variables = Readonly<Record<string, unknown>>;

type Estimate = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Variables;
  readonly fragments: Map<string, number>;
  /** True once a variable has had its say: the estimate then holds for these variables only. */
  varies: boolean;
};

const known = new WeakMap<OperationDefinitionNode, number>();

/** Refuses an operation that may answer with too many objects: lists multiply what is asked for each item. */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): void {
  const cost = known.get(operation) ?? estimate(schema, document, operation, variables);
  if (cost <= largestCost) return;
  throw gatewayError(
    'COST_EXCEEDED',
    `The operation may answer with ${cost} objects; the limit is ${largestCost}. Ask for smaller pages.`,
    `此操作可能返回 ${cost} 个对象，上限为 ${largestCost}。请减小分页。`,
    400,
  );
}

function estimate(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined,
    ]),
  );
  const at: Estimate = {
    schema,
    document,
    variables: { ...defaults, ...variables },
    fragments: new Map(),
    varies: false,
  };
  const cost = costOf(operation.selectionSet, root, at);
  if (!at.varies) known.set(operation, cost);
  return cost;
}

function costOf(set: SelectionSetNode, parent: unknown, at: Estimate): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      cost += costOfField(selection, parent, at);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition?.name.value;
      cost += costOf(selection.selectionSet, on === undefined ? parent : at.schema.getType(on), at);
    } else {
      cost += costOfFragment(selection.name.value, at);
    }
  }
  return cost;
}

function costOfField(node: FieldNode, parent: unknown, at: Estimate): number {
  if (node.selectionSet === undefined || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
  const field = parent.getFields()[node.name.value];
  if (field === undefined) return 0;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  return 1 + timesOf(node, field, parent as GraphQLObjectType, at) * costOf(node.selectionSet, type, at);
}

/** How many items a field stands for: its page, or a guess where a list has no pages. */
function timesOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLObjectType,
  at: Estimate,
): number {
  const paged = field.args.find((argument) => argument.name === 'first');
  if (paged !== undefined) return pageOf(node, paged.defaultValue, at);
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  // The items of a connection were counted with its page.
  return isListType(type) && !parent.name.endsWith('Connection') ? shortList : 1;
}

function pageOf(node: FieldNode, standard: unknown, at: Estimate): number {
  const value = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind === Kind.VARIABLE) {
    at.varies = true;
    const given = at.variables[value.name.value];
    if (typeof given === 'number') return given;
  }
  return typeof standard === 'number' ? standard : standardPage;
}

function costOfFragment(name: string, at: Estimate): number {
  const cost = at.fragments.get(name);
  if (cost !== undefined) return cost;
  at.fragments.set(name, 0);
  const fragment = at.document.definitions.find(
    (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
  );
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return 0;
  const type = at.schema.getType(fragment.typeCondition.name.value);
  const counted = costOf(fragment.selectionSet, type, at);
  at.fragments.set(name, counted);
  return counted;
}
