import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { root } from '../root.ts';
import type { Cluster } from './cluster.ts';
import { clearWay, supervisorFile } from './holder.ts';
import type { Identity } from './identity.ts';

/** A PostgreSQL that runs and its port on 127.0.0.1. */
export type Server = { readonly port: number; stop(): Promise<void> };

export type ServerOptions = {
  readonly bin: string;
  readonly cluster: Cluster;
  readonly identity: Identity;
  readonly durable: boolean;
  readonly patience: number;
  readonly log: Logger;
};

const held = /lock file .* already exists|pre-existing shared memory block/;
const portTaken = /could not bind|could not create any TCP\/IP sockets/;

/**
 * Boots the cluster. A lock that an earlier run left is waited for: for `patience` milliseconds a killed PostgreSQL may
 * still be seen among the processes, and a stopping one may still be writing.
 */
export async function boot(options: ServerOptions): Promise<Server> {
  const deadline = Date.now() + options.patience;
  for (;;) {
    const port = await freePort();
    const attempt = await launch(options, port);
    if ('server' in attempt) return attempt.server;
    const isHeld = held.test(attempt.failure);
    if (!isHeld && !portTaken.test(attempt.failure)) {
      throw new Error(`The embedded PostgreSQL does not start: ${attempt.failure}`);
    }
    const holder = isHeld ? clearWay(options.cluster.folder) : undefined;
    if (Date.now() > deadline) throw new Error(refusal(options.cluster.folder, holder, attempt.failure));
    await pause(200);
  }
}

function refusal(folder: string, holder: number | undefined, failure: string): string {
  if (holder === undefined) return `The embedded PostgreSQL does not start: ${failure}`;
  return (
    `Another Lianka is running on the database in ${folder} (PostgreSQL process ${holder}). ` +
    'Stop it, or set DATA_DIR to a folder of its own.'
  );
}

/** One try: the server once it accepts connections, or the lines that say why it did not. */
function launch(options: ServerOptions, port: number): Promise<{ server: Server } | { failure: string }> {
  const { bin, cluster, identity, log } = options;
  const order = JSON.stringify({ bin, cluster: cluster.folder, identity, args: settings(options, port) });
  const program = join(root, 'platform/embedded-postgres', supervisorFile);
  const child = spawn(process.execPath, [program, order], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()));
  // A supervisor that is gone cannot be written to; its exit says so already.
  child.stdin.on('error', () => {});
  return new Promise((resolve, reject) => {
    const failures: string[] = [];
    child.once('error', reject);
    onLines(child, (line) => {
      log.debug({ postgres: line }, 'embedded PostgreSQL');
      if (/ (FATAL|PANIC): /.test(` ${line}`) || portTaken.test(line)) failures.push(line);
      if (line.includes('database system is ready to accept connections')) {
        letGo(child);
        resolve({ server: serverOf(child, port, exited, log) });
      }
    });
    exited.then(() => resolve({ failure: failures.join(' ') || 'it ended without a word' }));
  });
}

function serverOf(child: ChildProcess, port: number, exited: Promise<void>, log: Logger): Server {
  let stopping = false;
  exited.then(() => {
    if (!stopping) log.fatal('The embedded PostgreSQL has stopped by itself; restart to go on.');
  });
  return {
    port,
    async stop() {
      stopping = true;
      child.ref();
      child.stdin?.end();
      await exited;
    },
  };
}

function settings({ durable }: ServerOptions, port: number): string[] {
  const set = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    TimeZone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(set).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The database never keeps a finished program from ending; its end is what stops the database. */
function letGo(child: ChildProcess): void {
  child.unref();
  for (const stream of [child.stdin, child.stdout]) {
    if (stream !== null && 'unref' in stream && typeof stream.unref === 'function') stream.unref();
  }
}

function onLines(child: ChildProcess, take: (line: string) => void): void {
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(take);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
