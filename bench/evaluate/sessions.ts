import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Feature } from '../../subgraphs/card/domain/learning/bins.ts';

/** Shop sessions as a matrix, with whether each ended in a purchase and in which month it was. */
export type Sessions = {
  readonly names: readonly string[];
  readonly rows: readonly Float64Array[];
  readonly labels: Uint8Array;
  readonly months: readonly string[];
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const words: Readonly<Record<string, readonly string[]>> = {
  Month: months,
  VisitorType: ['New_Visitor', 'Other', 'Returning_Visitor'],
  Weekend: ['FALSE', 'TRUE'],
};

/** Reads the UCI "Online Shoppers Purchasing Intention" file: 12,330 rows with the label `Revenue`. */
export function readSessions(file: string): Sessions {
  const records: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true });
  const names = Object.keys(records[0] ?? {}).filter((name) => name !== 'Revenue');
  const numberOf = (name: string, text: string) => {
    const value = words[name] === undefined ? Number(text) : words[name].indexOf(text);
    if (!(Number.isFinite(value) && value > -2) || (words[name] !== undefined && value < 0)) {
      throw new Error(`${name} cannot be ${text}.`);
    }
    return value;
  };
  return {
    names,
    rows: records.map((record) => Float64Array.from(names, (name) => numberOf(name, record[name] ?? ''))),
    labels: Uint8Array.from(records, ({ Revenue }) => (Revenue === 'TRUE' ? 1 : 0)),
    months: records.map(({ Month }) => Month ?? ''),
  };
}

/** Some of the sessions. */
export function some({ names, ...all }: Sessions, chosen: readonly number[]): Sessions {
  return {
    names,
    rows: chosen.map((i) => all.rows[i] as Float64Array),
    labels: Uint8Array.from(chosen, (i) => all.labels[i] as number),
    months: chosen.map((i) => all.months[i] as string),
  };
}

/** The same sessions without some columns. */
export function without({ names, rows, ...rest }: Sessions, left: readonly string[]): Sessions {
  const kept = names.flatMap((name, i) => (left.includes(name) ? [] : [i]));
  return {
    ...rest,
    names: kept.map((i) => names[i] as string),
    rows: rows.map((row) => Float64Array.from(kept, (i) => row[i] as number)),
  };
}

const kinds = ['Administrative', 'Informational', 'ProductRelated'] as const;

/** What a model looks at, read off a row of the file. */
export type Reading = { readonly names: readonly string[]; readonly of: (row: Float64Array) => Float64Array };

/**
 * A row with what its own numbers say together: pages and seconds in all, seconds a page, and the share of pages about
 * products. They are what anybody can read off a visit, so a reason may name them.
 */
export function derived(names: readonly string[]): Reading {
  const pages = kinds.map((kind) => names.indexOf(kind));
  const seconds = kinds.map((kind) => names.indexOf(`${kind}_Duration`));
  const bounce = names.indexOf('BounceRates');
  const exit = names.indexOf('ExitRates');
  const rates = bounce >= 0 && exit >= 0;
  const added = [
    ...['Pages', 'Seconds', 'SecondsPerPage'],
    ...kinds.map((kind) => `${kind}_SecondsPerPage`),
    'ProductShare',
    ...(rates ? ['ExitMinusBounce', 'ExitTimesPages'] : []),
  ];
  const of = (row: Float64Array) => {
    const read = new Float64Array(names.length + added.length);
    read.set(row);
    const ratio = (part: number, whole: number) => (whole === 0 ? -1 : part / whole);
    const sum = (columns: readonly number[]) => columns.reduce((all, i) => all + (row[i] as number), 0);
    const [allPages, allSeconds] = [sum(pages), sum(seconds)];
    let at = names.length;
    read[at++] = allPages;
    read[at++] = allSeconds;
    read[at++] = ratio(allSeconds, allPages);
    for (const [i, page] of pages.entries()) {
      read[at++] = ratio(row[seconds[i] as number] as number, row[page] as number);
    }
    read[at++] = ratio(row[pages[2] as number] as number, allPages);
    if (!rates) return read;
    read[at++] = (row[exit] as number) - (row[bounce] as number);
    read[at++] = (row[exit] as number) * allPages;
    return read;
  };
  return { names: [...names, ...added], of };
}

/** A row as it stands in the file. */
export function plain(names: readonly string[]): Reading {
  return { names, of: (row) => row };
}

/** Features that learn freely in both directions. */
export function freeFeatures(names: readonly string[]): Feature[] {
  return names.map((name) => ({ name, direction: 0 }));
}
