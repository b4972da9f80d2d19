import { readFileSync } from 'node:fs';

const signals = ['SIGINT', 'SIGTERM'];

/**
 * npm runs a script in a shell and hands signals to that shell. dash, the `sh` of Debian and Ubuntu, dies of them without
 * a word to the program: when npm's shell is gone, the program is told to end as the signal meant, once.
 */
export function heedNpmShell() {
  const shell = process.ppid;
  if (!isNpmShell(shell)) return;
  let told = false;
  const counted = new Set();
  process.on('newListener', (signal) => {
    if (!signals.includes(signal) || counted.has(signal)) return;
    counted.add(signal);
    // Ctrl-C reaches the shell and the program alike.
    process.prependListener(signal, () => {
      told = true;
    });
  });
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    if (!told) process.kill(process.pid, 'SIGTERM');
  }, 200);
  watch.unref();
}

/** Whether a process is a shell that has nothing to do but to run this script in the foreground. */
function isNpmShell(pid) {
  try {
    const [shell, option, ...rest] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const script = rest.filter((word) => word !== '' && word !== '--').at(-1) ?? '';
    return shell === 'sh' && option === '-c' && /^node scripts\/start\.mjs\b[^&;|]*$/.test(script);
  } catch {
    // Only Linux shows it so; on macOS and Windows the shell gives its place up or passes the end on.
    return false;
  }
}
