import { openMemoryBus } from '../../platform/bus-memory.ts';
import { readConfig } from '../../platform/config.ts';
import { openDb } from '../../platform/db.ts';
import { openOutbox } from '../../platform/outbox.ts';
import type { Deps } from '../../platform/subgraph.ts';
import { sealLedger } from '../../subgraphs/distribution/actions/seal-ledger.ts';
import { settleCommissions } from '../../subgraphs/distribution/actions/settle-commissions.ts';
import * as tables from '../../subgraphs/distribution/store/tables.ts';
import { silent } from '../support/stand-in.ts';

/** A process that settles and seals what there is, says how far it came, and can be killed at any moment. */
const [url = ''] = process.argv.slice(2);
const bus = openMemoryBus();
const deps: Deps = {
  config: readConfig({}),
  db: openDb(url, { name: 'settle-worker', connections: 2 }),
  tables,
  outbox: openOutbox(tables.outbox, bus, 'distribution'),
  bus,
  clock: () => new Date(),
  log: silent,
  call: () => Promise.reject(new Error('Nobody else is there.')),
};
await settleCommissions(deps, ({ settled }) => console.log(`settled ${settled}`));
console.log('sealing');
await sealLedger(deps);
console.log('done');
await deps.db.close();
await bus.close();
