import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { LRUCache } from 'lru-cache';
import { faultIn, type Json, type JsonFault } from '../domain/json.ts';
import { type Dialect, dataLimits, type ModuleSchema, readSchema } from '../domain/module-schema.ts';

const options = {
  strict: true,
  // A part that only says which fields must be there need not say again what they are.
  strictRequired: false,
  strictTuples: false,
  allowUnionTypes: true,
  ownProperties: true,
  addUsedSchema: false,
  logger: false,
} as const;

type Compiler = { compile(schema: object): ValidateFunction; removeSchema(schema: object): unknown };

/** The two drafts have a compiler each. Neither loads anything: what is not in the schema does not exist. */
const compilers: Readonly<Record<Dialect, () => Compiler>> = {
  '2020-12': made(() => withFormats(new Ajv2020(options))),
  'draft-07': made(() => withFormats(new Ajv(options))),
};

/** A module type's schema as it was registered; its version never changes, so what was compiled of it holds. */
export type Registered = {
  readonly merchantId: string;
  readonly key: string;
  readonly version: number;
  readonly schema: ModuleSchema;
};

const compiled = new LRUCache<string, ValidateFunction>({ max: 500 });

/** What is wrong with a schema, if anything: first by our list of what is taken, then by JSON Schema itself. */
export function faultOfSchema(schema: unknown): JsonFault | null {
  const read = readSchema(schema);
  if (!('dialect' in read)) return read;
  try {
    compile(schema as ModuleSchema, read.dialect);
    return null;
  } catch (error) {
    const said = error instanceof Error ? error.message.slice(0, 300) : 'Malformed.';
    return { path: [], en: said, zh: `schema 无效：${said}` };
  }
}

/** What is wrong with a module's data by the version of its type, if anything. */
export function faultOfData(type: Registered, data: unknown): JsonFault | null {
  const wrong = faultIn(data, dataLimits);
  if (wrong !== null) return wrong;
  const key = `${type.merchantId} ${type.key} ${type.version}`;
  const read = readSchema(type.schema);
  if (!('dialect' in read)) throw new Error(`Module type ${key} has a schema that is not taken.`);
  const validate = compiled.get(key) ?? compile(type.schema, read.dialect);
  compiled.set(key, validate);
  if (validate(data as Json)) return null;
  const [error] = validate.errors ?? [];
  return error === undefined ? { path: [], en: 'Not allowed.', zh: '不符合要求。' } : told(error);
}

function compile(schema: ModuleSchema, dialect: Dialect): ValidateFunction {
  const compiler = compilers[dialect]();
  try {
    return compiler.compile(schema);
  } finally {
    // Else it would keep every schema it ever saw.
    compiler.removeSchema(schema);
  }
}

/** Where a schema was broken: the field that is missing or too much, else the value. */
function told({ instancePath, params, message = 'is not allowed' }: ErrorObject): JsonFault {
  const field = params['missingProperty'] ?? params['additionalProperty'] ?? params['propertyName'];
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return {
    path: typeof field === 'string' ? [...path, field] : path,
    en: `The data breaks the type’s schema: ${message}.`,
    zh: `数据不符合该类型的 schema：${message}。`,
  };
}

function withFormats<Compiler extends Ajv>(ajv: Compiler): Compiler {
  formats.default(ajv, { formats: ['date', 'date-time', 'email', 'uri'] });
  return ajv;
}

/** Made when it is first needed, once. */
function made<Thing>(make: () => Thing): () => Thing {
  let thing: Thing | undefined;
  return () => {
    thing ??= make();
    return thing;
  };
}
