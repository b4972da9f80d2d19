import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'undici';
import { query, serveFixture } from './fixture.ts';
import { type Measured, startMeasured } from './process.ts';
import { printTable } from './table.ts';

const connections = 16;
const warmUp = 800;
const rounds = 3;
const requests = 800;

const gateways = [
  { name: 'Lianka', file: './lianka-gateway.ts', args: [] },
  { name: '@apollo/server + @apollo/gateway as they come', file: './stock-gateway.ts', args: [] },
  { name: 'Hive Gateway, JavaScript planner', file: './peers/hive.mjs', args: ['javascript'] },
  { name: 'Hive Gateway, Rust planner', file: './peers/hive.mjs', args: ['rust'] },
];

/**
 * Gateway CPU per request for one query over three subgraphs served over HTTP, side by side: every gateway answers the
 * same requests in turns, and the median of its turns counts, so that a noisy neighbour hits all of them alike.
 */
export async function benchFederatedQuery(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lianka-bench-'));
  const file = join(folder, 'supergraph.graphql');
  const fixture = await serveFixture();
  writeFileSync(file, fixture.supergraph);
  const running: { name: string; process: Measured; turns: number[] }[] = [];
  try {
    for (const { name, file: entry, args } of gateways) {
      running.push({ name, process: await startMeasured(entry, [file, ...args]), turns: [] });
    }
    const answers = new Set<string>();
    for (const { process } of running) answers.add(await load(process.port, warmUp));
    if (answers.size !== 1) throw new Error('The gateways do not answer the same.');
    for (let round = 0; round < rounds; round += 1) {
      for (const one of running) {
        const before = await one.process.cpu();
        await load(one.process.port, requests);
        one.turns.push(((await one.process.cpu()) - before) / requests);
      }
    }
  } finally {
    for (const one of running) one.process.stop();
    fixture.close();
    rmSync(folder, { recursive: true });
  }
  const rust = median(running.at(-1)?.turns ?? []);
  printTable(
    'Federated query, subgraphs as services: gateway CPU per request',
    ['gateway', 'CPU ms', 'of Hive with the Rust planner'],
    running.map(({ name, turns }) => [name, median(turns).toFixed(2), (median(turns) / rust).toFixed(2)]),
  );
}

/** Sends so many requests over 16 connections; returns the data of the last answer. */
async function load(port: number, count: number): Promise<string> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections });
  const body = JSON.stringify({ query });
  let left = count;
  let last = '';
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left > 0) {
        left -= 1;
        const answer = await pool.request({
          path: '/graphql',
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body,
        });
        const text = await answer.body.text();
        if (answer.statusCode !== 200) throw new Error(`${answer.statusCode}: ${text}`);
        last = text;
      }
    }),
  );
  await pool.close();
  const { data, errors } = JSON.parse(last);
  if (errors !== undefined) throw new Error(last);
  return JSON.stringify(data);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
