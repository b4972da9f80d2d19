import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** The log of one process: JSON lines on standard output. Nothing personal goes in: ids, counts and reasons. */
export function openLog(config: Pick<Config, 'logLevel'>): Logger {
  return pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
