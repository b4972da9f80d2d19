import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { root } from '../platform/root.ts';

const agent = z.object({
  key: z.string(),
  id: z.string(),
  userId: z.string(),
  displayName: z.string(),
  shareToken: z.string(),
});

const merchant = z.object({
  key: z.enum(['beauty', 'food', 'baby']),
  id: z.string(),
  name: z.string(),
  programId: z.string(),
  card: z.object({ id: z.string(), slug: z.string(), title: z.string() }),
  listings: z.array(z.object({ id: z.string(), sections: z.array(z.string()) })).min(1),
  /** The merchant's own link. */
  shareToken: z.string(),
  agents: z.array(agent).min(1),
});

const schema = z.object({
  version: z.literal(2),
  suppliers: z.array(z.object({ key: z.string(), id: z.string(), name: z.string() })).min(1),
  merchants: z.tuple([merchant, merchant, merchant]),
});

export type DemoAgentRecord = Readonly<z.infer<typeof agent>>;
export type DemoMerchant = Readonly<z.infer<typeof merchant>>;

/** The demo as it stands in a database: the ids that the server gave. Beauty comes first. */
export type DemoWorld = Readonly<z.infer<typeof schema>>;

/** The world that was seeded last from this data folder; null when none was, or an older version's. */
export function readManifest(dataDir: string): DemoWorld | null {
  let text: string;
  try {
    text = readFileSync(fileIn(dataDir), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Keeps the world in `<dataDir>/demo.json`: written whole beside its place, so that nobody reads half of it. */
export function writeManifest(dataDir: string, world: DemoWorld): void {
  const file = fileIn(dataDir);
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  mkdirSync(resolve(root, dataDir), { recursive: true, mode: 0o711 });
  try {
    writeFileSync(draft, `${JSON.stringify(world, null, 2)}\n`);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

function fileIn(dataDir: string): string {
  return join(resolve(root, dataDir), 'demo.json');
}
