import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { limitsRule } from '../limits.ts';
import { invalidOperation } from './errors.ts';

const rules = [...specifiedRules, limitsRule];

/** What is wrong with a document, as errors with codes; empty when nothing is. */
export function problemsOf(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  if (defers(document)) {
    return [invalidOperation('@defer and @stream are not offered.', '不支持 @defer 与 @stream。')];
  }
  try {
    return validate(schema, document, rules).map((error) =>
      error.extensions['code'] === undefined
        ? Object.assign(error, { extensions: { ...error.extensions, code: 'GRAPHQL_VALIDATION_FAILED' } })
        : error,
    );
  } catch (error) {
    // graphql-js throws, rather than reports, on @skip with a variable at a subscription's root.
    return [invalidOperation(error instanceof Error ? error.message : String(error), '操作未通过校验。')];
  }
}

/** The one root field of a subscription, written once and without conditions. Throws when it is anything else. */
export function rootFieldOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FieldNode {
  const found: FieldNode[] = [];
  const walk = (selection: SelectionNode) => {
    if (selection.directives?.length) {
      throw invalidOperation(
        'The root of a subscription takes no directives: leave the operation away instead.',
        '订阅的根字段不能使用指令。',
      );
    }
    if (selection.kind === Kind.FIELD) found.push(selection);
    else if (selection.kind === Kind.INLINE_FRAGMENT) selection.selectionSet.selections.forEach(walk);
    else fragments.get(selection.name.value)?.selectionSet.selections.forEach(walk);
  };
  operation.selectionSet.selections.forEach(walk);
  const [field, ...more] = found;
  if (field !== undefined && more.length === 0) return field;
  throw invalidOperation(
    'A subscription has exactly one root field, written once.',
    '订阅必须且只能有一个根字段，且只写一次。',
  );
}

function defers(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive({ name }) {
      found ||= name.value === 'defer' || name.value === 'stream';
    },
  });
  return found;
}
