import type { Logger } from 'pino';
import { type Config, readConfig } from './config.ts';
import { openLog } from './log.ts';

/** Something that runs until it is told to stop. */
export type Running = { stop(): Promise<void> };

/**
 * Runs a program as a process of its own, configured by the environment: starts it, stops it at SIGTERM or SIGINT, and
 * says in one sentence why it cannot start. A second signal does not wait.
 */
export async function runAsProcess(start: (config: Config, log: Logger) => Promise<Running>): Promise<void> {
  let running: Running;
  let log: Logger;
  try {
    const config = readConfig();
    log = openLog(config);
    running = await start(config, log);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  }
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    running.stop().then(
      () => process.exit(0),
      (error) => {
        log.error({ err: error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === 'EADDRINUSE') return `Port ${port} is in use by another program: set PORT to another one.`;
  if (code === 'EACCES' && port !== undefined)
    return `Port ${port} may not be used here: set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL') return `${address} is no address of this machine: set HOST to one that is.`;
  return error.message;
}
