import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { type StreamPlace, writeCursor } from '../../platform/cursor.ts';
import type { RecordedFact } from '../../platform/facts.ts';
import type { LiveField } from './fields.ts';

/** A fact in the channel where it is heard. */
export type HeardFact = { readonly fact: RecordedFact; readonly sequence: number };

/** An item before its entities are resolved: the envelope, the stubs, and what the moment recorded. */
export type Item = Readonly<Record<string, unknown>>;

/** Whether the field tells of that fact to who asked with these arguments. */
export function tellsOf(
  field: LiveField,
  args: Readonly<Record<string, unknown>>,
  fact: RecordedFact,
): boolean {
  if (!field.facts.has(fact.name)) return false;
  return field.filters.every(({ argument, path, keeps }) => {
    const asked = args[argument];
    return asked === null || asked === undefined || keeps(fact.payload[path], asked);
  });
}

/** The fact as heard in a channel; null when it is not of that channel. */
export function heardIn(channel: string, fact: RecordedFact): HeardFact | null {
  const found = fact.channels.find((one) => one.channel === channel);
  return found === undefined ? null : { fact, sequence: found.sequence };
}

/** Makes the item of a fact. An entity field `lead` is a stub by the payload's `leadId`; other fields go by their name. */
export function itemOf(
  type: GraphQLObjectType,
  { fact }: HeardFact,
  place: StreamPlace,
  key: Uint8Array,
): Item {
  return {
    ...recorded(type, fact.payload),
    ...envelope(place, fact.occurredAt, key),
    gap: null,
  };
}

/** The one item that says what is missing: no event field is filled. */
export function gapItem(missedFrom: string, place: StreamPlace, now: Date, key: Uint8Array): Item {
  const { cursor, ...rest } = envelope(place, now.toISOString(), key);
  return { cursor, ...rest, gap: { missedFrom, resumesAt: cursor } };
}

function envelope(place: StreamPlace, occurredAt: string, key: Uint8Array) {
  return { cursor: writeCursor(place, key), sequence: place.sequence, occurredAt };
}

function recorded(type: GraphQLObjectType, payload: Readonly<Record<string, unknown>>): Item {
  const values: Record<string, unknown> = {};
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    if (!isObjectType(named)) {
      values[field.name] = payload[field.name] ?? null;
      continue;
    }
    const id = payload[`${field.name}Id`];
    values[field.name] = typeof id === 'string' ? { __typename: named.name, id } : null;
  }
  return values;
}
