import type { Deps } from '../../../platform/subgraph.ts';
import type { Wish } from './place-order-input.ts';

/** The share link a buyer came by, and the agent it attributes the order to. */
export type Attribution = { readonly shareLinkId: string; readonly agentId: string | null };

/** Asks the card subgraph about the share link. An unknown one, or one of another merchant, counts as none. */
export async function askAttribution(
  deps: Deps,
  { merchantId, shareToken }: Wish,
): Promise<Attribution | null> {
  if (shareToken === null) return null;
  const { _shareLink: link } = await deps.call<{
    readonly _shareLink: (Attribution & { readonly merchantId: string }) | null;
  }>('card', 'query ($token: String!) { _shareLink(token: $token) { shareLinkId merchantId agentId } }', {
    token: shareToken,
  });
  return link?.merchantId === merchantId ? link : null;
}
