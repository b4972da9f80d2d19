import type { Logger } from 'pino';
import type { Config } from '../platform/config.ts';
import { openGraphClient } from './ask.ts';
import { examplesOf, placeholders } from './examples.ts';
import { seedDemo } from './seed.ts';
import { tokenOf } from './tokens.ts';
import { playVisitors } from './visitors.ts';
import { welcome } from './welcome.ts';

/** Where the demo plays, and where it speaks. */
export type DemoOptions = {
  /** The running product, such as http://127.0.0.1:4000. */
  readonly url: string;
  /** With its secret filled in. */
  readonly config: Config;
  readonly log: Logger;
  /** Writes one text to people; standard output at `npm start`. */
  readonly print: (text: string) => void;
};

export type RunningDemo = {
  /** Operations that can be run on the demo world as they are. */
  readonly examples: { readonly query: string; readonly subscription: string };
  /** Lets the visitors go home. Resolves when none is left. */
  stop(): Promise<void>;
};

/**
 * Fills a running product with the demo world through its public graph, says what to try, and plays a gentle stream of
 * visitors until it is stopped. A world that is there already stays as it is. Never rejects: a product whose database
 * will not take the demo runs without it, and says so.
 */
export async function startDemo({ url, config, log, print }: DemoOptions): Promise<RunningDemo> {
  const client = openGraphClient(url);
  try {
    const world = await seedDemo(client.ask, config);
    const examples = examplesOf(world);
    print(welcome(url, examples, await tokenOf('owner', world, config, new Date())));
    const visitors = playVisitors({ client, world, config, log });
    return {
      examples,
      async stop() {
        await visitors.stop();
        await client.close();
      },
    };
  } catch (error) {
    await client.close();
    log.warn({ err: error }, 'the demo could not be seeded');
    print(`${error instanceof Error ? error.message : error}\nThe product runs without the demo.\n`);
    return { examples: placeholders, stop: async () => {} };
  }
}
