import { byId, keyset, pages } from '../../../platform/batching.ts';
import type { Connection } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isPlatform, suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import { type ImportErrorRow, type ImportRow, importPages, importsById } from '../store/imports.ts';

export type ImportPage = Connection<ImportRow>;
export type ImportErrorPage = Connection<ImportErrorRow>;

export function transfersLoaders({ db: { pool } }: Deps, viewer: Viewer) {
  return {
    /** Those of suppliers whom the viewer acts for; the platform sees all. */
    import: byId('imp', async (ids) => {
      const rows = await importsById(pool, ids);
      return rows.filter(({ supplierId }) => suppliesFor(viewer, supplierId) || isPlatform(viewer));
    }),
    /** Ask only for suppliers whom the viewer acts for. */
    importsOf: pages((asked) =>
      importPages(
        pool,
        asked.map(({ ownerId, request }) => ({ supplierId: ownerId, ...keyset(request) })),
      ),
    ),
  };
}
