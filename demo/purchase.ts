import type { Config } from '../platform/config.ts';
import type { Ask } from './ask.ts';
import type { DemoMerchant } from './manifest.ts';
import { mutate } from './mutate.ts';
import { between, pick } from './stories.ts';
import { demoUser, signFor } from './tokens.ts';
import { newId } from './visit.ts';

/** How many people buy in the demo; they come again. */
const consumers = 12;

/** One of the demo's consumers buys something and pays at the sandbox, where no money moves. */
export async function buyAsConsumer(
  ask: Ask,
  merchant: DemoMerchant,
  shareToken: string | undefined,
  config: Config,
): Promise<void> {
  const number = between(1, consumers);
  const token = await signFor(demoUser(merchant.key, `consumer_${number}`), [], config, new Date());
  const addressId = await addressOf(ask, token, merchant.id, number);
  const order = await mutate(ask, token, 'placeOrder', 'order', {
    merchantId: merchant.id,
    lines: [{ listingId: pick(merchant.listings).id, quantity: between(1, 3) }],
    displayName: `客户 ${number}`,
    addressId,
    idempotencyKey: newId(),
    ...(shareToken === undefined ? {} : { shareToken }),
  });
  const payment = await mutate(ask, token, 'startPayment', 'payment', {
    orderId: order.id,
    idempotencyKey: newId(),
  });
  await mutate(ask, token, 'payInSandbox', 'payment', { paymentId: payment.id });
}

/** Where a consumer has things sent, kept at the first purchase. */
async function addressOf(ask: Ask, token: string, merchantId: string, number: number): Promise<string> {
  const { myCustomers } = await ask<{
    myCustomers: readonly { merchant: { id: string }; addresses: readonly { id: string }[] | null }[];
  }>('{ myCustomers { merchant { id } addresses { id } } }', {}, { token });
  const [kept] = myCustomers.find(({ merchant }) => merchant.id === merchantId)?.addresses ?? [];
  if (kept !== undefined) return kept.id;
  const street = `示例路 ${number} 号`;
  const address = { recipient: `客户 ${number}`, phone: '13800138000', region: '310104', street };
  return (await mutate(ask, token, 'saveAddress', 'address', { merchantId, address })).id;
}
