import type { DemoWorld } from './manifest.ts';

/** Complete operations, formatted as people would write them. */
export type Examples = { readonly query: string; readonly subscription: string };

/** Examples that can be run on the demo world as they are. */
export function examplesOf({ merchants: [{ id, card }] }: DemoWorld): Examples {
  return examplesAt(id, card.slug);
}

function examplesAt(merchantId: string, slug: string): Examples {
  return {
    query: `query ACard {
  publicCard(slug: "${slug}") {
    title
    merchant {
      name
    }
    modules {
      key
      title
      ... on ProductModule {
        listing {
          price {
            amountMinor
            currency
          }
          product {
            name
            nameEn
            supplier {
              name
            }
          }
        }
      }
    }
  }
}
`,
    subscription: `subscription Views {
  cardViewed(merchantId: "${merchantId}") {
    cursor
    intentLevel
    listing {
      product {
        name
      }
    }
    lead {
      displayName
      intent {
        level
        reasons {
          feature
          observed
        }
      }
      agent {
        displayName
      }
    }
  }
}
`,
  };
}

/** The same for a product without the demo. */
export const placeholders: Examples = examplesAt('YOUR-MERCHANT-ID', 'YOUR-CARD');
