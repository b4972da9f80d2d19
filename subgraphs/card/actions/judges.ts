import { LRUCache } from 'lru-cache';
import type { Executor } from '../../../platform/db.ts';
import {
  coldBase,
  coldVersion,
  type IntentBase,
  type IntentPolicy,
  type Judge,
  judgeOf,
  type Learned,
  nothingLearned,
  usualPolicy,
} from '../domain/intent-model.ts';
import { defaultTraitRules, type TraitRule } from '../domain/tags.ts';
import { baseOf, type Standing, standingsOf, versionOf } from '../store/intent.ts';

/** What judges a merchant's visits and tags its leads. */
export type House = { readonly judge: Judge; readonly rules: readonly TraitRule[] };

// What is cached never changes: a version says what it said, for ever.
const bases = new LRUCache<string, IntentBase>({ max: 20 });
const judges = new LRUCache<string, Judge>({ max: 2_000 });

/** What judges some merchants' visits now. One statement, and one more for each version that this process has not met. */
export async function housesOf(
  executor: Executor,
  merchantIds: readonly string[],
): Promise<ReadonlyMap<string, House>> {
  const standings = await standingsOf(executor, merchantIds);
  const houses = new Map<string, House>();
  for (const standing of standings) {
    const judge = await judgeAt(executor, standing);
    houses.set(standing.merchantId, { judge, rules: standing.rules ?? defaultTraitRules });
  }
  return houses;
}

/** What judges one merchant's visits now. */
export async function houseOf(executor: Executor, merchantId: string): Promise<House> {
  return (await housesOf(executor, [merchantId])).get(merchantId) as House;
}

/** A merchant's judge at an earlier version, such as `cold-1.12`; null when there is none of that name. */
export async function earlierJudge(
  executor: Executor,
  merchantId: string,
  version: string,
  policy: IntentPolicy,
): Promise<Judge | null> {
  const [, baseVersion, digits] = /^([a-z0-9-]{1,60})\.(\d{1,9})$/.exec(version) ?? [];
  if (baseVersion === undefined) return null;
  const number = Number(digits);
  const row = number === 0 ? null : await versionOf(executor, merchantId, number);
  if (number > 0 && row?.baseVersion !== baseVersion) return null;
  if ((await knownBase(executor, baseVersion)) === null) return null;
  return judgeAt(executor, { merchantId, number, baseVersion, policy });
}

/** A base model by its version; null when there is none. */
export async function knownBase(executor: Executor, version: string): Promise<IntentBase | null> {
  if (version === coldVersion) return coldBase;
  const known = bases.get(version);
  if (known !== undefined) return known;
  const base = await baseOf(executor, version);
  if (base !== null) bases.set(version, base);
  return base;
}

async function judgeAt(
  executor: Executor,
  { merchantId, number, baseVersion, policy }: Omit<Standing, 'rules'>,
): Promise<Judge> {
  const version = `${baseVersion ?? coldVersion}.${number}`;
  const key = number === 0 ? version : `${merchantId} ${version}`;
  const known = judges.get(key);
  const rules = { ...usualPolicy, ...policy };
  if (known !== undefined) return { ...known, policy: rules };
  const base = (await knownBase(executor, baseVersion ?? coldVersion)) ?? coldBase;
  const learned = await learnedAt(executor, merchantId, number, base);
  const judge = judgeOf(version, base, learned, rules);
  judges.set(key, judge);
  return judge;
}

async function learnedAt(
  executor: Executor,
  merchantId: string,
  number: number,
  base: IntentBase,
): Promise<Learned> {
  if (number === 0) return nothingLearned(base);
  const row = await versionOf(executor, merchantId, number);
  if (row === null) throw new Error(`The model of ${merchantId} has no version ${number}.`);
  return row.correction;
}
