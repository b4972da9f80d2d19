import DataLoader from 'dataloader';
import { byId } from '../../../platform/batching.ts';
import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isPlatform, type Viewer, worksFor } from '../../../platform/viewer.ts';
import {
  lastSimulations,
  type PlanRow,
  plansById,
  plansOfProgram,
  programsById,
  programsOfMerchants,
} from '../store/programs.ts';

/** Programs and what they pay. Programs and published plans are public. */
export function programsLoaders({ db: { pool } }: Deps, viewer: Viewer) {
  const see = ({ publishedAt, merchantId }: PlanRow) =>
    publishedAt !== null || worksFor(viewer, merchantId) || isPlatform(viewer);
  return {
    program: byId('prg', (ids) => programsById(pool, ids)),
    /** By merchant id. */
    programOf: new DataLoader(async (merchantIds: readonly string[]) => {
      const possible = merchantIds.filter((id) => isId('mer', id));
      const rows = possible.length === 0 ? [] : await programsOfMerchants(pool, possible);
      return merchantIds.map((id) => rows.find((row) => row.merchantId === id) ?? null);
    }),
    plan: byId('pln', async (ids) => (await plansById(pool, ids)).filter(see)),
    /** By program id. */
    plansOf: new DataLoader((programIds: readonly string[]) =>
      Promise.all(programIds.map(async (id) => (await plansOfProgram(pool, id)).filter(see))),
    ),
    /** By plan id; ask only for plans of the viewer's own program. */
    simulationOf: new DataLoader(async (planIds: readonly string[]) => {
      const found = new Map((await lastSimulations(pool, planIds)).map((row) => [row.planId, row]));
      return planIds.map((id) => found.get(id) ?? null);
    }),
  };
}
