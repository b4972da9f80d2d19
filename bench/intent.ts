import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../platform/root.ts';

/** What one more event costs in process, in a process of its own and bundled as the product is: see intent-events.ts. */
export function benchIntent(): void {
  const folder = mkdtempSync(join(tmpdir(), 'lianka-bench-'));
  const outfile = join(folder, 'intent-events.mjs');
  const entryPoints = [join(root, 'bench/intent-events.ts')];
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  execFileSync(process.execPath, [outfile], { stdio: 'inherit' });
  rmSync(folder, { recursive: true });
}
