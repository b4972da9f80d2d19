import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isEnumType,
} from 'graphql';
import { type SubgraphName, subgraphNames } from '../../platform/facts.ts';

/** Keeps a fact by comparing what it recorded with what an argument asks for. */
export type Filter = {
  readonly argument: string;
  /** The field of the fact's payload. */
  readonly path: string;
  keeps(recorded: unknown, asked: unknown): boolean;
};

/** A field of `Subscription`, as its directives in `schema/live.graphql` describe it. */
export type LiveField = {
  readonly name: string;
  /** The type of its items: an envelope, entity stubs, and what the moment recorded. */
  readonly item: GraphQLObjectType;
  readonly facts: ReadonlySet<string>;
  /** Templates such as `kind:{argument}`; the first whose argument is given is heard. */
  readonly channels: readonly string[];
  /** The kinds of channels that anybody may hear: their facts tell nothing that is not public. */
  readonly open: ReadonlySet<string>;
  readonly source: SubgraphName;
  /** What an installed app must be allowed to. */
  readonly scope: string;
  readonly filters: readonly Filter[];
};

/** Reads every live field. Throws at start on a field that nothing could serve. */
export function readLiveFields(schema: GraphQLSchema): ReadonlyMap<string, LiveField> {
  const fields = Object.values(schema.getSubscriptionType()?.getFields() ?? {});
  return new Map(fields.map((field) => [field.name, readField(schema, field)]));
}

/** The channel an operation hears, from its arguments; null when they name none. */
export function channelOf(field: LiveField, args: Readonly<Record<string, unknown>>): string | null {
  for (const template of field.channels) {
    let complete = true;
    const channel = template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = args[name];
      complete &&= typeof value === 'string' && value !== '';
      return String(value);
    });
    if (complete) return channel;
  }
  return null;
}

function readField(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): LiveField {
  const live = directive(schema, 'live', field);
  const item = getNamedType(field.type);
  const source = subgraphNames.find((name) => name === live?.['source']);
  if (live === undefined || source === undefined || !(item instanceof GraphQLObjectType)) {
    throw new Error(`schema/live.graphql: ${field.name} lacks a usable @live.`);
  }
  return {
    name: field.name,
    item,
    facts: new Set(live['facts'] as string[]),
    channels: live['channels'] as string[],
    open: new Set(live['open'] as string[]),
    source,
    scope: live['scope'] as string,
    filters: field.args.flatMap((argument) => readFilter(schema, argument)),
  };
}

function readFilter(schema: GraphQLSchema, argument: GraphQLArgument): Filter[] {
  const where = directive(schema, 'where', argument);
  if (where === undefined) return [];
  const path = where['path'] as string;
  if (where['op'] === 'IN') return [{ argument: argument.name, path, keeps: isAmong }];
  const type = getNamedType(argument.type);
  if (!isEnumType(type)) throw new Error(`schema/live.graphql: ${argument.name} has no order for AT_LEAST.`);
  return [{ argument: argument.name, path, keeps: isAtLeast(type) }];
}

function isAmong(recorded: unknown, asked: unknown): boolean {
  return Array.isArray(asked) ? asked.includes(recorded) : asked === recorded;
}

function isAtLeast(type: GraphQLEnumType): Filter['keeps'] {
  const order = type.getValues().map((value) => value.name);
  return (recorded, asked) => order.indexOf(String(recorded)) >= order.indexOf(String(asked));
}

function directive(
  schema: GraphQLSchema,
  name: string,
  { astNode }: GraphQLField<unknown, unknown> | GraphQLArgument,
): Record<string, unknown> | undefined {
  const definition = schema.getDirective(name);
  return definition && astNode ? getDirectiveValues(definition, astNode) : undefined;
}
