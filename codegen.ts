import type { CodegenConfig } from '@graphql-codegen/cli';

/** The rows that stand behind the types of each subgraph: what a resolver's parent is. */
const mappers: Record<string, Record<string, string>> = {
  card: {
    Agent: './resolvers/Agent.ts#AgentKey',
    Card: './store/cards.ts#CardRow',
    CardConnection: './resolvers/pages.ts#CardPage',
    CardModule: './domain/modules.ts#CardModule as KeptCardModule',
    Intent: './domain/intent.ts#Intent as Score',
    JoinAgentModule: './domain/modules.ts#JoinAgentModule as KeptJoinAgentModule',
    Lead: './store/leads.ts#LeadRow',
    LeadAlert: './store/lead-alerts.ts#AlertRow',
    LeadAlertConnection: './resolvers/lead-pages.ts#AlertPage',
    LeadConnection: './resolvers/lead-pages.ts#LeadPage',
    LiveLinkModule: './domain/modules.ts#LiveLinkModule as KeptLiveLinkModule',
    Merchant: './resolvers/Merchant.ts#MerchantKey',
    ProductModule: './domain/modules.ts#ProductModule as KeptProductModule',
    RichTextModule: './domain/modules.ts#RichTextModule as KeptRichTextModule',
    ShareLink: './store/share-links.ts#ShareLinkRow',
    ShareLinkConnection: './resolvers/pages.ts#ShareLinkPage',
    ViewSession: './store/sessions.ts#SessionRow',
    ViewSessionConnection: './resolvers/pages.ts#SessionPage',
    Visitor: './store/visitors.ts#VisitorRow',
  },
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
