import { runAlone } from '../../platform/run-alone.ts';
import { createDistribution } from './index.ts';

await runAlone('distribution', createDistribution);
