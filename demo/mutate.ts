import type { Ask } from './ask.ts';

/** The graph refused a mutation of the demo. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused';
  readonly code: string | undefined;
  readonly answer: Readonly<Record<string, unknown>>;
  constructor(mutation: string, answer: Readonly<Record<string, unknown>>) {
    super(`The demo cannot be seeded here: ${mutation} answered ${answer['code']}: ${answer['message']}`);
    this.code = typeof answer['code'] === 'string' ? answer['code'] : undefined;
    this.answer = answer;
  }
}

type Thing = {
  readonly id: string;
  readonly token?: string;
  readonly variants?: readonly { readonly offer: { readonly id: string } }[];
};

/**
 * Runs a mutation whose success holds one object in `field`, and answers that object. `selection` is what to ask of it,
 * the id by default; `refusal` what to ask of a refusal beside its code.
 */
export async function mutate(
  ask: Ask,
  token: string,
  mutation: string,
  field: string,
  input: Readonly<Record<string, unknown>>,
  { selection = 'id', refusal = '' } = {},
): Promise<Thing> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const data = await ask<Record<string, Record<string, unknown>>>(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
       __typename ... on ${type}Success { ${field} { ${selection} } } ... on UserError { code message path } ${refusal} } }`,
    { input },
    { token },
  );
  const answer = data[mutation] ?? {};
  if (answer['__typename'] !== `${type}Success`) throw new DemoRefused(mutation, answer);
  return answer[field] as Thing;
}
