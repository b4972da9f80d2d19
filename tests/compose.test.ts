import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../platform/config.ts';
import { subgraphNames } from '../platform/facts.ts';
import { textOf } from './support/sources.ts';

type Service = {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
};

const { services } = parse(textOf('docker-compose.yml'), { merge: true }) as {
  services: Record<string, Service>;
};
const gateways = ['gateway-1', 'gateway-2'];
const parts = [...subgraphNames, ...gateways];
const environmentOf = (name: string) => services[name]?.environment ?? {};

test('it is two databases, four subgraphs and two gateways, and nothing else', () => {
  expect(Object.keys(services).sort()).toEqual(['postgres', 'redis', ...parts].sort());
  expect(services['postgres']?.image).toMatch(/^postgres:(1[5-9]|[2-9]\d)/);
  expect(services['redis']?.image).toMatch(/^redis:[7-9]/);
});

test.each(parts)('%s runs its own part of the one image', (name) => {
  const { image, build, command } = services[name] ?? {};
  expect({ image, build }).toEqual({ image: 'lianka', build: '.' });
  expect(command).toEqual(gateways.includes(name) ? ['gateway'] : ['service', name]);
});

test.each(parts)('%s is set by names that the product reads, to values that it takes', (name) => {
  const known = new Set(
    textOf('platform/config.ts')
      .match(/^ {2}[A-Z_]+(?=:)/gm)
      ?.map((one) => one.trim()),
  );
  expect(Object.keys(environmentOf(name)).filter((one) => !known.has(one))).toEqual([]);
  const config = readConfig(filledIn(environmentOf(name)));
  expect(config.embedded).toBe(false);
  expect(config.host).toBe('0.0.0.0');
  expect(config.port).toBe(4000);
  expect(config.redisUrl).toBe('redis://redis:6379');
  for (const subgraph of subgraphNames) {
    expect(config.subgraphUrls[subgraph]).toBe(`http://${subgraph}:4000`);
    const databaseUrl = gateways.includes(name) ? undefined : 'postgres://lianka:lianka@postgres:5432/lianka';
    expect(config.databaseUrls[subgraph]).toBe(databaseUrl);
  }
});

test('the secret has no default, and every part has the same', () => {
  for (const name of parts) expect(environmentOf(name)['SECRET']).toMatch(/^\$\{SECRET:\?.+\}$/);
});

test('only the gateways can be reached from outside', () => {
  const published = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
  expect(Object.fromEntries(published.map(([name, { ports }]) => [name, ports]))).toEqual({
    'gateway-1': ['4000:4000'],
    'gateway-2': ['4001:4000'],
  });
});

test('every part waits until what it stands on is healthy', () => {
  const healthy = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, { condition: 'service_healthy' }]));
  for (const name of subgraphNames)
    expect(services[name]?.depends_on).toEqual(healthy(['postgres', 'redis']));
  for (const name of gateways)
    expect(services[name]?.depends_on).toEqual(healthy(['redis', ...subgraphNames]));
  expect(services['postgres']?.healthcheck?.test.join(' ')).toContain('pg_isready');
  expect(services['redis']?.healthcheck?.test.join(' ')).toContain('redis-cli ping');
});

test('the image checks its own health, is nobody in particular, and starts what the command names', () => {
  const dockerfile = textOf('Dockerfile');
  const final = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  expect(final).toMatch(/^FROM node:20-bookworm-slim$/m);
  expect(final).toMatch(/^USER node$/m);
  expect(final).toMatch(/^HEALTHCHECK [\s\S]+\/readyz/m);
  expect(final).toMatch(/^ENTRYPOINT \["node", "scripts\/start\.mjs", "--built"\]$/m);
});

/** As docker compose would: defaults for what may be left out, a value of ours for what may not. */
function filledIn(environment: Readonly<Record<string, string>>): Record<string, string> {
  const fill = (value: string) =>
    value
      .replace(/\$\{\w+:-([^}]*)\}/g, '$1')
      .replace(/\$\{\w+:\?[^}]*\}/g, 'a secret of the tests, long enough');
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, fill(value)]));
}
