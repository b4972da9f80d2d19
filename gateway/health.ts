import { subgraphNames } from '../platform/facts.ts';
import type { Transports } from '../platform/transport.ts';

/** Which parts can do their work now. */
export type Readiness = { readonly ready: boolean; readonly parts: Readonly<Record<string, boolean>> };

const rememberedMs = 1_000;

/** Asks every subgraph whether it can work; a second's worth of askers share one answer. */
export function readiness(transports: Transports): () => Promise<Readiness> {
  let asked: Promise<Readiness> | undefined;
  return () => {
    if (asked !== undefined) return asked;
    asked = ask(transports);
    setTimeout(() => {
      asked = undefined;
    }, rememberedMs).unref();
    return asked;
  };
}

async function ask(transports: Transports): Promise<Readiness> {
  const answers = await Promise.all(
    subgraphNames.map(async (name) => [name, await transports[name].ready().catch(() => false)] as const),
  );
  return { ready: answers.every(([, ready]) => ready), parts: Object.fromEntries(answers) };
}
