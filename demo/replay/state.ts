import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { root } from '../../platform/root.ts';

const count = z.number().int().min(0);

const schema = z.object({
  limit: count,
  cardId: z.string(),
  /** Every row up to this one is acknowledged. */
  row: count,
  sent: count,
  accepted: count,
  duplicates: count,
  /** Where the merchant's stream stood when the run began. */
  cursor: z.string(),
  /** The newest alert at that time. */
  newestAlert: z.string().nullable(),
});

/** How far an unfinished replay has come. */
export type ReplayState = Readonly<z.infer<typeof schema>>;

/** The state of a replay of one log, kept in the data folder until the replay is through. */
export type StateFile = {
  read(): ReplayState | null;
  write(state: ReplayState): void;
  remove(): void;
};

export function openStateFile(dataDir: string, logHash: string): StateFile {
  const folder = resolve(root, dataDir);
  const file = join(folder, `replay-${logHash.slice(0, 16)}.json`);
  return {
    read() {
      try {
        return schema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
      } catch {
        return null;
      }
    },
    write(state) {
      mkdirSync(folder, { recursive: true, mode: 0o711 });
      writeFileSync(`${file}.${process.pid}`, JSON.stringify(state));
      renameSync(`${file}.${process.pid}`, file);
    },
    remove: () => rmSync(file, { force: true }),
  };
}

/** The row up to which everything is done, while sessions end in any order. */
export type Watermark = {
  begin(lastRow: number): { done(): void };
  readonly row: () => number;
};

export function watermark(from: number): Watermark {
  const open: { lastRow: number; ended: boolean }[] = [];
  let row = from;
  return {
    begin(lastRow) {
      const session = { lastRow, ended: false };
      open.push(session);
      return {
        done() {
          session.ended = true;
          while (open[0]?.ended === true) row = open.shift()?.lastRow ?? row;
        },
      };
    },
    row: () => row,
  };
}
