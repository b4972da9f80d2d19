import { answer } from '../../../platform/errors.ts';
import type { CatalogContext } from '../loaders.ts';

/** `answer`, typed as the payload: that a refusal's type is a member of the union, the schema's execution holds. */
export function answered<Success>(action: () => Promise<Success>): Promise<Success> {
  return answer(action) as Promise<Success>;
}

/** The loaders, emptied: what a mutation has changed is read anew. */
export function fresh({ loaders }: CatalogContext) {
  loaders.forget();
  return loaders;
}
