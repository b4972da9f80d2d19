import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/**
 * An error as clients may see it. Errors that were meant for them keep their sentence and code; anything else is a bug:
 * it is logged whole, and the client gets the log id to quote.
 */
export function publicError(error: unknown, log: Logger): GraphQLFormattedError {
  const cause = rootOf(error);
  if (!(error instanceof GraphQLError)) return bug(error, undefined, log);
  if (!(cause instanceof GraphQLError)) return bug(cause, error, log);
  const { http, stacktrace, ...extensions } = { ...error.extensions, ...cause.extensions };
  return {
    ...error.toJSON(),
    // Without a code it is graphql-js that speaks: of a value it could not use.
    extensions: { ...extensions, code: extensions['code'] ?? error.extensions['code'] ?? 'BAD_USER_INPUT' },
  };
}

/** What was thrown at first, below the errors that only add where it happened. */
function rootOf(error: unknown): unknown {
  let at = error;
  // What another part answered is a plain object there, made public where it happened.
  while (at instanceof GraphQLError && at.originalError instanceof Error) at = at.originalError;
  return at;
}

function bug(cause: unknown, located: GraphQLError | undefined, log: Logger): GraphQLFormattedError {
  const logId = randomUUID();
  log.error({ err: cause, logId, path: located?.path }, 'unexpected error');
  const { locations, path } = located?.toJSON() ?? {};
  return {
    message: `Something went wrong. Quote this log id when you ask about it: ${logId}`,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', messageZh: `出错了。咨询时请提供日志编号：${logId}`, logId },
  };
}
