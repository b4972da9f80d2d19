import type { Executor } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import {
  addressesSealedByOthers,
  ordersSealedByOthers,
  resealAddress,
  resealOrder,
  type SealedRow,
} from '../store/sealed.ts';
import { openAddress, sealAddress, sealingKeyId } from './seal-address.ts';

type Shelf = {
  readonly read: typeof addressesSealedByOthers;
  readonly write: (executor: Executor, row: SealedRow, sealed: string) => Promise<void>;
};

/** Wherever sealed addresses lie. */
const shelves: readonly Shelf[] = [
  { read: addressesSealedByOthers, write: resealAddress },
  { read: ordersSealedByOthers, write: resealOrder },
];

const page = 200;

/** Seals anew whatever an older key sealed, so that the key can be retired. What does not open is told of and stays. */
export async function resealAddresses(deps: Deps): Promise<void> {
  for (const shelf of shelves) await resealAll(deps, shelf);
}

async function resealAll(deps: Deps, shelf: Shelf): Promise<void> {
  const keyId = sealingKeyId(deps.config);
  let behind = '';
  for (;;) {
    const rows = await shelf.read(deps.db.pool, keyId, behind, page);
    for (const row of rows) await resealOne(deps, shelf, row);
    behind = rows.at(-1)?.id ?? '';
    if (rows.length < page) return;
  }
}

async function resealOne({ db, config, log }: Deps, shelf: Shelf, row: SealedRow): Promise<void> {
  try {
    const sealed = sealAddress(config, openAddress(config, row.sealed, row), row);
    await shelf.write(db.pool, row, sealed);
  } catch (error) {
    log.error({ err: error, id: row.id }, 'an address could not be sealed anew');
  }
}
