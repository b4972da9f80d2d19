import { faultIn, type Json, type JsonFault } from './json.ts';

/** A JSON Schema as an object. */
export type ModuleSchema = { readonly [key: string]: Json };

export type Dialect = '2020-12' | 'draft-07';

/** The bounds of a schema, and of what it describes. */
export const schemaLimits = { bytes: 16_384, depth: 24, values: 2_000 } as const;
export const dataLimits = { bytes: 16_384, depth: 8, values: 2_000 } as const;
/** How many levels of schemas, and how many of them with every reference written out: checking data costs that much. */
const deepest = 10;
const mostParts = 1_000;
/** Items of which none may be like another are compared each with each. */
const mostUnique = 100;

const dialects: Readonly<Record<string, Dialect>> = {
  'https://json-schema.org/draft/2020-12/schema': '2020-12',
  'http://json-schema.org/draft-07/schema#': 'draft-07',
  'http://json-schema.org/draft-07/schema': 'draft-07',
};

/** How a keyword's value holds schemas: not at all, one, a list, or one for each name. */
type Holds = 'NONE' | 'ONE' | 'LIST' | 'NAMED' | 'ONE_OR_LIST';

/**
 * The keywords a module type may use. A closed list: what is not in it could fetch, call back to itself or, as `pattern`
 * does, take for ever over a text made for it.
 */
const keywordsBy: Readonly<Record<Holds, string>> = {
  NONE:
    '$schema $comment title description default examples readOnly writeOnly deprecated type enum const format $ref ' +
    'minLength maxLength multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minItems maxItems uniqueItems ' +
    'required dependentRequired minProperties maxProperties',
  ONE: 'additionalProperties propertyNames not if then else contains',
  LIST: 'prefixItems allOf anyOf oneOf',
  NAMED: 'properties $defs definitions',
  ONE_OR_LIST: 'items',
};

const keywords: ReadonlyMap<string, Holds> = new Map(
  Object.entries(keywordsBy).flatMap(([holds, names]) =>
    names.split(' ').map((name): [string, Holds] => [name, holds as Holds]),
  ),
);

/** Their checks are made of expressions that no text holds up. */
const formats = ['date', 'date-time', 'email', 'uri'];

/** Reads a module type's schema: which dialect it is in, or what it may not have. */
export function readSchema(schema: unknown): { readonly dialect: Dialect } | JsonFault {
  const wrong = faultIn(schema, schemaLimits);
  if (wrong !== null) return wrong;
  if (!isObject(schema) || schema['type'] !== 'object') {
    return fault([], 'A schema of an object: `"type": "object"`.', '须为对象的 schema："type": "object"。');
  }
  const named = schema['$schema'] ?? 'https://json-schema.org/draft/2020-12/schema';
  const dialect = typeof named === 'string' ? dialects[named] : undefined;
  if (dialect === undefined)
    return fault(['$schema'], 'Draft 2020-12 or draft 7.', '仅支持 draft 2020-12 或 draft 7。');
  const sizes = new Map<string, number>();
  const read = sizeOf(schema, { root: schema, path: [], depth: 1, open: [], sizes });
  return typeof read === 'number' ? { dialect } : read;
}

type Place = {
  readonly root: ModuleSchema;
  readonly path: readonly (string | number)[];
  readonly depth: number;
  /** The references that are being followed. */
  readonly open: readonly string[];
  /** Of what is referred to, how large it is. */
  readonly sizes: Map<string, number>;
};

/** How many schemas there are with every reference written out, or the first fault. */
function sizeOf(schema: Json | undefined, at: Place): number | JsonFault {
  if (typeof schema === 'boolean') return 1;
  if (!isObject(schema))
    return fault(at.path, 'A schema is an object or a boolean.', 'schema 须为对象或布尔值。');
  if (at.depth > deepest)
    return fault(at.path, `At most ${deepest} schemas in each other.`, `schema 最多嵌套 ${deepest} 层。`);
  if (schema['uniqueItems'] === true && !(Number(schema['maxItems'] ?? mostUnique + 1) <= mostUnique)) {
    return fault(
      [...at.path, 'uniqueItems'],
      `With maxItems of at most ${mostUnique} beside it.`,
      `须同时设置不超过 ${mostUnique} 的 maxItems。`,
    );
  }
  let size = 1;
  for (const [keyword, value] of Object.entries(schema)) {
    const path = [...at.path, keyword];
    const below = sizeBelow(keyword, value, { ...at, path });
    if (typeof below !== 'number') return below;
    size += below;
    if (size > mostParts)
      return fault(
        path,
        `At most ${mostParts} parts with every $ref written out.`,
        `展开 $ref 后最多 ${mostParts} 个部分。`,
      );
  }
  return size;
}

function sizeBelow(keyword: string, value: Json, at: Place): number | JsonFault {
  const holds = keywords.get(keyword);
  if (holds === undefined) {
    const allowed = [...keywords.keys()].join(', ');
    return fault(
      at.path,
      `Not a keyword that is taken. There are: ${allowed}.`,
      `不支持该关键字。支持：${allowed}。`,
    );
  }
  if (keyword === '$schema' && at.path.length > 1)
    return fault(at.path, 'At the root only.', '只能出现在根部。');
  if (keyword === '$ref') return sizeOfReference(value, at);
  if (keyword === 'format' && !formats.includes(String(value)))
    return fault(at.path, `One of ${formats.join(', ')}.`, `仅支持 ${formats.join('、')}。`);
  const parts = partsOf(holds, value);
  if (parts === null) return fault(at.path, 'The keyword’s value is malformed.', '关键字的值格式不正确。');
  let size = 0;
  for (const [key, part] of parts) {
    const path = key === null ? at.path : [...at.path, key];
    const below = sizeOf(part, { ...at, path, depth: at.depth + 1 });
    if (typeof below !== 'number') return below;
    size += below;
  }
  return size;
}

function partsOf(holds: Holds, value: Json): readonly (readonly [string | number | null, Json])[] | null {
  if (holds === 'NONE') return [];
  if (holds === 'NAMED') return isObject(value) ? Object.entries(value) : null;
  if (Array.isArray(value)) return holds === 'ONE' ? null : value.map((part: Json, i) => [i, part]);
  return holds === 'LIST' ? null : [[null, value]];
}

function sizeOfReference(value: Json, at: Place): number | JsonFault {
  const [, where, name] = /^#\/(\$defs|definitions)\/([A-Za-z0-9_-]{1,60})$/.exec(String(value)) ?? [];
  const holder = where === undefined ? undefined : at.root[where];
  const target =
    isObject(holder) && name !== undefined && Object.hasOwn(holder, name) ? holder[name] : undefined;
  if (target === undefined || where === undefined || name === undefined) {
    return fault(
      at.path,
      'A reference leads to #/$defs/NAME or #/definitions/NAME of this schema.',
      '引用只能指向本 schema 的 #/$defs/NAME 或 #/definitions/NAME。',
    );
  }
  const reference = String(value);
  if (at.open.includes(reference))
    return fault(at.path, 'A reference may not lead back to itself.', '引用不可循环。');
  const known = at.sizes.get(reference);
  if (known !== undefined) return known;
  const path = [where, name];
  const size = sizeOf(target, { ...at, path, open: [...at.open, reference] });
  if (typeof size === 'number') at.sizes.set(reference, size);
  return size;
}

function isObject(value: unknown): value is ModuleSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fault(path: readonly (string | number)[], en: string, zh: string): JsonFault {
  return { path, en, zh };
}
