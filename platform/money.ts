import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** An amount in the smallest unit of its currency (CNY: fen). No float ever touches it. */
export type Minor = bigint;

/** An ISO 4217 code, upper case. */
export type CurrencyCode = string;

export type Money = { readonly amountMinor: Minor; readonly currency: CurrencyCode };

const largest = BigInt(Number.MAX_SAFE_INTEGER);

/** Basis points (1/10000) of an amount that is not negative, rounded toward zero. */
export function bpsOf(amount: Minor, bps: number): Minor {
  return (amount * BigInt(bps)) / 10_000n;
}

/** Splits a total over weights so that the parts sum to it exactly: largest remainder, ties to the lower index. */
export function splitByLargestRemainder(total: Minor, weights: readonly Minor[]): Minor[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  if (sum === 0n) return weights.map((_, i) => (i === 0 ? total : 0n));
  const parts = weights.map((weight, index) => ({
    index,
    share: (total * weight) / sum,
    rest: (total * weight) % sum,
  }));
  let left = total - parts.reduce((a, part) => a + part.share, 0n);
  for (const part of [...parts].sort((a, b) =>
    a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1,
  )) {
    if (left === 0n) break;
    part.share += 1n;
    left -= 1n;
  }
  return parts.map((part) => part.share);
}

/** `MinorUnits`: a whole number that JSON carries exactly (at most 2^53 - 1 either way). Refuses floats and texts. */
export const MinorUnits = new GraphQLScalarType<Minor, number>({
  name: 'MinorUnits',
  description: 'A whole number of the smallest currency unit (CNY: fen), between -(2^53 - 1) and 2^53 - 1.',
  serialize(value) {
    const amount = typeof value === 'bigint' ? value : BigInt(value as number);
    if (amount > largest || amount < -largest) throw new GraphQLError(`MinorUnits cannot carry ${amount}.`);
    return Number(amount);
  },
  parseValue(value) {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
    throw new GraphQLError('MinorUnits must be a whole number between -(2^53 - 1) and 2^53 - 1.');
  },
  parseLiteral(node) {
    if (node.kind === Kind.INT && Number.isSafeInteger(Number(node.value))) return BigInt(node.value);
    throw new GraphQLError('MinorUnits must be a whole number between -(2^53 - 1) and 2^53 - 1.');
  },
});
