import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** `DateTime`: an RFC 3339 instant; answered in UTC with milliseconds, taken in with any offset. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant: RFC 3339 in UTC with milliseconds, such as 2026-11-11T03:00:00.000Z.',
  serialize(value) {
    const instant = value instanceof Date ? value : new Date(value as string);
    if (Number.isNaN(instant.getTime())) throw new GraphQLError(`DateTime cannot carry ${String(value)}.`);
    return instant.toISOString();
  },
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

/** `Day`: a calendar day of 2000 to 2100, `yyyy-mm-dd`: such texts compare as their days do. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day, 2000-01-01 to 2100-12-31.',
  serialize: String,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});

function readDay(value: unknown): string {
  if (typeof value === 'string' && /^(20\d{2}|2100)-\d{2}-\d{2}$/.test(value)) {
    const date = new Date(`${value}T00:00:00.000Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError('Day must be a calendar day of 2000 to 2100 such as 2026-11-11.');
}

function readInstant(value: unknown): Date {
  if (typeof value === 'string' && rfc3339.test(value)) {
    const instant = new Date(value);
    if (!Number.isNaN(instant.getTime())) return instant;
  }
  throw new GraphQLError('DateTime must be an RFC 3339 instant such as 2026-11-11T03:00:00.000Z.');
}

/** `JSON`: any value, answered as it is kept. What it may hold is checked where it is taken in; here only how deep it is. */
export const JsonValue = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value: bounded where it is taken in.',
  serialize: (value) => value,
  parseValue: (value) => plain(value, 0),
  parseLiteral: (node, variables) => plain(literal(node, variables ?? {}, 0), 0),
});

const deepestJson = 50;

/** A copy of nothing but plain objects and arrays, so that values compare alike wherever they came from. */
function plain(value: unknown, depth: number): unknown {
  if (depth > deepestJson) throw new GraphQLError(`JSON may have at most ${deepestJson} levels.`);
  if (Array.isArray(value)) return value.map((part) => plain(part, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part, depth + 1)]));
}

function literal(node: ValueNode, variables: Readonly<Record<string, unknown>>, depth: number): unknown {
  if (depth > deepestJson) throw new GraphQLError(`JSON may have at most ${deepestJson} levels.`);
  switch (node.kind) {
    case Kind.NULL:
      return null;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.LIST:
      return node.values.map((value) => literal(value, variables, depth + 1));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, literal(value, variables, depth + 1)]),
      );
    default:
      return node.value;
  }
}
