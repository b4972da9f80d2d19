import type {
  CardModuleResolvers,
  LiveLinkModuleResolvers,
  ProductModuleResolvers,
  ReviewsModuleResolvers,
} from '../generated.ts';

const types = {
  PRODUCT: 'ProductModule',
  LIVE_LINK: 'LiveLinkModule',
  RICH_TEXT: 'RichTextModule',
  JOIN_AGENT: 'JoinAgentModule',
  REVIEWS: 'ReviewsModule',
  NEW_ARRIVALS: 'NewArrivalsModule',
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

export const ReviewsModule: ReviewsModuleResolvers = {
  listing: ({ listingId }) => ({ id: listingId }),
};
