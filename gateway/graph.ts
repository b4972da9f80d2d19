// Read first: it also turns Apollo's telemetry off, which ApolloGateway starts when it is constructed.
import '../platform/config.ts';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { gatewayError } from '../platform/errors.ts';
import { publicError } from '../platform/public-error.ts';
import { checkCost } from './cost.ts';
import type { GraphContext } from './data-source.ts';
import { answerAboutTheSchema } from './introspection.ts';
import { limitsRule, parseOptions, tooManyTokens } from './limits.ts';
import { markPublicAnswers } from './public-answers.ts';

/** One operation as a client wrote it. */
export type OperationRequest = {
  readonly query?: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
};

/** The federated graph: plans and executes queries and mutations over the subgraphs. */
export type Graph = {
  readonly apollo: ApolloServer<GraphContext>;
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  /** Runs a query or mutation that came over a socket: the same limits, plans and errors as over HTTP. */
  execute(request: OperationRequest, context: GraphContext): Promise<FormattedExecutionResult>;
  stop(): Promise<void>;
};

export type GraphOptions = {
  readonly supergraphSdl: string;
  readonly dataSources: (name: string) => GraphQLDataSource;
  readonly introspection: boolean;
  readonly log: Logger;
};

export async function openGraph(options: GraphOptions): Promise<Graph> {
  const { supergraphSdl, log, introspection } = options;
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => options.dataSources(name),
    logger: quieter(log),
  });
  let schema: GraphQLSchema | undefined;
  const keepSchema: ApolloServerPlugin<GraphContext> = {
    async serverWillStart(service) {
      schema = service.schema;
    },
  };
  const apollo = new ApolloServer<GraphContext>({
    gateway,
    introspection,
    parseOptions,
    validationRules: [limitsRule],
    csrfPrevention: true,
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Apollo's own way prints every answer again, indented for people.
    stringifyResult: (result) => JSON.stringify(result),
    logger: log,
    formatError: (_, error) => publicError(tooManyTokens(error) ?? error, log),
    plugins: [
      keepSchema,
      refuseWhatCannotRun,
      answerAboutTheSchema(log),
      markPublicAnswers(supergraphSdl),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  if (schema === undefined) throw new Error('The gateway started without a schema.');
  return {
    apollo,
    schema,
    execute: (request, context) => execute(apollo, request, context),
    stop: () => apollo.stop(),
  };
}

/** What is known only once an operation is chosen and has its variables. */
const refuseWhatCannotRun: ApolloServerPlugin<GraphContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, document, schema, request }) {
        if (operation === undefined) throw noSuchOperation();
        if (operation.operation === 'subscription') throw needsStream();
        checkCost(schema, document, operation, request.variables ?? {});
      },
    };
  },
};

/** What Apollo tells of its own start is for those who look for it. */
function quieter(log: Logger) {
  return {
    debug: (message?: string) => log.trace(message),
    info: (message?: string) => log.debug(message),
    warn: (message?: string) => log.warn(message),
    error: (message?: string) => log.error(message),
  };
}

async function execute(
  apollo: ApolloServer<GraphContext>,
  { query, operationName, variables, extensions }: OperationRequest,
  context: GraphContext,
): Promise<FormattedExecutionResult> {
  const { body } = await apollo.executeOperation(
    {
      ...(query === undefined ? {} : { query }),
      ...(operationName ? { operationName } : {}),
      ...(variables ? { variables: { ...variables } } : {}),
      ...(extensions ? { extensions: { ...extensions } } : {}),
    },
    { contextValue: context },
  );
  if (body.kind !== 'single') throw new Error('Incremental delivery is not offered.');
  return body.singleResult;
}

function noSuchOperation(): Error {
  return gatewayError(
    'OPERATION_RESOLUTION_FAILURE',
    'The document has no operation of that name; one with several needs `operationName`.',
    '文档中没有该名称的操作；含多个操作时需要 operationName。',
    400,
  );
}

function needsStream(): Error {
  return gatewayError(
    'SUBSCRIPTION_NEEDS_STREAM',
    'Listen over a WebSocket (graphql-transport-ws) at /graphql, or by server-sent events at /graphql/stream.',
    '订阅请使用 /graphql 的 WebSocket（graphql-transport-ws）或 /graphql/stream 的 SSE。',
    400,
  );
}
