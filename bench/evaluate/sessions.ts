import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Feature } from '../../subgraphs/card/domain/learning/train-additive.ts';

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

/**
 * The same sessions with what a visit's own numbers say together: pages and seconds in all, seconds a page, and the share
 * of pages about products. They are what anybody can read off a visit, so a reason may name them.
 */
export function derived({ names, rows, ...rest }: Sessions): Sessions {
  const at = (name: string) => names.indexOf(name);
  const pages = kinds.map(at);
  const seconds = kinds.map((kind) => at(`${kind}_Duration`));
  const bounce = at('BounceRates');
  const exit = at('ExitRates');
  const rates = bounce >= 0 && exit >= 0;
  const more = (row: Float64Array) => {
    const count = pages.map((i) => row[i] as number);
    const spent = seconds.map((i) => row[i] as number);
    const allPages = count.reduce((sum, one) => sum + one, 0);
    const allSeconds = spent.reduce((sum, one) => sum + one, 0);
    const perPage = count.map((one, i) => (one === 0 ? -1 : (spent[i] as number) / one));
    return [
      ...[allPages, allSeconds, allPages === 0 ? -1 : allSeconds / allPages, ...perPage],
      allPages === 0 ? -1 : (count[2] as number) / allPages,
      ...(rates ? [(row[exit] as number) - (row[bounce] as number), (row[exit] as number) * allPages] : []),
    ];
  };
  const added = [
    ...['Pages', 'Seconds', 'SecondsPerPage'],
    ...kinds.map((kind) => `${kind}_SecondsPerPage`),
    'ProductShare',
    ...(rates ? ['ExitMinusBounce', 'ExitTimesPages'] : []),
  ];
  return {
    ...rest,
    names: [...names, ...added],
    rows: rows.map((row) => Float64Array.from([...row, ...more(row)])),
  };
}

/** Features that learn freely in both directions. */
export function freeFeatures(names: readonly string[]): Feature[] {
  return names.map((name) => ({ name, direction: 0 }));
}
