import { eq, sql } from 'drizzle-orm';
import type { Tx } from './db.ts';
import type { FactPage, RecordedFact, SubgraphName } from './facts.ts';
import { plainError } from './log.ts';
import { readFacts } from './log-reader.ts';
import { logBell } from './relay.ts';
import type { Reaction, Subgraph } from './subgraph.ts';
import { openWaker } from './waker.ts';

const page = 200;
const pollMs = 1_000;
const retryMs = 100;
const standbyMs = 500;
const mostAttempts = 8;
/** Tripled at each attempt: eight attempts outlast five minutes, in which another subgraph can be started anew. */
const firstWaitMs = 100;

/**
 * What is told of a reaction's work, for metrics: a fact was answered, could not be this time, was set aside, or was
 * forgotten by its log before it was answered; and how many facts of its source are still before it.
 */
export type ReactionNews =
  | { readonly reaction: string; readonly event: 'answered' | 'failed' | 'parked' | 'missed' }
  | { readonly reaction: string; readonly event: 'read'; readonly behind: number };

/**
 * Runs a subgraph's reactions: each follows its source's log from its own position, which moves in the transaction of
 * its effect, so that every fact is answered once in effect however often it is delivered. One replica at a time works
 * on a reaction: whoever holds the lock of its position.
 */
export function startReactions(
  subgraph: Subgraph,
  onNews: (news: ReactionNews) => void = () => {},
): { stop(): Promise<void> } {
  const runners = subgraph.reactions.map((reaction) => startReaction(subgraph, reaction, onNews));
  return {
    async stop() {
      await Promise.all(runners.map((runner) => runner.stop()));
    },
  };
}

function startReaction(subgraph: Subgraph, reaction: Reaction, onNews: (news: ReactionNews) => void) {
  const { bus, log } = subgraph.deps;
  const waker = openWaker();
  // The bus only wakes: the facts themselves are read from the log.
  const bell = bus.onRing(logBell(reaction.source), waker.ring);
  let stopping = false;
  let trouble = '';
  const running = (async () => {
    while (!stopping) {
      try {
        const step = await advance(subgraph, reaction, onNews);
        trouble = '';
        if (step === 'idle') await waker.listen(pollMs);
        if (step === 'retry') await waker.rest(retryMs);
        if (step === 'elsewhere') await waker.rest(standbyMs);
      } catch (error) {
        const { message } = plainError(error);
        if (message !== trouble) log.warn({ err: error, reaction: reaction.name }, 'a reaction cannot go on');
        trouble = message;
        await waker.rest(pollMs);
      }
    }
  })();
  return {
    async stop() {
      stopping = true;
      bell.close();
      waker.close();
      await running;
    },
  };
}

type Step = 'moved' | 'idle' | 'retry' | 'elsewhere';

/** Answers the next facts of the source, each in a transaction of its own. */
async function advance(
  subgraph: Subgraph,
  reaction: Reaction,
  onNews: (news: ReactionNews) => void,
): Promise<Step> {
  const { reactionPositions } = subgraph.deps.tables;
  const { pool } = subgraph.deps.db;
  await pool.insert(reactionPositions).values({ reaction: reaction.name, position: 0 }).onConflictDoNothing();
  const [at] = await pool
    .select()
    .from(reactionPositions)
    .where(eq(reactionPositions.reaction, reaction.name));
  if (at === undefined) throw new Error(`The position of ${reaction.name} vanished.`);
  if (at.retryAt !== null && at.retryAt > subgraph.deps.clock()) return 'retry';
  const { facts, head, oldest } = await readSource(subgraph, reaction.source, at.position);
  onNews({ reaction: reaction.name, event: 'read', behind: Math.max(0, head - at.position) });
  if (head < at.position) {
    throw new Error(
      `${reaction.name} has answered more than the log of ${reaction.source} holds: is it another log?`,
    );
  }
  const last = facts.at(-1);
  if (last === undefined) return 'idle';
  if (at.position > 0 && oldest > at.position + 1) missed(subgraph, reaction, at.position, oldest, onNews);
  const relevant = facts.filter(({ name }) => reaction.facts.includes(name));
  let position = at.position;
  for (const fact of relevant) {
    const step = await answer(subgraph, reaction, fact, position, onNews);
    if (step !== 'moved') return step;
    position = fact.position;
  }
  return (await hold(subgraph, reaction, position, async (tx) =>
    moveTo(tx, subgraph, reaction, last.position),
  ))
    ? 'moved'
    : 'elsewhere';
}

/** Facts that were forgotten before they were answered: nothing brings them back, but somebody must hear of it. */
function missed(
  { deps }: Subgraph,
  { name }: Reaction,
  position: number,
  oldest: number,
  onNews: (news: ReactionNews) => void,
): void {
  deps.log.error({ reaction: name, position, oldest }, 'facts were forgotten before they were answered');
  onNews({ reaction: name, event: 'missed' });
}

async function answer(
  subgraph: Subgraph,
  reaction: Reaction,
  fact: RecordedFact,
  behind: number,
  onNews: (news: ReactionNews) => void,
): Promise<Step> {
  try {
    const held = await hold(subgraph, reaction, behind, async (tx) => {
      await reaction.react(tx, fact, subgraph.deps);
      await moveTo(tx, subgraph, reaction, fact.position);
    });
    if (!held) return 'elsewhere';
    onNews({ reaction: reaction.name, event: 'answered' });
    return 'moved';
  } catch (error) {
    return fail(subgraph, reaction, fact, behind, error, onNews);
  }
}

/** Runs work while holding the reaction's position; false when another replica holds it or has moved on. */
function hold(
  { deps }: Subgraph,
  { name }: Reaction,
  position: number,
  work: (tx: Tx) => Promise<void>,
): Promise<boolean> {
  const { reactionPositions } = deps.tables;
  return deps.db.transaction(async (tx) => {
    const held = await tx
      .select({ position: reactionPositions.position })
      .from(reactionPositions)
      .where(sql`${reactionPositions.reaction} = ${name} and ${reactionPositions.position} = ${position}`)
      .for('update', { skipLocked: true });
    if (held.length === 0) return false;
    await work(tx);
    return true;
  });
}

async function moveTo(tx: Tx, { deps }: Subgraph, { name }: Reaction, position: number): Promise<void> {
  await tx
    .update(deps.tables.reactionPositions)
    .set({ position, attempts: 0, retryAt: null })
    .where(eq(deps.tables.reactionPositions.reaction, name));
}

/** Waits longer after each failure; after the eighth sets the fact aside, so that the rest goes on. */
async function fail(
  subgraph: Subgraph,
  reaction: Reaction,
  fact: RecordedFact,
  behind: number,
  error: unknown,
  onNews: (news: ReactionNews) => void,
): Promise<Step> {
  const { deps } = subgraph;
  const { tables } = deps;
  let parked = false;
  const held = await hold(subgraph, reaction, behind, async (tx) => {
    const mine = eq(tables.reactionPositions.reaction, reaction.name);
    const [at] = await tx.select().from(tables.reactionPositions).where(mine);
    const attempts = (at?.attempts ?? 0) + 1;
    if (attempts < mostAttempts) {
      const retryAt = new Date(deps.clock().getTime() + firstWaitMs * 3 ** attempts);
      await tx.update(tables.reactionPositions).set({ attempts, retryAt }).where(mine);
      return;
    }
    parked = true;
    const { type, message } = plainError(error);
    await tx
      .insert(tables.parkedFacts)
      .values({ reaction: reaction.name, position: fact.position, fact, error: `${type}: ${message}` })
      .onConflictDoNothing();
    await moveTo(tx, subgraph, reaction, fact.position);
  });
  onNews({ reaction: reaction.name, event: parked ? 'parked' : 'failed' });
  const told = { err: error, reaction: reaction.name, position: fact.position };
  if (parked) deps.log.error(told, 'a fact was set aside: it cannot be answered');
  else deps.log.warn(told, 'a fact could not be answered; it is tried again');
  if (!held) return 'elsewhere';
  return parked ? 'moved' : 'retry';
}

/** The own log by SQL, another subgraph's by asking its owner. */
async function readSource({ name, deps }: Subgraph, source: SubgraphName, after: number): Promise<FactPage> {
  if (source === name) return readFacts(deps.db.pool, deps.tables, after, page);
  const { _facts: facts } = await deps.call<{ readonly _facts: FactPage }>(
    source,
    'query ($after: Float!, $limit: Int!) { _facts(after: $after, limit: $limit) }',
    { after, limit: page },
  );
  return facts;
}
