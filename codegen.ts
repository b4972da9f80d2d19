import type { CodegenConfig } from '@graphql-codegen/cli';

/** The rows that stand behind the types of each subgraph: what a resolver's parent is. */
const mappers: Record<string, Record<string, string>> = {
  card: {},
  distribution: {},
  catalog: {},
  order: {},
};

const scalars = {
  ID: 'string',
  _FieldSet: 'string',
  Cursor: 'string',
  CurrencyCode: 'string',
  DateTime: { input: 'Date', output: 'Date | string' },
  MinorUnits: 'bigint',
};

/** Types every resolver from the SDL, federation included: `generated.ts` in each subgraph. */
const config: CodegenConfig = {
  silent: true,
  generates: Object.fromEntries(
    Object.entries(mappers).map(([name, rows]) => [
      `subgraphs/${name}/generated.ts`,
      {
        schema: `schema/${name}.graphql`,
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          contextType: `./loaders.ts#${name[0]?.toUpperCase()}${name.slice(1)}Context`,
          mappers: rows,
          scalars,
          useTypeImports: true,
          enumsAsTypes: true,
          strictScalars: true,
          maybeValue: 'T | null',
          inputMaybeValue: 'T | null | undefined',
          avoidOptionals: { field: true, object: true, resolvers: false },
          resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
          importExtension: '.ts',
          emitLegacyCommonJSImports: false,
        },
      },
    ]),
  ),
};

export default config;
