import type { Deps } from '../../../platform/subgraph.ts';
import type { Buyer } from '../events.ts';
import { tierKeyOf } from '../store/points.ts';
import type { Wish } from './place-order-input.ts';

/** The share link a buyer came by, and the agent it attributes the order to. */
type SharedBy = { readonly shareLinkId: string; readonly agentId: string | null };

/** Who shared, and whose the order is, decided at the moment of placement. */
export type Attribution = {
  readonly shareLinkId: string | null;
  readonly agentId: string | null;
  /** The sponsor and the sponsor's, the nearest first; null when distribution could not be asked. */
  readonly upline: readonly string[] | null;
};

/** Asks the card subgraph about the share link. An unknown one, or one of another merchant, counts as none. */
export async function askLink(deps: Deps, { merchantId, shareToken }: Wish): Promise<SharedBy | null> {
  if (shareToken === null) return null;
  const { _shareLink: link } = await deps.call<{
    readonly _shareLink: (SharedBy & { readonly merchantId: string }) | null;
  }>('card', 'query ($token: String!) { _shareLink(token: $token) { shareLinkId merchantId agentId } }', {
    token: shareToken,
  });
  return link?.merchantId === merchantId ? link : null;
}

/** Who buys, as far as that decides who is paid. */
export async function buyerOf(
  { db }: Deps,
  { merchantId, lines, identify }: Wish,
  userId: string,
  visitor: { readonly id: string; readonly merchantId: string } | null,
): Promise<Required<Buyer>> {
  return {
    buyerUserId: userId,
    buyerTier: await tierKeyOf(db.pool, merchantId, userId),
    visitorId: identify && visitor?.merchantId === merchantId ? visitor.id : null,
    listingIds: lines.map(({ listingId }) => listingId),
  };
}

/**
 * Has distribution decide whose an order is and who will be paid of it. The order is taken although distribution is away:
 * it decides then from its own history, when it hears of the order.
 */
export async function askAttribution(
  deps: Deps,
  orderId: string,
  merchantId: string,
  link: SharedBy | null,
  buyer: Buyer,
): Promise<Attribution> {
  const linked = { shareLinkId: link?.shareLinkId ?? null, agentId: link?.agentId ?? null };
  try {
    const { _snapshotAttribution: snapshot } = await deps.call<{
      readonly _snapshotAttribution: {
        readonly agentId: string | null;
        readonly uplineAgentIds: readonly string[];
      } | null;
    }>(
      'distribution',
      `mutation ($input: AttributionInput!) { _snapshotAttribution(input: $input) { agentId uplineAgentIds } }`,
      { input: { orderId, merchantId, agentId: linked.agentId, ...buyer } },
    );
    if (snapshot === null) return { ...linked, upline: [] };
    return { ...linked, agentId: snapshot.agentId ?? linked.agentId, upline: snapshot.uplineAgentIds };
  } catch (error) {
    deps.log.warn({ err: error, orderId }, 'an order is placed before it is decided whose it is');
    return { ...linked, upline: null };
  }
}
