import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { execute, type FormattedExecutionResult, Kind, type OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import { publicError } from '../platform/public-error.ts';
import type { GraphContext } from './data-source.ts';

/** Answers questions about the schema alone from it: the planner does not know all that graphql-js can tell. */
export function answerAboutTheSchema(log: Logger): ApolloServerPlugin<GraphContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ operation, document, schema, request }) {
          if (!asksAboutTheSchema(operation)) return null;
          const { data, errors } = await execute({
            schema,
            document,
            variableValues: request.variables ?? null,
            operationName: request.operationName ?? null,
          });
          const singleResult: FormattedExecutionResult = {
            ...(data === undefined ? {} : { data }),
            ...(errors === undefined ? {} : { errors: errors.map((error) => publicError(error, log)) }),
          };
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
      };
    },
  };
}

function asksAboutTheSchema(operation: OperationDefinitionNode): boolean {
  return operation.selectionSet.selections.every(
    (one) => one.kind === Kind.FIELD && (one.name.value === '__schema' || one.name.value === '__type'),
  );
}
