import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { OperationRequest } from '../graph.ts';
import { parseOptions, tooManyTokens } from '../limits.ts';
import { badInput, invalidOperation } from './errors.ts';
import { problemsOf, rootFieldOf } from './validate.ts';

/** A subscription as a client wrote it, checked. */
export type ReadSubscription = {
  readonly operation: OperationDefinitionNode;
  readonly root: FieldNode;
  /** The same operation without its name and `after`, so that all who listen to the same share it. */
  readonly shared: DocumentNode;
  /** The shared document as text. */
  readonly text: string;
  /** The variables that the shared document declares. */
  readonly variableNames: ReadonlySet<string>;
};

/** What a client asked for, as read from its document. */
export type ReadOperation =
  | { readonly kind: 'subscription'; readonly subscription: ReadSubscription }
  | { readonly kind: 'query' | 'mutation' };

/**
 * Reads what a client asks for. Subscriptions are checked here, each text once; queries and mutations where they are
 * executed, as over HTTP. Throws `Problems` or one error.
 */
export type OperationReader = (request: OperationRequest) => ReadOperation;

export function operationReader(schema: GraphQLSchema, kept: number): OperationReader {
  // Clients choose these texts, so their length counts too.
  const known = new LRUCache<string, ReadOperation>({
    max: kept,
    maxSize: kept * 4_000,
    sizeCalculation: (_, text) => text.length,
  });
  return (request) => {
    const key = JSON.stringify([request.operationName, request.query]);
    const read = known.get(key) ?? readOperation(schema, request);
    if (read.kind === 'subscription') known.set(key, read);
    return read;
  };
}

function readOperation(schema: GraphQLSchema, request: OperationRequest): ReadOperation {
  const document = parseDocument(request.query);
  const operation = document && getOperationAST(document, request.operationName);
  if (!document || operation?.operation !== 'subscription') {
    return { kind: operation?.operation === 'mutation' ? 'mutation' : 'query' };
  }
  const problems = problemsOf(schema, document);
  if (problems.length > 0) throw new Problems(problems);
  return { kind: 'subscription', subscription: readSubscription(document, operation) };
}

/** Several errors at once, as validation finds them. */
export class Problems extends Error {
  readonly errors: readonly GraphQLError[];
  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
    this.errors = errors;
  }
}

/** A subscription's values: the root field's arguments, and the variables of the shared document. */
export type Values = {
  readonly args: Readonly<Record<string, unknown>>;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Reads what a client gave for a subscription's variables. Refuses with BAD_USER_INPUT. */
export function valuesOf(
  schema: GraphQLSchema,
  { operation, root, variableNames }: ReadSubscription,
  given: unknown,
): Values {
  if (given !== undefined && given !== null && (typeof given !== 'object' || Array.isArray(given))) {
    throw badInput('`variables` must be an object.', 'variables 必须是对象。');
  }
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    (given ?? {}) as Record<string, unknown>,
    { maxErrors: 10 },
  );
  const [problem] = errors ?? [];
  const field = schema.getSubscriptionType()?.getFields()[root.name.value];
  if (problem !== undefined || coerced === undefined || field === undefined) {
    throw badInput(problem?.message ?? 'Unknown field.', '变量的值无效。');
  }
  const variables = Object.entries(coerced).filter(([name]) => variableNames.has(name));
  return { args: getArgumentValues(field, root, coerced), variables: Object.fromEntries(variables) };
}

/** Null when it cannot be read: then whoever answers queries says what is wrong with it. */
function parseDocument(query: unknown): DocumentNode | null {
  if (typeof query !== 'string') return null;
  try {
    return parse(query, parseOptions);
  } catch (error) {
    const tooMany = tooManyTokens(error);
    if (tooMany !== null) throw tooMany;
    return null;
  }
}

function readSubscription(document: DocumentNode, operation: OperationDefinitionNode): ReadSubscription {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  if (operation.directives?.length) {
    throw invalidOperation('A subscription takes no directives.', '订阅操作不能使用指令。');
  }
  const root = rootFieldOf(operation, fragments);
  const shared = sharedDocument(document, operation, root);
  const [alone] = shared.definitions;
  const declared = alone?.kind === Kind.OPERATION_DEFINITION ? (alone.variableDefinitions ?? []) : [];
  return {
    operation,
    root,
    shared,
    text: print(shared),
    variableNames: new Set(declared.map(({ variable }) => variable.name.value)),
  };
}

function sharedDocument(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  root: FieldNode,
): DocumentNode {
  const field: FieldNode = {
    ...root,
    arguments: (root.arguments ?? []).filter((argument) => argument.name.value !== 'after'),
  };
  const { name: _, ...nameless } = operation;
  const alone: OperationDefinitionNode = {
    ...nameless,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
  };
  const others = document.definitions
    .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
    .toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1));
  const needed = separateOperations({ kind: Kind.DOCUMENT, definitions: [alone, ...others] })[''];
  return withoutIdleVariables(needed ?? { kind: Kind.DOCUMENT, definitions: [alone] });
}

function withoutIdleVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}
