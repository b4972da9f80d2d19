import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '../../loaders/statistics.ts';

/** `Day`: a calendar day of 2000 to 2100, `yyyy-mm-dd`. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day, 2000-01-01 to 2100-12-31.',
  serialize: String,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});

function readDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('Day must be a calendar day of 2000 to 2100 such as 2026-11-11.');
}
