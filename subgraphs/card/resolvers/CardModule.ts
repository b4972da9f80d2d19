import type { CardModule as Kept } from '../domain/modules.ts';
import type { CardModuleResolvers, Resolvers } from '../generated.ts';
import type { SeenModule } from '../loaders/shown-cards.ts';

const types = {
  PRODUCT: 'ProductModule',
  LIVE_LINK: 'LiveLinkModule',
  RICH_TEXT: 'RichTextModule',
  JOIN_AGENT: 'JoinAgentModule',
  REVIEWS: 'ReviewsModule',
  NEW_ARRIVALS: 'NewArrivalsModule',
  COUPON: 'CouponModule',
  VIDEO: 'VideoModule',
  CONTACT: 'ContactModule',
  CUSTOM: 'CustomModule',
} as const;

export const CardModule: CardModuleResolvers = {
  __resolveType: ({ kind }) => types[kind],
};

/** Who may see the rule of a module was decided with the card that it came from. */
const visibility = (module: Kept) => {
  if ((module as SeenModule).hidesRule) return null;
  const { audiences, from, until } = module.visibility ?? {
    audiences: ['EVERYONE'],
    from: null,
    until: null,
  };
  return { audiences: [...audiences], from, until };
};

/** What modules are made of. */
export const moduleResolvers: Resolvers = {
  ProductModule: { visibility, listing: ({ listingId }) => ({ id: listingId }) },
  ReviewsModule: { visibility, listing: ({ listingId }) => ({ id: listingId }) },
  LiveLinkModule: { visibility, startsAt: ({ startsAt }) => startsAt },
  CouponModule: { visibility, coupon: ({ couponId }) => ({ id: couponId }) },
  RichTextModule: { visibility },
  JoinAgentModule: { visibility },
  NewArrivalsModule: { visibility },
  VideoModule: { visibility },
  ContactModule: { visibility },
  CustomModule: { visibility },
};
