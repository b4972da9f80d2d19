import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../../platform/root.ts';

/** One `import` or `export … from`: what it names, and whether only its types are taken. */
export type Import = { readonly specifier: string; readonly typesOnly: boolean };

const untracked = new Set(['node_modules', '.git', '.data', 'dist', 'coverage']);

/** Every file below a folder of the checkout, as paths from the checkout, without what is never committed. */
export function filesBelow(folder = '.'): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (untracked.has(entry.name) || entry.name.endsWith('.log')) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

const statement =
  /(?:^|[;\n])\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a source imports. A path of the checkout is answered as such, a package by its name. */
export function importsOf(path: string): Import[] {
  return [...textOf(path).matchAll(statement)].map(([, type, named, dynamic]) => {
    const specifier = named ?? dynamic ?? '';
    return {
      specifier: specifier.startsWith('.')
        ? relative(root, join(root, dirname(path), specifier))
        : packageOf(specifier),
      typesOnly: type !== undefined,
    };
  });
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
