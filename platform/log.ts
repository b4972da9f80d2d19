import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** Names under which somebody's data or a secret might be handed to the log by mistake, at the top or one below. */
const personal = [
  ...['authorization', 'cookie', 'token', 'accessToken', 'visitorToken', 'clientKey', 'secret', 'password'],
  ...['phone', 'address', 'email', 'idNumber', 'recipient'],
];

/** The log of one process: JSON lines on standard output. Nothing personal goes in: ids, counts and reasons. */
export function openLog(config: Pick<Config, 'logLevel'>, to?: pino.DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: personal.flatMap((name) => [name, `*.${name}`, `headers.${name}`, `*.headers.${name}`]),
      censor: '[kept back]',
    },
    serializers: { err: plainError, error: plainError },
  };
  return to === undefined ? pino(options) : pino(options, to);
}

/** What may be told of an error. */
export type PlainError = {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly statement?: string;
  readonly stack?: string;
  readonly cause?: PlainError;
};

/**
 * An error without what it carries along: the database's errors hold the values of the statement that failed, in their
 * message and beside it, and those may be anybody's.
 */
export function plainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { code, query, cause } = error as Error & { code?: unknown; query?: unknown; cause?: unknown };
  if (isFailedStatement(error)) {
    return { ...plainError(cause ?? error.name), ...(typeof query === 'string' ? { statement: query } : {}) };
  }
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return {
    type: error.name,
    message: error.message,
    ...(typeof code === 'string' ? { code } : {}),
    ...(frames === undefined ? {} : { stack: frames.join('\n') }),
    ...(cause === undefined ? {} : { cause: plainError(cause) }),
  };
}

/** Drizzle's wrapping of a database error, whose message ends with all parameters. */
function isFailedStatement(error: Error): boolean {
  return 'query' in error && 'params' in error;
}
