import type { CodegenConfig } from '@graphql-codegen/cli';

/** The rows that stand behind the types of each subgraph: what a resolver's parent is. */
const mappers: Record<string, Record<string, string>> = {
  card: {},
  distribution: {
    Agent: './loaders.ts#SeenAgent',
    AgentConnection: './loaders.ts#AgentPage',
    AlreadyAgentError: './resolvers/AlreadyAgentError.ts#AlreadyAgent',
    Merchant: './resolvers/Merchant.ts#MerchantKey',
    Program: './store/programs.ts#ProgramRow',
  },
  catalog: {
    Listing: './store/listings.ts#ListingRow',
    ListingConnection: './loaders.ts#ListingPage',
    Merchant: './store/merchants.ts#MerchantRow',
    Product: './store/products.ts#ProductRow',
    ProductConnection: './loaders.ts#ProductPage',
    Supplier: './store/suppliers.ts#SupplierRow',
  },
  order: {
    Agent: './resolvers/Agent.ts#AgentKey',
    Merchant: './resolvers/Merchant.ts#MerchantKey',
    Order: './store/orders.ts#SeenOrder',
    OrderConnection: './resolvers/order-connection.ts#OrderPage',
    OrderLine: './store/orders.ts#OrderLineRow',
    Customer: './store/customers.ts#CustomerRow',
    Payment: './store/payments.ts#PaymentRow',
  },
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
