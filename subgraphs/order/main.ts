import { runAlone } from '../../platform/run-alone.ts';
import { createOrder } from './index.ts';

await runAlone('order', createOrder);
