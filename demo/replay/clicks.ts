import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** One row of a click log. */
export type Click = {
  /** Its number in the file, from 1 behind the header. */
  readonly row: number;
  readonly item: string;
  /** The log's own time in milliseconds. */
  readonly atMs: number;
};

/** Clicks of one session that stand together in the log, in the order of time. */
export type ClickSession = { readonly id: string; readonly clicks: readonly [Click, ...Click[]] };

/** What names a log by its content, and how long it is. */
export type Fingerprint = { readonly hash: string; readonly rows: number };

/** Reads a log once, without keeping it. */
export async function fingerprint(file: string): Promise<Fingerprint> {
  const hash = createHash('sha256');
  let rows = -1;
  let last = 0x0a;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    for (const byte of chunk) if (byte === 0x0a) rows += 1;
    last = chunk.at(-1) ?? last;
  }
  return { hash: hash.digest('hex'), rows: Math.max(0, last === 0x0a ? rows : rows + 1) };
}

/**
 * The sessions of a log (session, item, unix seconds; tab-separated, with a header), one after the other. Rows up to
 * `behind` are passed over, rows above `limit` are left. Throws on a row that is none, naming it.
 */
export async function* readSessions(
  file: string,
  { behind, limit }: { readonly behind: number; readonly limit: number },
): AsyncGenerator<ClickSession, void> {
  const stream = createReadStream(file);
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  let row = -1;
  let id = '';
  let clicks: Click[] = [];
  try {
    for await (const line of lines) {
      row += 1;
      if (row <= behind || line.trim() === '') continue;
      if (row > limit) break;
      const read = readClick(line, row);
      if (read.session !== id) {
        yield* sessionOf(id, clicks);
        id = read.session;
        clicks = [];
      }
      clicks.push(read.click);
    }
    yield* sessionOf(id, clicks);
  } finally {
    lines.close();
    stream.destroy();
  }
}

function* sessionOf(id: string, clicks: Click[]): Generator<ClickSession, void> {
  const [first, ...others] = clicks.sort((a, b) => a.atMs - b.atMs || a.row - b.row);
  if (first !== undefined) yield { id, clicks: [first, ...others] };
}

function readClick(line: string, row: number): { session: string; click: Click } {
  const [session = '', item = '', seconds = ''] = line.split('\t').map((cell) => cell.trim());
  const atMs = Number(seconds) * 1_000;
  if (session === '' || item === '' || seconds === '' || !Number.isFinite(atMs)) {
    throw new Error(`Row ${row} of the click log is not "session, item, unix seconds", separated by tabs.`);
  }
  return { session, click: { row, item, atMs } };
}
