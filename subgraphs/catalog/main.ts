import { runAlone } from '../../platform/run-alone.ts';
import { createCatalog } from './index.ts';

await runAlone('catalog', createCatalog);
