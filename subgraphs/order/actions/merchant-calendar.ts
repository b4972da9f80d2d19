import type { Deps } from '../../../platform/subgraph.ts';

/** In which days and in which money a merchant counts. */
export type Calendar = { readonly timeZone: string; readonly currency: string };

/** Asks the catalog for a merchant's days and money; null when there is no such merchant. */
export async function askCalendar(deps: Deps, merchantId: string): Promise<Calendar | null> {
  const { merchant } = await deps.call<{ readonly merchant: Calendar | null }>(
    'catalog',
    'query ($id: ID!) { merchant(id: $id) { timeZone currency } }',
    { id: merchantId },
  );
  return merchant;
}
