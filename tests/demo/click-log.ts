import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClickSession, readSessions } from '../../demo/replay/clicks.ts';

/** A log of sessions with 1 to 5 clicks, some of them an hour apart. */
export function writeLog(folder: string, name: string, sessions: number): string {
  const rows = Array.from({ length: sessions }, (_, session) =>
    Array.from({ length: 1 + (session % 5) }, (_, click) => {
      const seconds = 1_396_437_466.94 + session * 1_000 + click * (session % 7 === 3 ? 3_600 : 95);
      return `${session + 1}\t${214_716_935 + ((session * 31 + click) % 97)}\t${seconds}`;
    }),
  );
  const file = join(folder, name);
  writeFileSync(file, `SessionId\tItemId\tTime\n${rows.flat().join('\n')}\n`);
  return file;
}

/** All sessions between two rows. */
export async function sessionsOf(file: string, behind = 0, limit = 1_000_000): Promise<ClickSession[]> {
  const sessions: ClickSession[] = [];
  for await (const session of readSessions(file, { behind, limit })) sessions.push(session);
  return sessions;
}
