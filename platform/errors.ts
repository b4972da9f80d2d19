import { GraphQLError } from 'graphql';

/** What a refusal says: the SDL type that carries it to clients, and the sentence in both languages. */
export type Wording = { readonly type: string; readonly en: string; readonly zh: string };

/** What a mutation answers instead of its success when it refuses: a member of its payload union. */
export type RefusalAnswer<Code extends string = string> = {
  readonly __typename: string;
  readonly code: Code;
  readonly message: string;
  readonly messageZh: string;
  readonly path: readonly string[];
};

/** An expected refusal. Thrown inside an action, so that its transaction rolls back; answered as data. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: RefusalAnswer & Readonly<Record<string, unknown>>;
  constructor(answer: RefusalAnswer & Readonly<Record<string, unknown>>) {
    super(answer.message);
    this.answer = answer;
  }
}

/**
 * A subgraph's closed list of refusals. `refuse('CODE', path, extra)` throws one; `{name}` in a sentence is filled
 * from `extra`, whose fields also reach the client where the SDL type has them.
 */
export function refusals<const Words extends Record<string, Wording>>(words: Words) {
  return function refuse(
    code: keyof Words & string,
    path: readonly (string | number)[] = [],
    extra: Readonly<Record<string, unknown>> = {},
  ): never {
    const { type, en, zh } = words[code] as Wording;
    throw new Refusal({
      ...extra,
      __typename: type,
      code,
      message: fill(en, extra),
      messageZh: fill(zh, extra),
      path: path.map(String),
    });
  };
}

/** Runs an action for a resolver: its success as it is, its refusal as data. Anything else is a bug and passes on. */
export async function answer<Success>(action: () => Promise<Success>): Promise<Success | RefusalAnswer> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

/** A top-level error with a documented code: authentication, limits, syntax. */
export function gatewayError(
  code: string,
  message: string,
  messageZh: string,
  status?: number,
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, messageZh, ...(status === undefined ? {} : { http: { status } }) },
  });
}

function fill(sentence: string, values: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
