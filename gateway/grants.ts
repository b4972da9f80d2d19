import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { type AccessToken, grantsOfRoles } from '../platform/access-token.ts';
import type { SubgraphName } from '../platform/facts.ts';
import type { InternalCall } from '../platform/subgraph.ts';
import type { Grant } from '../platform/viewer.ts';

/** Who is asked what a user may do beside what the access token says: a field that answers roles as tokens write them. */
const asked: { readonly subgraph: SubgraphName; readonly field: string } = {
  subgraph: 'catalog',
  field: '_grantsOf',
};

const question = `query ($userId: ID!) { grants: ${asked.field}(userId: $userId) }`;

const keptMs = 30_000;
/** Who could not be asked about is not asked about again at once, and nobody waits longer than this. */
const silentMs = 1_000;
const lateMs = 2_000;

/** What users may do now: what their tokens say, and what has been granted since. */
export type Grants = {
  /** Never rejects: where nobody can be asked, the token's own stand. An installed app has what its token says. */
  of(token: AccessToken): Promise<readonly Grant[]>;
  /** A user's rights have changed: they are asked for anew from here on, also by whoever waits for them now. */
  forget(userId: string): void;
};

export function openGrants(call: InternalCall, log: Logger): Grants {
  const known = new LRUCache<string, readonly Grant[]>({ max: 10_000, ttl: keptMs });
  const waiting = new Map<string, Promise<readonly Grant[]>>();

  async function ask(userId: string): Promise<readonly Grant[]> {
    const answer = call<{ grants: readonly string[] }>(asked.subgraph, question, { userId });
    const { grants } = await inTime(answer);
    // Whatever is answered, nobody becomes an app or the platform by it.
    return grantsOfRoles(grants).filter(({ role }) => role !== 'APP' && role !== 'PLATFORM');
  }

  function granted(userId: string): Promise<readonly Grant[]> {
    const joined = waiting.get(userId);
    if (joined !== undefined) return joined;
    const answer = ask(userId).then(
      (grants) => settle(grants, keptMs),
      (error) => {
        log.error({ err: error }, 'what a user may do beside the access token could not be asked');
        return settle([], silentMs);
      },
    );
    waiting.set(userId, answer);
    return answer;

    /** What was forgotten while it was asked for may be older than the change: then it is asked for again. */
    function settle(grants: readonly Grant[], ttl: number): readonly Grant[] | Promise<readonly Grant[]> {
      if (waiting.get(userId) !== answer) return granted(userId);
      waiting.delete(userId);
      known.set(userId, grants, { ttl });
      return grants;
    }
  }

  return {
    async of({ userId, grants }) {
      if (grants.some(({ role }) => role === 'APP')) return grants;
      return united(grants, known.get(userId) ?? (await granted(userId)));
    },
    forget(userId) {
      known.delete(userId);
      waiting.delete(userId);
    },
  };
}

function united(own: readonly Grant[], more: readonly Grant[]): readonly Grant[] {
  if (more.length === 0) return own;
  return [...new Map([...own, ...more].map((grant) => [JSON.stringify(grant), grant])).values()];
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('No answer in time.')), lateMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
