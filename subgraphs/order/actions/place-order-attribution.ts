import type { Deps } from '../../../platform/subgraph.ts';
import type { Wish } from './place-order-input.ts';

/** The share link a buyer came by, and the agent it attributes the order to. */
type SharedBy = { readonly shareLinkId: string; readonly agentId: string | null };

/** Who shared, and who is above whoever shared, at the moment of placement. */
export type Attribution = SharedBy & {
  /** The sponsor and the sponsor's, the nearest first; null when distribution could not be asked. */
  readonly upline: readonly string[] | null;
};

/** Asks the card subgraph about the share link. An unknown one, or one of another merchant, counts as none. */
export async function askAttribution(
  deps: Deps,
  { merchantId, shareToken }: Wish,
): Promise<Attribution | null> {
  if (shareToken === null) return null;
  const { _shareLink: link } = await deps.call<{
    readonly _shareLink: (SharedBy & { readonly merchantId: string }) | null;
  }>('card', 'query ($token: String!) { _shareLink(token: $token) { shareLinkId merchantId agentId } }', {
    token: shareToken,
  });
  if (link?.merchantId !== merchantId) return null;
  return { ...link, upline: link.agentId === null ? [] : await askUpline(deps, link.agentId) };
}

/** An order is taken although distribution is away: who was above is then found out later, from its own history. */
async function askUpline(deps: Deps, agentId: string): Promise<readonly string[] | null> {
  try {
    const { _upline: upline } = await deps.call<{ readonly _upline: readonly string[] }>(
      'distribution',
      'query ($agentId: ID!) { _upline(agentId: $agentId) }',
      { agentId },
    );
    return upline;
  } catch (error) {
    deps.log.warn({ err: error, agentId }, 'an order is placed without knowing who is above its agent');
    return null;
  }
}
