import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whom PostgreSQL runs as: nothing set means the user of this process. */
export type Identity = { readonly uid?: number; readonly gid?: number };

/** `nobody`, which every image has: PostgreSQL refuses to run as root, and wants a user that is in /etc/passwd. */
const nobody = { uid: 65_534, gid: 65_534 };

export function databaseIdentity(): Identity {
  return process.getuid?.() === 0 ? nobody : {};
}

/** Whether that user can pass through every folder down to this one, by their mode bits. */
export function canReach(folder: string, { uid, gid }: Identity): boolean {
  if (uid === undefined) return true;
  for (let at = folder; ; at = dirname(at)) {
    const stat = statSync(at);
    const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001;
    if ((stat.mode & bit) === 0) return false;
    if (dirname(at) === at) return true;
  }
}
