import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct } from '../gateway/start.ts';
import { readConfig } from '../platform/config.ts';

// The whole product in one process on embedded defaults, with nobody's rate limited.
const dataDir = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'lianka-bench-'));
const rates = { perViewer: Number.POSITIVE_INFINITY, perAddress: Number.POSITIVE_INFINITY };
const product = await startProduct(readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' }), {
  rates,
});
process.send?.({ port: product.port });
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.on('disconnect', () => process.exit());
