import type { CardModuleResolvers, LiveLinkModuleResolvers, ProductModuleResolvers } from '../generated.ts';

const types = {
  PRODUCT: 'ProductModule',
  LIVE_LINK: 'LiveLinkModule',
  RICH_TEXT: 'RichTextModule',
  JOIN_AGENT: 'JoinAgentModule',
} as const;

export const CardModule: CardModuleResolvers = {
  __resolveType: ({ kind }) => types[kind],
};

export const ProductModule: ProductModuleResolvers = {
  listing: ({ listingId }) => ({ id: listingId }),
};

export const LiveLinkModule: LiveLinkModuleResolvers = {
  startsAt: ({ startsAt }) => startsAt,
};
