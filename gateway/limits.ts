import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { gatewayError } from '../platform/errors.ts';

/** The most a document may hold. Over HTTP and sockets alike; page sizes and bodies have limits of their own. */
export const documentLimits = {
  tokens: 2_000,
  depth: 15,
  aliases: 50,
  directives: 50,
  rootFields: 20,
} as const;

/** For every `parse` of a document that came from outside. */
export const parseOptions = { maxTokens: documentLimits.tokens };

type Size = { depth: number; aliases: number; directives: number };
type Measured = Size & { rootFields: number };

const refusals: readonly {
  readonly of: keyof Measured;
  readonly code: string;
  readonly en: string;
  readonly zh: string;
}[] = [
  { of: 'depth', code: 'DEPTH_EXCEEDED', en: 'levels', zh: '层嵌套' },
  { of: 'aliases', code: 'ALIASES_EXCEEDED', en: 'aliases', zh: '个别名' },
  { of: 'directives', code: 'DIRECTIVES_EXCEEDED', en: 'directives', zh: '个指令' },
  { of: 'rootFields', code: 'ROOT_FIELDS_EXCEEDED', en: 'fields at its root', zh: '个根字段' },
];

/**
 * Refuses an operation over a limit. Fragments count wherever they are spread, so that a small text cannot unfold
 * into a large one. Questions about the schema itself have the limit of graphql-js instead of a depth.
 */
export const limitsRule: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    const measured = measureOperation(operation.selectionSet, (name) => context.getFragment(name));
    for (const { of, code, en, zh } of refusals) {
      const limit = documentLimits[of];
      if (measured[of] > limit) {
        context.reportError(
          gatewayError(code, `The operation has over ${limit} ${en}.`, `操作超过 ${limit} ${zh}。`, 400),
        );
      }
    }
  },
});

/** What graphql-js says when a document has too many tokens, with a code of its own; null for any other error. */
export function tooManyTokens(error: unknown): GraphQLError | null {
  if (!(error instanceof Error) || !error.message.includes('Parsing aborted')) return null;
  return gatewayError(
    'DOCUMENT_TOO_LARGE',
    `The document has over ${documentLimits.tokens} tokens.`,
    `文档超过 ${documentLimits.tokens} 个词法单元。`,
    400,
  );
}

type FragmentOf = (name: string) => FragmentDefinitionNode | null | undefined;

function measureOperation(root: SelectionSetNode, fragmentOf: FragmentOf): Measured {
  const fragments = new Map<string, Size & { fields: number }>();
  const measured = measure(root, fragmentOf, fragments);
  return { ...measured, rootFields: measured.fields };
}

function measure(
  set: SelectionSetNode,
  fragmentOf: FragmentOf,
  fragments: Map<string, Size & { fields: number }>,
): Size & { fields: number } {
  const total = { depth: 0, aliases: 0, directives: 0, fields: 0 };
  for (const selection of set.selections) {
    const below = measureBelow(selection, fragmentOf, fragments);
    const isField = selection.kind === Kind.FIELD;
    total.depth = Math.max(total.depth, below.depth + (isField ? 1 : 0));
    total.aliases += below.aliases + (isField && selection.alias !== undefined ? 1 : 0);
    total.directives += below.directives + (selection.directives?.length ?? 0);
    total.fields += isField ? 1 : below.fields;
  }
  return total;
}

const nothing = { depth: 0, aliases: 0, directives: 0, fields: 0 };

function measureBelow(
  selection: SelectionNode,
  fragmentOf: FragmentOf,
  fragments: Map<string, Size & { fields: number }>,
): Size & { fields: number } {
  if (selection.kind !== Kind.FRAGMENT_SPREAD) {
    if (selection.selectionSet === undefined) return nothing;
    const below = measure(selection.selectionSet, fragmentOf, fragments);
    const aboutTheSchema = selection.kind === Kind.FIELD && /^__(schema|type)$/.test(selection.name.value);
    return aboutTheSchema ? { ...below, depth: 0 } : below;
  }
  const name = selection.name.value;
  const known = fragments.get(name);
  if (known !== undefined) return known;
  const fragment = fragmentOf(name);
  if (!fragment) return nothing;
  // A fragment that spreads itself is refused by another rule; here it only must not run forever.
  fragments.set(name, nothing);
  const measured = measure(fragment.selectionSet, fragmentOf, fragments);
  fragments.set(name, measured);
  return measured;
}
