// Runs PostgreSQL for a product that may die at any moment. Started in a session of its own, so that Ctrl-C in the
// product's terminal does not stop the database before the product has drained; the end of standard input (a stop, or
// a killed product) does.
import { spawn } from 'node:child_process';

const { bin, cluster, args, identity } = JSON.parse(process.argv[2]);
const windows = process.platform === 'win32';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
// Nobody reads any more once the product is gone; that must not keep PostgreSQL from being stopped.
process.stdout.on('error', () => {});

const database = spawn(`${bin}/postgres`, ['-D', cluster, ...args], {
  ...identity,
  cwd: '/',
  stdio: ['ignore', 'ignore', 'pipe'],
  windowsHide: true,
});
database.stderr.on('data', (chunk) => process.stdout.write(chunk));
database.on('error', (error) => {
  process.stdout.write(`FATAL:  ${error.message}\n`, () => process.exit(1));
});
database.on('close', (code) => process.exit(code ?? 1));

process.stdin.on('end', stop).on('error', stop).resume();

function stop() {
  if (windows) spawn(`${bin}/pg_ctl`, ['stop', '-D', cluster, '-m', 'fast'], { windowsHide: true });
  else database.kill('SIGINT');
  // A database that does not stop would be in the way of the next start; recovery is made for this.
  setTimeout(() => database.kill('SIGQUIT'), 30_000).unref();
}
