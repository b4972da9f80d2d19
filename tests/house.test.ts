import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ASTNode, Kind, parse, visit } from 'graphql';
import { describe, expect, test } from 'vitest';
import { subgraphNames } from '../platform/facts.ts';
import { root } from '../platform/root.ts';
import { filesBelow, type Import, importsOf, textOf } from './support/sources.ts';

/** The ground everything stands on. A file enters when two folders import it today; write it here then. */
const platformFiles = [
  'access-token.ts',
  'assertion.ts',
  'batching.ts',
  'bus-memory.ts',
  'bus-redis.ts',
  'bus.ts',
  'clock.ts',
  'config.ts',
  'cursor.ts',
  'db.ts',
  'errors.ts',
  'execute.ts',
  'facts.ts',
  'graphql-http.ts',
  'ground.ts',
  'http-server.ts',
  'idempotency.ts',
  'ids.ts',
  'jobs.ts',
  'local-day.ts',
  'log-reader.ts',
  'log.ts',
  'metrics.ts',
  'migrate.ts',
  'money.ts',
  'outbox.ts',
  'page.ts',
  'process.ts',
  'public-error.ts',
  'reactions.ts',
  'relay.ts',
  'retention.ts',
  'root.ts',
  'run-alone.ts',
  'run.ts',
  'scalars.ts',
  'secret-file.ts',
  'secrets.ts',
  'serve.ts',
  'signed-envelope.ts',
  'subgraph.ts',
  'tables.ts',
  'transport.ts',
  'viewer.ts',
  'visitor-token.ts',
  'waker.ts',
];

const requiredTop = [
  ...['.ci', '.gitignore', 'CHANGELOG.md', 'CONTRIBUTING.md', 'Dockerfile', 'LICENSE', 'NOTICE', 'README.md'],
  ...[
    'README.zh-CN.md',
    'bench',
    'biome.json',
    'codegen.ts',
    'docker-compose.yml',
    'gateway',
    'package.json',
  ],
  ...[
    'package-lock.json',
    'platform',
    'schema',
    'scripts',
    'subgraphs',
    'tests',
    'tsconfig.json',
    'vitest.config.ts',
  ],
];

const rooms = {
  required: [
    'index.ts',
    'main.ts',
    'events.ts',
    'errors.ts',
    'loaders.ts',
    'resolvers',
    'actions',
    'domain',
    'store',
  ],
  allowed: ['generated.ts', 'loaders', 'providers', 'reactions', 'webhooks'],
};

const files = filesBelow();
const sources = files.filter((file) => /\.(ts|mjs)$/.test(file));
const graphqlPackages = /^(graphql|@apollo\/.*)$/;
const drizzle = /^drizzle-orm$/;

/** What a file of a room may not import, as a reason; undefined when it may. `own` is the path of its subgraph. */
type Rule = (target: string, own: string, typesOnly: boolean) => string | undefined;

const domain: Rule = (target, own) => {
  if (target.startsWith(`${own}/domain/`)) return undefined;
  const pure = ['platform/money.ts', 'platform/ids.ts', 'platform/local-day.ts'];
  return pure.includes(target) ? undefined : 'the domain is pure';
};

const store: Rule = (target, own) => {
  if (graphqlPackages.test(target)) return 'a store knows no GraphQL';
  if (['platform/clock.ts', 'platform/config.ts'].includes(target))
    return 'a store is handed the time and settings';
  return within(target, own, ['domain/', 'store/'], 'a store stands on the domain alone');
};

const actions: Rule = (target, own, typesOnly) => {
  if (graphqlPackages.test(target) || drizzle.test(target))
    return 'an action knows no GraphQL and writes no SQL';
  if (typesOnly && /^subgraphs\/\w+\/events\.ts$/.test(target)) return undefined;
  return within(target, own, ['actions/', 'domain/', 'store/', 'events.ts', 'errors.ts'], 'no arrow goes up');
};

const reactions: Rule = (target, own, typesOnly) =>
  target.startsWith(`${own}/reactions/`) ? undefined : actions(target, own, typesOnly);

const resolvers: Rule = (target, own, typesOnly) => {
  if (drizzle.test(target)) return 'a resolver writes no SQL';
  if (target.startsWith(`${own}/domain/`)) return typesOnly ? undefined : 'a resolver decides nothing';
  const allowed = ['resolvers/', 'actions/', 'store/', 'loaders.ts', 'loaders/', 'generated.ts', 'errors.ts'];
  return within(target, own, allowed, 'a resolver calls actions, loaders and store reads');
};

const webhooks: Rule = (target, own) => {
  const allowed = ['webhooks/', 'actions/', 'domain/', 'store/', 'errors.ts', 'events.ts'];
  return drizzle.test(target)
    ? 'a webhook writes no SQL'
    : within(target, own, allowed, 'a webhook calls actions');
};

const rulesOfRooms: Readonly<Record<string, Rule>> = {
  domain,
  store,
  actions,
  reactions,
  resolvers,
  webhooks,
};

function within(target: string, own: string, allowed: readonly string[], reason: string): string | undefined {
  if (!target.startsWith('subgraphs/')) return target.startsWith('gateway/') ? reason : undefined;
  return allowed.some((part) => target.startsWith(`${own}/${part}`)) ? undefined : reason;
}

/** Why a file of the product may not import that. */
function objection(file: string, { specifier, typesOnly }: Import): string | undefined {
  const [top, second, third] = file.split('/');
  if (/^(postgres|redis)$/.test(specifier) && top !== 'platform') return 'drivers belong to the platform';
  if (top === 'platform')
    return /^(subgraphs|gateway|tests|scripts|bench)\//.test(specifier) ? 'it stands below' : undefined;
  if (top === 'gateway') return gatewayObjection(specifier);
  if (top !== 'subgraphs') return undefined;
  const own = `${top}/${second}`;
  const rule = rulesOfRooms[third ?? ''];
  if (rule !== undefined) return rule(specifier, own, typesOnly);
  return within(specifier, own, [''], 'another subgraph is reached through the graph and the log');
}

function gatewayObjection(target: string): string | undefined {
  if (!target.startsWith('subgraphs/')) return undefined;
  return /^subgraphs\/\w+\/index\.ts$/.test(target)
    ? undefined
    : 'the gateway knows a subgraph by its index alone';
}

describe('the house', () => {
  test('every import goes the way the arrows point', () => {
    const product = sources.filter((file) => /^(platform|gateway|subgraphs)\//.test(file));
    expect(product.length).toBeGreaterThan(20);
    const wrong = product.flatMap((file) =>
      importsOf(file).flatMap((one) => {
        const reason = objection(file, one);
        return reason === undefined ? [] : [`${file} imports ${one.specifier}: ${reason}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('the rules refuse what they are there to refuse', () => {
    const refused = (file: string, specifier: string, typesOnly = false) =>
      objection(file, { specifier, typesOnly }) !== undefined;
    expect(refused('subgraphs/card/domain/intent.ts', 'node:crypto')).toBe(true);
    expect(refused('subgraphs/card/domain/intent.ts', 'platform/money.ts')).toBe(false);
    expect(refused('subgraphs/card/store/leads.ts', 'subgraphs/order/store/orders.ts')).toBe(true);
    expect(refused('subgraphs/card/store/leads.ts', 'drizzle-orm')).toBe(false);
    expect(refused('subgraphs/card/actions/view-card.ts', 'drizzle-orm')).toBe(true);
    expect(refused('subgraphs/card/reactions/on-order-paid.ts', 'subgraphs/order/events.ts', true)).toBe(
      false,
    );
    expect(refused('subgraphs/card/reactions/on-order-paid.ts', 'subgraphs/order/events.ts')).toBe(true);
    expect(refused('subgraphs/card/resolvers/Lead.ts', 'subgraphs/card/domain/intent.ts')).toBe(true);
    expect(refused('platform/db.ts', 'subgraphs/card/index.ts')).toBe(true);
    expect(refused('gateway/graph.ts', 'subgraphs/card/events.ts')).toBe(true);
  });

  test('the gateway meets the subgraphs in one file', () => {
    const meeting = sources.filter(
      (file) =>
        file.startsWith('gateway/') && importsOf(file).some((one) => one.specifier.startsWith('subgraphs/')),
    );
    expect(meeting.length).toBeLessThanOrEqual(1);
  });

  test('the platform is a closed list', () => {
    const found = filesBelow('platform').filter((file) => !file.startsWith('platform/embedded-postgres/'));
    expect(found.map((file) => file.slice('platform/'.length)).sort()).toEqual([...platformFiles].sort());
  });

  test('no platform file stands there unused', () => {
    const used = new Set(sources.flatMap((file) => importsOf(file).map((one) => one.specifier)));
    const lonely = platformFiles.filter((name) => !used.has(`platform/${name}`));
    expect(lonely).toEqual([]);
  });

  test.each(subgraphNames)('the rooms of %s are the rooms of every subgraph', (name) => {
    const found = new Set(filesBelow(`subgraphs/${name}`).map((file) => file.split('/')[2] ?? ''));
    expect(rooms.required.filter((room) => !found.has(room))).toEqual([]);
    const known = [...rooms.required, ...rooms.allowed];
    expect([...found].filter((room) => !known.includes(room))).toEqual([]);
    expect(textOf(`subgraphs/${name}/main.ts`).trimEnd().split('\n').length).toBeLessThan(20);
  });

  test('the environment is read in one place', () => {
    const product = sources.filter((file) => /^(platform|gateway|subgraphs|scripts)\//.test(file));
    expect(product.filter((file) => textOf(file).includes('process.env'))).toEqual(['platform/config.ts']);
    const servers = /process\.env\W+(DATABASE_URL|REDIS_URL)/;
    const others = sources.filter((file) => file.startsWith('tests/') && servers.test(textOf(file)));
    expect(others).toEqual([]);
  });

  test('no file is named after nothing', () => {
    const empty = /^(helpers?|utils?|common|misc|services?|managers?)$/;
    const parts = (file: string) => [...file.split('/').slice(0, -1), basename(file).replace(/\..*$/, '')];
    const named = files
      .filter((file) => !file.startsWith('tests/'))
      .filter((file) => parts(file).some((part) => empty.test(part.split(/[-_]/).at(-1) ?? '')));
    expect(named).toEqual([]);
  });

  test('everything that a newcomer looks for is there', () => {
    const tops = new Set(files.map((file) => file.split('/')[0] ?? ''));
    expect(requiredTop.filter((name) => !tops.has(name))).toEqual([]);
  });

  test('no file names the machine it was written on', () => {
    const texts = files.filter(
      (file) => !/\.(png|jpg|ico|woff2?|gz)$/.test(file) && file !== 'tests/house.test.ts',
    );
    const machine = /(?:^|[\s"'`(=:])\/(?:work|root|home|Users)\/\w/m;
    expect(texts.filter((file) => machine.test(textOf(file)))).toEqual([]);
  });

  test('packages come from the public registry, pinned and with their checksums', () => {
    const { dependencies, devDependencies, optionalDependencies } = json('package.json');
    const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([]);
    const locked = Object.entries<{ resolved?: string; integrity?: string }>(
      json('package-lock.json').packages,
    );
    const others = locked.filter(([path, { resolved, integrity }]) => {
      if (path === '') return false;
      return integrity === undefined || !(resolved ?? publicRegistry).startsWith(publicRegistry);
    });
    expect(others.map(([path]) => path)).toEqual([]);
    expect(textOf('.npmrc')).not.toMatch(/registry/);
  });
});

const publicRegistry = 'https://registry.npmjs.org/';

function json(path: string) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

describe('the contract', () => {
  const schemas = files.filter((file) => /^schema\/(?!supergraph)\w+\.graphql$/.test(file));

  test('there is a schema for every subgraph and one for live', () => {
    expect(schemas.sort()).toEqual([...subgraphNames, 'live'].map((name) => `schema/${name}.graphql`).sort());
  });

  test.each(schemas)('%s says what everything in it means', (file) => {
    expect(undocumented(textOf(file))).toEqual([]);
  });

  test('an element without a description is noticed', () => {
    expect(undocumented('"A." type A { b("C." c: Int): Int "D." d(e: Int): Int } enum F { G }')).toEqual([
      'A.b',
      'A.d.e',
      'F',
      'F.G',
    ]);
  });
});

const documentable = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.DIRECTIVE_DEFINITION,
]);

/** What Query, Mutation and Subscription are is GraphQL's to say. */
function isRoot(node: ASTNode): boolean {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION && /^(Query|Mutation|Subscription)$/.test(node.name.value);
}

/** The elements of a schema that have no description, by their coordinates. */
function undocumented(sdl: string): string[] {
  const missing: string[] = [];
  const path: string[] = [];
  visit(parse(sdl), {
    enter(node: ASTNode) {
      if (!documentable.has(node.kind) && !node.kind.endsWith('TypeExtension')) return;
      if ('name' in node && node.name !== undefined) path.push(node.name.value);
      if (!documentable.has(node.kind) || isRoot(node)) return;
      const said = 'description' in node ? node.description?.value.trim() : undefined;
      if (said === undefined || said === '') missing.push(path.join('.'));
    },
    leave(node: ASTNode) {
      if (documentable.has(node.kind) || node.kind.endsWith('TypeExtension')) path.pop();
    },
  });
  return missing;
}
