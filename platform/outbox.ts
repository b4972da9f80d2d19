import { sql } from 'drizzle-orm';
import type { Bus } from './bus.ts';
import { afterCommit, type Tx } from './db.ts';
import type { Fact, SubgraphName } from './facts.ts';
import type { PlatformTables } from './tables.ts';

/** Where actions leave facts: in the transaction of their effect, moved to the log after it commits. */
export type Outbox = {
  append(tx: Tx, facts: readonly Fact[]): Promise<void>;
};

/** The bell that wakes a subgraph's relay. */
export function outboxBell(name: SubgraphName): string {
  return `outbox:${name}`;
}

/** The outbox of one subgraph: one insert for any number of facts, and a ring at the relay's door once they are committed. */
export function openOutbox(table: PlatformTables['outbox'], bus: Bus, name: SubgraphName): Outbox {
  return {
    async append(tx, facts) {
      if (facts.length === 0) return;
      const rows = facts.map(({ channels, ...fact }) => ({ ...fact, channels: [...new Set(channels)] }));
      // One parameter for any number of facts: building thousands of placeholders costs more than inserting them.
      await tx.execute(sql`
        insert into ${table} (name, payload, channels, occurred_at)
        select name, payload, array(select jsonb_array_elements_text(channels)), "occurredAt"
        from rows from (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as (name text, payload jsonb, channels jsonb, "occurredAt" timestamptz)) with ordinality
        order by ordinality`);
      afterCommit(() => bus.ring(outboxBell(name)));
    },
  };
}
