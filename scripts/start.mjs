// Bundles what is to run, then runs it in this process. A bundle loads in a third of the time that compiling file by
// file takes. `node scripts/start.mjs [--built] [service NAME | gateway | migrate | demo | token | replay | build]`.
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mended, mendPostgres } from './mend-postgres.mjs';
import { heedNpmShell } from './npm-shell.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const subgraphs = ['card', 'distribution', 'catalog', 'order'];
const commands = ['migrate', 'demo', 'token', 'replay'];

/** What each first word runs: its source and the name of its bundle. */
const programs = {
  gateway: 'gateway/main.ts',
  ...Object.fromEntries(commands.map((name) => [name, `scripts/${name}.ts`])),
  ...Object.fromEntries(subgraphs.map((name) => [`service ${name}`, `subgraphs/${name}/main.ts`])),
};

process.setSourceMapsEnabled?.(true);
main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${sentence(error)}\n`);
  process.exit(1);
});

async function main(words) {
  requireNode(20);
  if (words[0] === 'build') return buildAll();
  const built = words[0] === '--built';
  const { name, rest } = choose(built ? words.slice(1) : words);
  const bundle = built ? join(root, 'dist', fileOf(name)) : await bundled(name);
  heedNpmShell();
  process.argv = [process.argv[0], bundle, ...rest];
  await import(pathToFileURL(bundle).href);
}

/** The program that the words name, and the words that are left for it. None, or only options: the whole product. */
function choose(words) {
  const [first, second] = words;
  if (first === undefined || first.startsWith('-')) return { name: 'gateway', rest: words };
  const name = first === 'service' ? `service ${second}` : first;
  if (!Object.hasOwn(programs, name)) {
    throw new Error(
      `There is nothing named "${name}" to start. There are: ${Object.keys(programs).join(', ')}.`,
    );
  }
  return { name, rest: words.slice(name.split(' ').length) };
}

async function buildAll() {
  const folder = join(root, 'dist');
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(programs)) await bundle(name, folder, {});
}

/** Bundles into a cache of the checkout; where that cannot be written, into a folder that goes when the program ends. */
async function bundled(name) {
  const cache = join(root, 'node_modules/.cache/lianka');
  try {
    mkdirSync(cache, { recursive: true });
    return await bundle(name, cache, {});
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
  }
  const folder = mkdtempSync(join(tmpdir(), 'lianka-start-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  // The bundle lies elsewhere, but belongs here: what it looks for beside itself is in the checkout.
  const place = join(root, 'dist', fileOf(name));
  return bundle(name, folder, { 'import.meta.url': JSON.stringify(pathToFileURL(place).href) });
}

async function bundle(name, folder, define) {
  const { build } = await import('esbuild');
  const file = join(folder, fileOf(name));
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`./${programs[name]}`],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    plugins: [postgresInside],
    sourcemap: 'linked',
    define,
    write: false,
    logLevel: 'silent',
  });
  for (const { path, contents } of outputFiles) replaceFile(path, contents);
  return file;
}

/** Takes the database driver into the bundle, mended. */
const postgresInside = {
  name: 'postgres-inside',
  setup(build) {
    const path = join(root, 'node_modules/postgres/src/index.js');
    build.onResolve({ filter: /^postgres$/ }, () => ({ path }));
    build.onLoad({ filter: mended }, ({ path: file }) => ({
      contents: mendPostgres(readFileSync(file, 'utf8')),
    }));
  },
};

/** Written whole beside its place first: another start may be reading it. */
function replaceFile(path, contents) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

function fileOf(name) {
  return `${name.replace(' ', '-')}.mjs`;
}

function requireNode(least) {
  const [major] = process.versions.node.split('.');
  if (Number(major) >= least) return;
  throw new Error(`Lianka needs Node.js ${least} or newer; this is ${process.versions.node}.`);
}

/** A failed start in one line; the stack only where it is a mistake of ours. */
function sentence(error) {
  if (!(error instanceof Error)) return String(error);
  if (error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes("'esbuild'"))
    return 'Run "npm ci" first.';
  if (error instanceof AggregateError && error.message === '') return sentence(error.errors[0]);
  const expected = error.constructor === Error || 'code' in error;
  return expected && error.message !== '' ? error.message : (error.stack ?? String(error));
}
