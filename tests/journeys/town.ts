import type { Door } from '../support/door.ts';
import type { TokenOf } from '../support/shop.ts';

/** Where a journey takes place: one process behind one door, or services behind several. */
export type Town = {
  readonly doors: readonly [Door, ...Door[]];
  readonly tokenOf: TokenOf;
  close(): Promise<void>;
};

/** The doors of a town in turns, so that a journey wanders over all of its gateways. */
export function turnstile(town: Town): () => Door {
  let turn = 0;
  return () => town.doors[turn++ % town.doors.length] ?? town.doors[0];
}
