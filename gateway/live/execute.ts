// Read first: it also turns Apollo's telemetry off.
import '../../platform/config.ts';
import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import {
  buildOperationContext,
  executeQueryPlan,
  type GraphQLDataSource,
  type ServiceMap,
} from '@apollo/gateway';
import { type FetchNode, type PlanNode, type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode, FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { unknownClient } from '../../platform/subgraph.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { asGraphQLError, publicErrors } from './errors.ts';

/** An operation ready to run any number of times. A subscription's `event` is the part that its event answers. */
export type ExecutablePlan = {
  readonly document: DocumentNode;
  readonly queryPlan: QueryPlan;
  readonly operationContext: ReturnType<typeof buildOperationContext>;
  readonly event: FetchNode | null;
};

/** What one run is given: the variables that the document declares, who asks, and who answers the event's part. */
export type Run = {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly viewer: Viewer;
  readonly event?: GraphQLDataSource;
};

/** Plans and runs operations on the supergraph, subscriptions' events included. */
export type Executor = {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  plan(document: DocumentNode): ExecutablePlan;
  /** Answers as a client may see it. Never rejects: what fails is in `errors`. */
  run(plan: ExecutablePlan, run: Run): Promise<FormattedExecutionResult>;
};

export type ExecutorOptions = {
  readonly supergraphSdl: string;
  readonly dataSources: (name: string) => GraphQLDataSource;
  readonly log: Logger;
};

/**
 * The one place that calls what @apollo/gateway exports without documenting. Its gateway plans subscriptions but does
 * not execute them: here the plan's first fetch is answered from an event, and the rest runs as Apollo runs any plan.
 */
export function openExecutor({ supergraphSdl, dataSources, log }: ExecutorOptions): Executor {
  const supergraph = Supergraph.build(supergraphSdl);
  const planner = new QueryPlanner(supergraph);
  const apiSchema = supergraph.apiSchema();
  const schema = apiSchema.toGraphQLJSSchema();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const names = supergraph.subgraphs().names();
  const services: ServiceMap = Object.fromEntries(names.map((name) => [name, dataSources(name)]));

  const runPlan = async ({ queryPlan, operationContext, event }: ExecutablePlan, run: Run) => {
    const serviceMap =
      event === null || run.event === undefined ? services : { ...services, [event.serviceName]: run.event };
    const context = requestContext(run, log);
    return executeQueryPlan(queryPlan, serviceMap, context, operationContext, supergraphSchema, apiSchema);
  };
  return {
    schema,
    plan: (document) => ({
      document,
      operationContext: buildOperationContext({ schema, operationDocument: document }),
      ...planOf(planner, apiSchema, document),
    }),
    async run(plan, run) {
      try {
        const { data, errors, extensions } = await runPlan(plan, run);
        return {
          ...(data === undefined ? {} : { data }),
          ...(errors?.length ? { errors: publicErrors(errors.map(asGraphQLError), log) } : {}),
          ...(extensions === undefined ? {} : { extensions }),
        };
      } catch (error) {
        return { data: null, errors: publicErrors([error], log) };
      }
    },
  };
}

function planOf(
  planner: QueryPlanner,
  apiSchema: Schema,
  document: DocumentNode,
): Pick<ExecutablePlan, 'queryPlan' | 'event'> {
  const queryPlan = planner.buildQueryPlan(operationFromDocument(apiSchema, document));
  const { node } = queryPlan;
  if (node?.kind !== 'Subscription') return { queryPlan, event: null };
  const nodes: PlanNode[] = node.rest === undefined ? [node.primary] : [node.primary, node.rest];
  return { queryPlan: { kind: 'QueryPlan', node: { kind: 'Sequence', nodes } }, event: node.primary };
}

function requestContext({ variables, viewer }: Run, log: Logger): Parameters<typeof executeQueryPlan>[2] {
  return {
    request: { variables: { ...variables } },
    context: { viewer, client: unknownClient },
    logger: log,
    // The executor writes into it.
    metrics: {},
  } as unknown as Parameters<typeof executeQueryPlan>[2];
}
