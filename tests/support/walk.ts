import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { root } from '../../platform/root.ts';

/** Values to fill arguments with, by the argument's name; each is tried. */
export type Fillings = Readonly<Record<string, readonly unknown[]>>;

/** One question of a walk. */
export type Step = { readonly coordinate: string; readonly query: string };

/** The public schema: what partners see. */
export function publicSchema(): GraphQLSchema {
  const sdl = readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8');
  return Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();
}

/**
 * Questions that reach every field of the public graph from its root: for each root field, with each filling of its
 * arguments, and each field of what it answers, everything below to `depth`. Root fields that cannot be filled throw:
 * a walk that leaves something out proves nothing.
 */
export function stepsOf(schema: GraphQLSchema, fillings: Fillings, depth: number): Step[] {
  const query = schema.getQueryType();
  if (!query) throw new Error('There is no Query.');
  return Object.values(query.getFields())
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap((field) =>
      filled(field, fillings).flatMap((call) => stepsBelow(schema, field, call, fillings, depth)),
    );
}

/** An entity as other subgraphs refer to it: its type and its key. */
export type Reference = { readonly __typename: string } & Readonly<Record<string, string>>;

/**
 * The walk over a schema in few questions: a whole one for each call of a root field, and for each reference to an entity,
 * the way past the root that subgraphs have to each other's objects. Entities that are not referred to throw.
 */
export function wholesOf(
  schema: GraphQLSchema,
  fillings: Fillings,
  references: readonly Reference[],
  depth: number,
): string[] {
  const query = schema.getQueryType();
  const entity = schema.getType('_Entity');
  if (!query || !isAbstractType(entity)) throw new Error('There is no Query, or no entity.');
  const missing = schema
    .getPossibleTypes(entity)
    .filter(({ name }) => !references.some(({ __typename }) => __typename === name));
  if (missing.length > 0) throw new Error(`The walk has no reference to ${missing.join(', ')}.`);
  const roots = Object.values(query.getFields()).filter(({ name }) => !name.startsWith('_'));
  return [
    ...roots.flatMap((field) =>
      filled(field, fillings).map(
        (call) => `{ ${call} ${whole(schema, getNamedType(field.type), fillings, depth)} }`,
      ),
    ),
    ...references.map((one) => {
      const type = schema.getType(one.__typename) as GraphQLNamedType;
      return `{ _entities(representations: [${literal(one)}]) ${whole(schema, type, fillings, depth)} }`;
    }),
  ];
}

/** Everything of a type, each field with each filling, under names of their own. */
function whole(schema: GraphQLSchema, type: GraphQLNamedType, fillings: Fillings, depth: number): string {
  let names = 0;
  const objects = concrete(schema, type).map((object) => {
    const fields = Object.values(object.getFields()).flatMap((field) =>
      selections(schema, field, fillings, depth - 1).map((selection) => `f${names++}: ${selection}`),
    );
    return `... on ${object.name} { __typename ${fields.join(' ')} }`;
  });
  return `{ ${objects.join(' ')} }`;
}

function stepsBelow(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  call: string,
  fillings: Fillings,
  depth: number,
): Step[] {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [{ coordinate: `Query.${field.name}`, query: `{ ${call} }` }];
  const parts = concrete(schema, type).flatMap((object) =>
    Object.values(object.getFields()).flatMap((below) =>
      selections(schema, below, fillings, depth - 1).map((selection) => ({
        coordinate: `${object.name}.${below.name}`,
        query: `{ ${call} { ... on ${object.name} { ${selection} } } }`,
      })),
    ),
  );
  return parts;
}

/** How a field can be selected, with everything below it to `depth`; nothing when the depth does not reach a leaf. */
function selections(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  fillings: Fillings,
  depth: number,
): string[] {
  return filled(field, fillings).flatMap((call) => {
    const inner = below(schema, getNamedType(field.type), fillings, depth);
    return inner === null ? [] : [`${call} ${inner}`];
  });
}

function below(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  fillings: Fillings,
  depth: number,
): string | null {
  if (isLeafType(type)) return '';
  // A connection and its edges are the way to what they hold.
  const deeper = /(Connection|Edge)$/.test(type.name) ? depth : depth - 1;
  if (deeper < 0) return null;
  const objects = concrete(schema, type).map((object) => {
    const fields = Object.values(object.getFields())
      .map((field) => selections(schema, field, fillings, deeper)[0])
      .filter((selection) => selection !== undefined);
    return `... on ${object.name} { __typename ${fields.join(' ')} }`;
  });
  return `{ ${objects.join(' ')} }`;
}

function concrete(schema: GraphQLSchema, type: GraphQLNamedType) {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

/** The field's call with each filling of what it must be given. */
function filled({ name, args }: GraphQLField<unknown, unknown>, fillings: Fillings): string[] {
  const first = args.some((argument) => argument.name === 'first') ? ['first: 3'] : [];
  const required = args.filter(
    (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined,
  );
  const known = args.filter(
    (argument) => !required.includes(argument) && `${name}.${argument.name}` in fillings,
  );
  const choices = [...required, ...known].map((argument) => valuesOf(name, argument, fillings));
  const all = choices.reduce<string[][]>(
    (calls, values) => calls.flatMap((call) => values.map((value) => [...call, value])),
    [[]],
  );
  return all.map((call) => {
    const given = [...call, ...first];
    return given.length === 0 ? name : `${name}(${given.join(', ')})`;
  });
}

function valuesOf(field: string, argument: GraphQLArgument, fillings: Fillings): string[] {
  const values = fillings[`${field}.${argument.name}`] ?? fillings[argument.name];
  if (values === undefined) throw new Error(`The walk has nothing to fill ${field}(${argument.name}:) with.`);
  return values.map((value) => `${argument.name}: ${literal(value)}`);
}

/** A GraphQL literal; a text that starts with `enum:` is written bare. */
function literal(value: unknown): string {
  if (typeof value === 'string') return value.startsWith('enum:') ? value.slice(5) : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, one]) => `${key}: ${literal(one)}`)
    .join(', ')}}`;
}
