import { answer, gatewayError, Refusal } from '../../../platform/errors.ts';
import type { OrderContext } from '../loaders.ts';

/** `answer`, typed as the payload: that a refusal's type is a member of the union, the schema's execution holds. */
export function answered<Success>(action: () => Promise<Success>): Promise<Success> {
  return answer(action) as Promise<Success>;
}

/** The loaders, emptied: what a mutation has changed is read anew. */
export function fresh({ loaders }: OrderContext) {
  loaders.forget();
  return loaders;
}

/** A question whose refusal is no part of its answer: told as a top-level error with the refusal's code. */
export async function asTopLevel<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, messageZh } = error.answer;
    throw gatewayError(code, message, messageZh);
  }
}
