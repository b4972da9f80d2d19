import { isDeepStrictEqual } from 'node:util';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { isText } from '../domain/card.ts';
import type { ModuleSchema } from '../domain/module-schema.ts';
import { isKey } from '../domain/modules.ts';
import { refuse, refuseInput } from '../errors.ts';
import {
  holdModuleTypes,
  insertModuleType,
  type ModuleTypeRow,
  moduleTypeOf,
} from '../store/module-types.ts';
import { mayCompose } from './card-content.ts';
import { faultOfSchema } from './check-module-data.ts';

/** A module type to register, as it is handed in. */
export type RegisterModuleType = {
  readonly merchantId: string;
  readonly key: string;
  readonly name: string;
  readonly nameZh: string;
  readonly schema: unknown;
};

const mostTypes = 100;
const mostVersions = 1_000;

/** Registers a module type of a merchant's, or its next version. What is already so stays; no version ever changes. */
export async function registerModuleType(
  deps: Deps & { readonly viewer: Viewer },
  { merchantId, key, name, nameZh, schema }: RegisterModuleType,
): Promise<ModuleTypeRow> {
  const registeredBy = requireUser(deps.viewer);
  if (!mayCompose(deps.viewer, merchantId)) refuse('FORBIDDEN', ['merchantId']);
  if (!isKey(key)) {
    refuseInput(
      ['key'],
      '1 to 40 lower-case letters, digits and hyphens.',
      '须为 1 到 40 个小写字母、数字或连字符。',
    );
  }
  for (const [field, text] of Object.entries({ name, nameZh })) {
    if (text.trim() === '' || !isText(text, 60))
      refuseInput([field], '1 to 60 characters.', '须为 1 到 60 个字符。');
  }
  const fault = faultOfSchema(schema);
  if (fault !== null) refuse('SCHEMA_REFUSED', ['schema', ...fault.path], { en: fault.en, zh: fault.zh });
  const said = { merchantId, key, name, nameZh, schema: schema as ModuleSchema };
  return deps.db.transaction(async (tx) => {
    const count = await holdModuleTypes(tx, merchantId);
    const newest = await moduleTypeOf(tx, merchantId, key, null);
    if (newest === null && count >= mostTypes) refuse('TOO_MANY', ['key'], { most: `${mostTypes}` });
    if (newest !== null && isSame(newest, said)) return newest;
    const version = (newest?.version ?? 0) + 1;
    if (version > mostVersions) refuse('TOO_MANY', ['key'], { most: `${mostVersions}` });
    const row = { ...said, version, registeredAt: deps.clock(), registeredBy };
    await insertModuleType(tx, row);
    return row;
  });
}

function isSame(
  { name, nameZh, schema }: ModuleTypeRow,
  said: Pick<ModuleTypeRow, 'name' | 'nameZh' | 'schema'>,
): boolean {
  return name === said.name && nameZh === said.nameZh && isDeepStrictEqual(schema, said.schema);
}
