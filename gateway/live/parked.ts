import type { GraphQLError } from 'graphql';

/**
 * An iterator that never yields: graphql-ws keeps the life of the subscription by it, while its items are written to
 * the socket beside it. `end` finishes it from our side; `onReturn` runs once the client or the socket has ended it.
 */
export function park(onReturn: () => void): {
  readonly iterator: AsyncGenerator<never>;
  end(error: GraphQLError | null): void;
} {
  let over = false;
  let finish: (error: GraphQLError | null) => void = () => {};
  const ended = new Promise<IteratorResult<never>>((resolve, reject) => {
    finish = (error) => (error === null ? resolve(done) : reject(error));
  });
  // It may be ended before anybody waits for it.
  ended.catch(() => {});
  const leave = async () => {
    if (!over) {
      over = true;
      onReturn();
      finish(null);
    }
    return done;
  };
  const iterator: AsyncGenerator<never> = {
    next: () => ended,
    return: leave,
    throw: leave,
    [Symbol.asyncIterator]: () => iterator,
  };
  return {
    iterator,
    end(error) {
      if (over) return;
      over = true;
      finish(error);
    },
  };
}

const done: IteratorReturnResult<undefined> = { done: true, value: undefined };
