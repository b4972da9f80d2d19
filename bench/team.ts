import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { openMemoryBus } from '../platform/bus-memory.ts';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { layGround } from '../platform/ground.ts';
import { openLog } from '../platform/log.ts';
import { openMetrics } from '../platform/metrics.ts';
import { type RunningSubgraph, runSubgraph } from '../platform/run.ts';
import { unknownClient } from '../platform/subgraph.ts';
import { anonymous } from '../platform/viewer.ts';
import { createDistribution } from '../subgraphs/distribution/index.ts';
import { printTable } from './table.ts';
import { type Guild, generateGuild, teamPage } from './team-generator.ts';

const sizes = [10_000, 1_000_000] as const;
const warmUp = 200;
const pages = 600;
const most = 1.5;

type Measured = {
  readonly size: number;
  readonly guild: Guild;
  readonly times: number[];
  statements: number;
};

/**
 * The page that an agent's app shows of a team, in a program of ten thousand and of a million: the same team, asked for in
 * turns, on one embedded database.
 */
export async function benchTeam(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lianka-bench-'));
  const log = openLog({ ...readConfig({}), logLevel: 'error' });
  const ground = await layGround({ ...readConfig({}), dataDir }, ['distribution'], log);
  let statements = 0;
  const running = await runSubgraph('distribution', createDistribution, {
    config: ground.config,
    bus: openMemoryBus(),
    clock: systemClock,
    log,
    metrics: openMetrics(),
    call: () => Promise.reject(new Error('Nobody else is there.')),
    onStatement: () => {
      statements += 1;
    },
  });
  const sql = postgres(ground.config.databaseUrls.distribution ?? '', { max: 1, onnotice: () => {} });
  try {
    const measured: Measured[] = [];
    for (const size of sizes) {
      const begun = performance.now();
      const guild = await generateGuild(sql, size);
      console.log(`${size} agents were entered in ${((performance.now() - begun) / 1_000).toFixed(0)} s.`);
      measured.push({ size, guild, times: [], statements: 0 });
    }
    for (let i = 0; i < warmUp + pages; i += 1) {
      for (const one of measured) {
        statements = 0;
        const begun = performance.now();
        await ask(running, one.guild);
        if (i >= warmUp) one.times.push(performance.now() - begun);
        one.statements = statements;
      }
    }
    print(measured);
  } finally {
    await sql.end();
    await running.stop();
    await ground.leave();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function ask(
  { executable }: RunningSubgraph,
  { bossId: id, bossUserId: userId }: Guild,
): Promise<void> {
  const { data, errors } = await executable.execute({
    ...{ query: teamPage, variables: { id }, viewer: { ...anonymous, userId }, client: unknownClient },
  });
  const { agent } = data as { agent: { second: { edges: object[] } } | null };
  if (errors !== undefined || agent?.second.edges.length !== 50) throw new Error('The page is not whole.');
}

function print(measured: readonly Measured[]): void {
  const at = ({ times }: Measured, part: number) =>
    times.sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0;
  const [small] = measured;
  printTable(
    `A team's page: both depths, 50 each; to be at most ${most} times as dear in a program a hundred times as large`,
    ['agents', 'statements', 'median ms', 'p99 ms', 'of the smallest'],
    measured.map((one) => [
      String(one.size),
      String(one.statements),
      at(one, 0.5).toFixed(2),
      at(one, 0.99).toFixed(2),
      small === undefined ? '' : (at(one, 0.5) / at(small, 0.5)).toFixed(2),
    ]),
  );
}
