import { createHmac } from 'node:crypto';
import { deriveKey, requireSecret } from '../../../platform/secrets.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { signVisitor } from '../../../platform/visitor-token.ts';
import { isSlug } from '../domain/card.ts';
import { refuse, refuseInput } from '../errors.ts';
import { type CardHead, publishedCard } from '../store/cards.ts';
import { shareLinkByToken } from '../store/share-links.ts';
import { receiveVisitor, type VisitorRow } from '../store/visitors.ts';

/** Who visits what, as it is handed in. */
export type StartVisit = {
  readonly slug: string;
  readonly clientKey: string;
  readonly shareToken?: string | null | undefined;
};

/** Introduces a visitor to a published card. The same client key is the same visitor of the same merchant. */
export async function startVisit(
  deps: Deps,
  input: StartVisit,
): Promise<{ visitorToken: string; visitor: VisitorRow; card: CardHead & { readonly shownTo: VisitorRow } }> {
  if (!/^[!-~]{22,128}$/.test(input.clientKey)) {
    refuseInput(['clientKey'], '22 to 128 visible characters.', '须为 22 到 128 个可见字符。');
  }
  const card = isSlug(input.slug) ? await publishedCard(deps.db.pool, input.slug) : null;
  if (card === null) return refuse('NOT_FOUND', ['slug']);
  const { merchantId } = card;
  const secret = requireSecret(deps.config);
  const now = deps.clock();
  const id = visitorId(deriveKey(secret, 'client-key'), merchantId, input.clientKey);
  const shareLinkId = await linkId(deps, merchantId, input.shareToken ?? '');
  const arrival = shareLinkId === null ? null : { cardId: card.id, shareLinkId };
  const visitor = await receiveVisitor(deps.db.pool, { id, merchantId, createdAt: now }, arrival);
  if (visitor.forgottenAt !== null) return refuse('VISITOR_FORGOTTEN', ['clientKey']);
  const visitorToken = await signVisitor({ id, merchantId }, deriveKey(secret, 'visitor-token'), now);
  return { visitorToken, visitor, card: { ...card, shownTo: visitor } };
}

async function linkId(deps: Deps, merchantId: string, token: string): Promise<string | null> {
  if (!/^[0-9A-Za-z]{12}$/.test(token)) return null;
  const link = await shareLinkByToken(deps.db.pool, token);
  return link?.merchantId === merchantId ? link.id : null;
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** The id follows from the key, so that nothing needs to be looked up, and says nothing about it. 130 bits. */
function visitorId(key: Uint8Array, merchantId: string, clientKey: string): string {
  const digest = createHmac('sha256', key).update(`${merchantId} ${clientKey}`).digest();
  return `vis_${Array.from(digest.subarray(0, 26), (byte) => alphabet.charAt(byte % 32)).join('')}`;
}
