import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The file name by which a supervisor is recognised among the processes. */
export const supervisorFile = 'supervisor.mjs';

/**
 * Looks at who holds the lock file of a cluster, and clears the way where nobody rightly does: an orphan, whose
 * supervisor was killed too, is stopped; a file that names a process which is no PostgreSQL is removed. Says the process
 * id of a rightful holder, undefined otherwise.
 */
export function clearWay(cluster: string): number | undefined {
  const pid = lockHolder(cluster);
  if (pid === undefined) return undefined;
  const command = commandOf(pid);
  if (command === undefined) return undefined;
  if (!command.includes(cluster)) {
    // Process ids begin anew with the machine, or the container.
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return undefined;
  }
  const parent = parentOf(pid);
  if (parent !== undefined && commandOf(parent)?.includes(supervisorFile)) return pid;
  tell(pid, 'SIGINT');
  return undefined;
}

function lockHolder(cluster: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10);
    return pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** The command line of a process; undefined when it is gone (or is only waiting to be reaped). */
function commandOf(pid: number): string | undefined {
  if (process.platform === 'linux') return readProcess(pid, 'cmdline')?.replaceAll('\0', ' ') || undefined;
  return askPs(pid, 'command');
}

function parentOf(pid: number): number | undefined {
  const parent =
    process.platform === 'linux'
      ? /^PPid:\s*(\d+)/m.exec(readProcess(pid, 'status') ?? '')?.[1]
      : askPs(pid, 'ppid');
  return parent === undefined ? undefined : Number(parent);
}

function readProcess(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

function askPs(pid: number, column: string): string | undefined {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone meanwhile.
  }
}
