import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process under measure: it tells its port once, and the CPU it has used whenever it is asked. */
export type Measured = {
  readonly port: number;
  /** CPU spent so far, user and system, in milliseconds. */
  cpu(): Promise<number>;
  /** Tells it to do something. */
  tell(message: string): void;
  stop(): void;
};

/** Starts a file of this folder in a process of its own and waits until it listens. */
export async function startMeasured(file: string, args: readonly string[] = []): Promise<Measured> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    execArgv: file.endsWith('.mjs') ? [] : ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { port } = await answerOf<{ port: number }>(child);
  return {
    port,
    async cpu() {
      const told = answerOf<{ cpu: NodeJS.CpuUsage }>(child);
      child.send('cpu');
      const { cpu } = await told;
      return (cpu.user + cpu.system) / 1000;
    },
    tell: (message) => child.send(message),
    stop: () => child.kill('SIGKILL'),
  };
}

function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Answer));
    child.once('exit', (code) => reject(new Error(`The measured process ended with code ${code}.`)));
  });
}
