import { GraphQLError } from 'graphql';
import { isIndividual, mayRead, type Viewer, worksFor } from '../../../platform/viewer.ts';
import type { StandIn } from '../../support/stand-in.ts';

type Asking = { readonly viewer: Viewer };

/** What the stand-ins know and count: a small town of two merchants, and every viewer who asked for leads. */
export type World = {
  readonly parts: {
    readonly card: StandIn;
    readonly catalog: StandIn;
    readonly distribution: StandIn;
    readonly order: StandIn;
  };
  /** The viewers of all lookups of leads, in order. */
  readonly leadViewers: Viewer[];
  /** Agents whose standing was withdrawn. */
  readonly withdrawn: Set<string>;
  /** How long looking up a lead takes, in milliseconds. */
  slowness: number;
};

const instant = '2026-11-11T03:00:00.000Z';
const listings = ['lst_1', 'lst_2'];

/** Merchants are `mer_a` and `mer_b`; a lead `led_a7` belongs to `mer_a`, an agent `agt_x` to the user `usr_x`. */
export function makeWorld(): World {
  const leadViewers: Viewer[] = [];
  const withdrawn = new Set<string>();
  const world: World = { parts: makeParts(), leadViewers, withdrawn, slowness: 0 };
  return world;

  function lead(id: string) {
    return {
      __typename: 'Lead',
      id,
      merchant: { id: merchantOf(id) },
      displayName: `访客 ${id}`,
      agent: id.endsWith('x') ? { id: 'agt_x' } : null,
      intent: {
        level: 'HIGH',
        value: 92,
        modelVersion: '1',
        reasons: [reason('DWELL', 180_001), reason('SECTION_REPEATED', 2)],
      },
      lastViewed: {
        listing: { id: id.endsWith('shelf') ? 'lst_broken' : 'lst_1' },
        section: null,
        at: instant,
      },
      createdAt: instant,
      lastSeenAt: instant,
    };
  }

  async function visibleLead(id: string, { viewer }: Asking) {
    leadViewers.push(viewer);
    if (world.slowness > 0) await new Promise((done) => setTimeout(done, world.slowness));
    if (id === 'led_a_missing') return null;
    if (id === 'led_a_broken') throw new Error('a bug with a secret in it');
    if (mayRead(viewer, merchantOf(id), 'leads:read')) return lead(id);
    return id.endsWith('x') && isIndividual(viewer, 'usr_x') ? lead(id) : null;
  }

  function makeParts() {
    return {
      card: {
        resolvers: {
          Query: {
            lead: (_: unknown, { id }: { id: string }, asking: Asking) => visibleLead(id, asking),
            card: (_: unknown, { id }: { id: string }) => card(id),
          },
          Lead: { __resolveReference: ({ id }: { id: string }, asking: Asking) => visibleLead(id, asking) },
          Card: { __resolveReference: ({ id }: { id: string }) => card(id) },
          LeadAlert: { __resolveReference: ({ id }: { id: string }) => alert(id) },
          Merchant: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
          Agent: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
          CardModule: { __resolveType: (module: { type: string }) => module.type },
        },
      },
      catalog: {
        resolvers: {
          Merchant: {
            __resolveReference: ({ id }: { id: string }) => ({ id, name: `Shop ${id}`, slug: id }),
          },
          Listing: {
            __resolveReference: ({ id }: { id: string }) => {
              if (id === 'lst_broken')
                throw new GraphQLError('No such shelf.', { extensions: { code: 'SHELF' } });
              return listings.includes(id) ? listing(id) : null;
            },
          },
        },
      },
      distribution: {
        resolvers: {
          Query: { agent: (_: unknown, { id }: { id: string }) => (withdrawn.has(id) ? null : agent(id)) },
          Agent: {
            __resolveReference: ({ id }: { id: string }) => agent(id),
            isMe: ({ id }: { id: string }, _: unknown, { viewer }: Asking) =>
              isIndividual(viewer, id.replace('agt', 'usr')),
            displayName: ({ id }: { id: string }, _: unknown, { viewer }: Asking) =>
              worksFor(viewer, 'mer_a') || isIndividual(viewer, id.replace('agt', 'usr')) ? '小李' : null,
          },
        },
      },
      order: {
        resolvers: {
          Order: {
            __resolveReference: ({ id }: { id: string }) => ({ id, number: `N-${id}`, status: 'PAID' }),
          },
        },
      },
    };
  }
}

function merchantOf(id: string): string {
  return id.startsWith('led_b') ? 'mer_b' : 'mer_a';
}

function reason(feature: string, observed: number) {
  return { feature, observed, contribution: 0.9, conversionsBehind: 0, evidence: ['one', 'two'] };
}

function card(id: string) {
  return {
    __typename: 'Card',
    id,
    slug: id,
    title: 'Spring 春',
    status: 'PUBLISHED',
    merchant: { id: 'mer_a' },
    createdAt: instant,
    modules: [
      { type: 'ProductModule', key: 'goods', title: 'Goods', listing: { id: 'lst_2' } },
      { type: 'RichTextModule', key: 'words', title: 'Words', markdown: '*hello*' },
    ],
  };
}

function alert(id: string) {
  return { id, kind: 'VISIT_STARTED', lead: { id: 'led_a1' }, intentLevel: 'LOW', raisedAt: instant };
}

function agent(id: string) {
  return { __typename: 'Agent', id, rank: 'AGENT', status: 'ACTIVE', joinedAt: instant };
}

function listing(id: string) {
  const supplier = { id: 'sup_1', name: '源头工厂' };
  return {
    __typename: 'Listing',
    id,
    price: { amountMinor: 9900, currency: 'CNY' },
    status: 'LISTED',
    product: { id: `prd_${id}`, name: `口红 ${id}`, description: '', sections: ['ingredients'], supplier },
  };
}
