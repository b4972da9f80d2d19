import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { gatewayError } from '../../platform/errors.ts';
import { publicError } from '../../platform/public-error.ts';

/** The same for what does not exist and for what belongs to others. */
export function forbidden(): GraphQLError {
  return gatewayError(
    'FORBIDDEN',
    'You may not listen to this, or it does not exist.',
    '无权订阅，或订阅的对象不存在。',
  );
}

export function unknownCursor(): GraphQLError {
  return gatewayError(
    'UNKNOWN_CURSOR',
    'The cursor is not one of this stream.',
    '游标无效，或不属于此订阅。',
  );
}

export function cursorExpired(): GraphQLError {
  return gatewayError(
    'CURSOR_EXPIRED',
    'Events behind this cursor are no longer kept. Start from a list again, or select `gap` to go on.',
    '此游标之后的部分事件已不再保留。请重新读取列表，或选择 gap 字段以继续。',
  );
}

export function tokenExpired(): GraphQLError {
  return gatewayError('TOKEN_EXPIRED', 'The access token has expired.', '访问令牌已过期。', 401);
}

export function tooManySubscriptions(limit: number): GraphQLError {
  return gatewayError(
    'TOO_MANY_SUBSCRIPTIONS',
    `A connection holds at most ${limit} operations at once.`,
    `每个连接最多同时进行 ${limit} 个操作。`,
  );
}

export function streamUnavailable(): GraphQLError {
  return gatewayError(
    'SUBGRAPH_UNAVAILABLE',
    'The stream cannot be read now. Come back with your last cursor.',
    '事件流暂时不可用，请稍后凭最近的游标继续。',
  );
}

export function badInput(message: string, messageZh: string): GraphQLError {
  return gatewayError('BAD_USER_INPUT', message, messageZh, 400);
}

/** An operation that is refused before it runs, with the code HTTP uses for the same. */
export function invalidOperation(message: string, messageZh: string): GraphQLError {
  return gatewayError('GRAPHQL_VALIDATION_FAILED', message, messageZh, 400);
}

/** Errors as a client may see them. What is no GraphQL error is a bug, and masked. */
export function publicErrors(errors: readonly unknown[], log: Logger): GraphQLFormattedError[] {
  return errors.map((error) => publicError(error, log));
}

export function hasCode(errors: readonly GraphQLFormattedError[] | undefined, code: string): boolean {
  return errors?.some((error) => error.extensions?.['code'] === code) ?? false;
}

export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError('Something went wrong.', {
    originalError: error instanceof Error ? error : new Error(String(error)),
  });
}
