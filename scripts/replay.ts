import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { AskError, openGraphClient } from '../demo/ask.ts';
import type { DemoWorld } from '../demo/manifest.ts';
import { describeReport } from '../demo/replay/report.ts';
import { replay } from '../demo/replay/run.ts';
import { seedDemo } from '../demo/seed.ts';
import { signingConfig } from '../demo/tokens.ts';
import { startProduct } from '../gateway/start.ts';
import { type Config, readConfig } from '../platform/config.ts';

// `npm run replay -- FILE [--speed N] [--limit N] [--url URL] [--concurrency N]`: sends a click log (session, item, unix
// seconds; tab-separated) through the public graph as visitors of the demo's beauty card. Exit 1 when an alert is lost.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    speed: { type: 'string' },
    limit: { type: 'string' },
    url: { type: 'string' },
    concurrency: { type: 'string' },
  },
});
const [file] = positionals;
if (file === undefined || !existsSync(file)) {
  throw new Error(`Which click log? ${file === undefined ? 'Name a file.' : `There is no ${file}.`}`);
}
const speed = values.speed === undefined ? null : positive('speed', values.speed);
const limit = values.limit === undefined ? Number.MAX_SAFE_INTEGER : positive('limit', values.limit);
const concurrency = Math.ceil(positive('concurrency', values.concurrency ?? '16'));
const config = { ...signingConfig(readConfig()), logLevel: 'error' };
const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());

const product = await reach(values.url, config);
try {
  const world = await seeded(product.url);
  const bar = progressBar();
  const report = await replay({
    ...{ file, url: product.url, world, config, speed, limit, concurrency },
    progress: bar.show,
    ending: ending.signal,
  }).finally(bar.stop);
  console.log(report === null ? 'Ended early; run it again to go on.' : describeReport(report));
  process.exitCode = report === null ? 130 : report.lost === 0 && report.failure === undefined ? 0 : 1;
} finally {
  await product.stop();
}

/** The product that runs at the address; without one named and none running, one of our own for as long as this takes. */
async function reach(named: string | undefined, settings: Config) {
  const url = named ?? `http://127.0.0.1:${settings.port}`;
  const client = openGraphClient(url, 1);
  try {
    await client.ask('{ __typename }');
    return { url, stop: async () => {} };
  } catch (error) {
    if (!(error instanceof AskError) || error.code !== 'NETWORK') throw error;
    if (named !== undefined) throw new Error(`Nothing answers at ${url}.`);
  } finally {
    await client.close();
  }
  return startProduct(settings);
}

async function seeded(url: string): Promise<DemoWorld> {
  const client = openGraphClient(url);
  try {
    return await seedDemo(client.ask, config);
  } finally {
    await client.close();
  }
}

/** A bar for people, a line now and then for logs. */
function progressBar() {
  if (!process.stderr.isTTY) {
    let told = -1;
    return {
      show(row: number, rows: number) {
        const tenth = Math.floor((10 * row) / Math.max(1, rows));
        if (tenth > told) process.stderr.write(`${row} of ${rows} clicks\n`);
        told = Math.max(told, tenth);
      },
      stop() {},
    };
  }
  const bar = new SingleBar({
    format: '{bar} {percentage}%  {value} of {total} clicks  {eta_formatted} left',
  });
  let started = false;
  return {
    show(row: number, rows: number) {
      if (!started) bar.start(rows, row);
      started = true;
      bar.update(row);
    },
    stop: () => bar.stop(),
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new Error(`--${name} is a number above 0.`);
  return value;
}
