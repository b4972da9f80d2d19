import { answer } from '../../../platform/errors.ts';
import type { CardContext, CardLoaders } from '../loaders.ts';

/** Mutations of one request follow each other: each reads what the one before has left. */
export function fresh({ loaders }: CardContext): CardLoaders {
  loaders.forget();
  return loaders;
}

export function seen<Row>(row: Row | null): Row {
  if (row === null) throw new Error('Whoever made something does not see it.');
  return row;
}

/** An action's success, or its refusal as a member of the mutation's union, which the generated type does not know. */
export function answered<Success>(action: () => Promise<Success>): Promise<Success> {
  return answer(action) as Promise<Success>;
}
