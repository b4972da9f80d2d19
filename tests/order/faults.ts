import { AsyncLocalStorage } from 'node:async_hooks';
import { sql as drizzleSql } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import { makeExecutable } from '../../platform/execute.ts';
import { openOutbox } from '../../platform/outbox.ts';
import { deriveKey } from '../../platform/secrets.ts';
import { type Deps, type InternalCall, type Subgraph, unknownClient } from '../../platform/subgraph.ts';
import { serviceViewer, type Viewer } from '../../platform/viewer.ts';
import { createCatalog } from '../../subgraphs/catalog/index.ts';
import type { PaymentProvider } from '../../subgraphs/order/domain/payment-provider.ts';
import { createOrder } from '../../subgraphs/order/index.ts';
import { openSandbox } from '../../subgraphs/order/providers/sandbox.ts';
import * as orderTables from '../../subgraphs/order/store/tables.ts';
import type { Shelf } from '../catalog/shelf.ts';
import { secret } from './market.ts';

/** How a process dies: at the so-many-th step from now, for good. */
export type Fuse = { left: number; blown: boolean };

export const neverBlows = (): Fuse => ({ left: Number.POSITIVE_INFINITY, blown: false });

type Name = 'order' | 'catalog';

/** The process that is running here, and which of the two die with its fuse. */
type Process = { readonly fuse: Fuse; readonly mortals: readonly Name[] };

const processes = new AsyncLocalStorage<Process>();

/** One step of the process that is running; past its fuse nothing of it works any more. */
function step(name: Name): void {
  const process = processes.getStore();
  if (process === undefined || !process.mortals.includes(name)) return;
  const { fuse } = process;
  if (!fuse.blown) fuse.left -= 1;
  if (fuse.left <= 0) fuse.blown = true;
  if (fuse.blown) throw new Error('dead');
}

/** A database seen from a process that may die before a transaction, before it commits, and after. */
function mortal(db: Db, name: Name): Db {
  return {
    ...db,
    async transaction(story) {
      step(name);
      const result = await db.transaction(async (tx) => {
        const told = await story(tx);
        step(name);
        return told;
      });
      step(name);
      return result;
    },
  };
}

/** The order subgraph and the catalog as one process, or two: whatever is dead answers nobody. */
export type Running = {
  readonly fuse: Fuse;
  readonly order: Subgraph;
  readonly catalog: Subgraph;
  readonly bank: PaymentProvider;
  /** Does something as this process. */
  run<T>(deed: () => Promise<T>): Promise<T>;
  ask(query: string, variables: object, viewer: Viewer): Promise<Asked>;
  /** Says by a signed notice that money was taken; whether the process took it in. */
  notify(paymentId: string, amountMinor: bigint): Promise<boolean>;
  /** Answers every fact that has not been answered yet. */
  react(): Promise<void>;
};

export type Asked = {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape that the test asks for
  readonly data: any;
  readonly failed: boolean;
};

/** What a bank remembers, whoever dies: what it took and what it gave back. */
export type Vault = { readonly taken: Map<string, bigint>; readonly given: Map<string, bigint> };

/** The two on what lies in the database, to be run as processes that die. */
export type Town = { start(fuse?: Fuse, mortals?: readonly Name[]): Running };

export async function openTown(shelf: Shelf, vault: Vault, clock: () => Date): Promise<Town> {
  await shelf.sql`create table orders.answered (reaction text, fact bigint, primary key (reaction, fact))`;
  const config = { ...shelf.deps.config, secret, sandboxPayments: true };
  const doors = new Map<string, ReturnType<typeof makeExecutable>>();
  const call: InternalCall = async (name, query, variables) => {
    const door = doors.get(name);
    if (door === undefined) return { _shareLink: null, _agentStanding: null } as never;
    step(name as Name);
    const viewer = serviceViewer('order');
    const { data, errors } = await door.execute({ query, variables, viewer, client: unknownClient });
    step(name as Name);
    if (errors !== undefined) throw new Error(String(errors));
    return data as never;
  };
  const { bus, db } = shelf.deps;
  const deps: Deps = { ...shelf.deps, config, clock, call };
  const catalog = createCatalog({ ...deps, db: mortal(db, 'catalog') });
  const outbox = openOutbox(orderTables.outbox, bus, 'order');
  const order = createOrder({ ...deps, db: mortal(db, 'order'), tables: orderTables, outbox });
  doors.set('catalog', makeExecutable(catalog));
  doors.set('order', makeExecutable(order));
  const sandbox = openSandbox(deriveKey(secret, 'sandbox-payment'));
  const [webhook] = order.webhooks;
  const within = { order, catalog, bank: bankOf(vault) };
  return {
    start(fuse = neverBlows(), mortals = ['order', 'catalog']) {
      const alive = <T>(deed: () => Promise<T>) => processes.run({ fuse, mortals }, deed);
      return {
        ...{ ...within, fuse },
        run: (deed) => alive(deed),
        ask: (query, variables, viewer) =>
          alive(async () => {
            const asked = { query, variables: { ...variables }, viewer, client: unknownClient };
            const answer = await doors.get('order')?.execute(asked);
            const data = JSON.parse(JSON.stringify(answer?.data ?? null));
            return { data, failed: (answer?.errors ?? []).length > 0 };
          }),
        notify: (paymentId, amountMinor) =>
          alive(async () => {
            const said = { id: paymentId, amountMinor, currency: 'CNY' };
            return (await webhook?.handle(sandbox.notice(said, 'CAPTURED', clock())))?.status === 200;
          }).catch(() => false),
        react: () =>
          alive(async () => {
            while (
              (await answerAll(shelf, order, [order, catalog])) + (await answerAll(shelf, catalog, [order])) >
              0
            );
          }),
      };
    },
  };
}

/** A provider that answers at once, before which and after which the process may die. */
function bankOf({ taken, given }: Vault): PaymentProvider {
  return {
    ...openSandbox(deriveKey(secret, 'sandbox-payment')),
    async ask(paymentId) {
      const amountMinor = taken.get(paymentId);
      if (amountMinor === undefined) return null;
      return { id: `${paymentId}.asked`, paymentId, kind: 'CAPTURED', amountMinor, currency: 'CNY' };
    },
    async refund({ id, amountMinor }) {
      step('order');
      given.set(id, amountMinor);
      step('order');
      return { state: 'SUCCEEDED', providerRef: id };
    },
  };
}

/**
 * Has a subgraph's reactions answer what was told, and note that they have, in one transaction each. The facts of one order
 * are told in the order of its lock; those of several have no order, as in the log.
 */
async function answerAll(
  { sql }: Shelf,
  { deps, reactions }: Subgraph,
  sources: readonly Subgraph[],
): Promise<number> {
  let answered = 0;
  for (const reaction of reactions) {
    // Jobs need the job library's tables; whoever tests runs the task that they would.
    const source = sources.find(({ name }) => name === reaction.source);
    if (source === undefined || reaction.name === 'order.on-refund-requested') continue;
    const schema = source.name === 'order' ? 'orders' : source.name;
    const facts = await sql`select id, name, payload, occurred_at from ${sql(schema)}.outbox o
      where name in ${sql([...reaction.facts])}
        and not exists (select 1 from orders.answered a where a.reaction = ${reaction.name} and a.fact = o.id) order by id`;
    for (const row of facts) {
      const at = { position: Number(row['id']), occurredAt: row['occurred_at'].toISOString(), channels: [] };
      const fact = { ...at, name: String(row['name']), payload: row['payload'] };
      await deps.db.transaction(async (tx) => {
        const noted =
          await tx.execute(drizzleSql`insert into orders.answered values (${reaction.name}, ${fact.position})
          on conflict do nothing returning fact`);
        if (noted.length === 1) await reaction.react(tx, fact, deps);
      });
      answered += 1;
    }
  }
  return answered;
}
