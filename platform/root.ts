import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json: schemas, migrations and pages are read from below it, bundled or not. */
export const root: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'schema'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('Lianka was moved away from its package.json and schema/ folder.');
  return findRoot(parent);
}
