import { runAlone } from '../../platform/run-alone.ts';
import { createCard } from './index.ts';

await runAlone('card', createCard);
