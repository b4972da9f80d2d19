import { randomBytes } from 'node:crypto';
import wechatpay from 'wechatpay-axios-plugin';
import { z } from 'zod';
import type { WechatPaySettings } from '../../../platform/config.ts';
import { isId } from '../../../platform/ids.ts';
import type {
  Headers,
  NoticeRefusal,
  Payable,
  PaymentProvider,
  Refundable,
  RefundStanding,
  Started,
  Verdict,
} from '../domain/payment-provider.ts';
import type { Notice } from '../domain/settlement.ts';

const { Aes, Formatter, Rsa, Wechatpay } = wechatpay;

const longestAgeSeconds = 300;
const patienceMs = 8_000;

/** What a payment has come to, as WeChat Pay says it. The other states are on their way to one of these. */
const kinds = { SUCCESS: 'CAPTURED', CLOSED: 'FAILED', REVOKED: 'FAILED', PAYERROR: 'FAILED' } as const;
const refundKinds = { SUCCESS: 'REFUNDED', CLOSED: 'REFUND_FAILED', ABNORMAL: 'REFUND_FAILED' } as const;
const standings = {
  SUCCESS: 'SUCCEEDED',
  PROCESSING: 'PENDING',
  CLOSED: 'FAILED',
  ABNORMAL: 'FAILED',
} as const;

const envelope = z.object({
  id: z.string().min(1).max(128),
  resource: z.object({
    algorithm: z.literal('AEAD_AES_256_GCM'),
    ciphertext: z.string(),
    associated_data: z.string().default(''),
    nonce: z.string(),
  }),
});
const amount = z.object({ total: z.int(), currency: z.string().default('CNY') });
const transaction = z.object({
  mchid: z.string(),
  appid: z.string(),
  out_trade_no: z.string().refine((id) => isId('pay', id)),
  trade_state: z.string(),
  amount: amount.optional(),
});
const returned = z.object({
  mchid: z.string(),
  out_refund_no: z.string().refine((id) => isId('rfd', id)),
  refund_status: z.string(),
  amount: z.object({ refund: z.int() }),
});
const prepaid = z.object({ prepay_id: z.string().min(1) });
const refunding = z.object({
  refund_id: z.string(),
  status: z.enum(['SUCCESS', 'PROCESSING', 'CLOSED', 'ABNORMAL']),
});

/**
 * WeChat Pay (微信支付), API v3, within the mini-program (JSAPI). Our ids are its order and refund numbers, so that a payment
 * or a refund asked for twice is one. It takes CNY only.
 */
export function openWechatPay(settings: WechatPaySettings): PaymentProvider {
  const { appId, merchantId: mchid, merchantSerial, merchantKey, platformKeyId, platformKey } = settings;
  const key = Rsa.from(merchantKey, 'private');
  const certs = { [platformKeyId]: Rsa.from(platformKey, 'public') };
  const client = new Wechatpay({
    ...{ mchid, serial: merchantSerial, privateKey: merchantKey, certs: { [platformKeyId]: platformKey } },
    ...{ baseURL: settings.url, timeout: patienceMs },
  });
  const ask = <Body>(path: string, asked: () => Promise<{ data: unknown }>, shape: z.ZodType<Body>) =>
    answered(path, asked, shape);
  return {
    name: 'WECHATPAY',
    async start(payment: Payable): Promise<Started> {
      const path = 'v3/pay/transactions/jsapi';
      const { prepay_id: prepayId } = await ask(
        path,
        () => client.chain(path).post(orderOf(settings, payment)),
        prepaid,
      );
      return { providerRef: prepayId, clientParameters: clientParameters(appId, prepayId, key) };
    },
    async ask(paymentId): Promise<Notice | null> {
      const path = `v3/pay/transactions/out-trade-no/${paymentId}`;
      const known = () => client.chain(path).get({ params: { mchid } });
      const said = await ask(path, known, transaction).catch((error) => {
        if (error instanceof WechatPayError && error.code === 'ORDER_NOT_EXIST') return null;
        throw error;
      });
      return said === null ? null : paymentNotice(`ask.${paymentId}.${said.trade_state}`, said);
    },
    async refund(refund: Refundable): Promise<RefundStanding> {
      const path = 'v3/refund/domestic/refunds';
      const said = await ask(path, () => client.chain(path).post(refundOf(settings, refund)), refunding);
      return { state: standings[said.status], providerRef: said.refund_id };
    },
    verify(headers, body, now): Verdict {
      const refusal = refusalOf(certs, headers, body, now);
      if (refusal !== null) return { notice: null, refusal };
      const notice = read(settings, body);
      if (notice === null) return { notice, refusal: 'UNREADABLE' };
      return { notice, nonce: String(headers['wechatpay-nonce']), refusal: null };
    },
  };
}

/** What WeChat Pay answered instead of what it was asked for. It tells its code, and nothing that was sent. */
export class WechatPayError extends Error {
  override readonly name = 'WechatPayError';
  readonly code: string;
  constructor(path: string, status: number | undefined, code: string) {
    super(`${path}: WeChat Pay answered ${status ?? 'nothing'} ${code}`);
    this.code = code;
  }
}

async function answered<Body>(
  path: string,
  asked: () => Promise<{ data: unknown }>,
  shape: z.ZodType<Body>,
): Promise<Body> {
  const failed = (error: { code?: string; response?: { status?: number; data?: { code?: string } } }) => {
    const { response, code } = error;
    throw new WechatPayError(path, response?.status, String(response?.data?.code ?? code ?? 'UNKNOWN'));
  };
  const { data } = await asked().catch(failed);
  const read = shape.safeParse(data);
  if (!read.success) throw new WechatPayError(path, 200, 'UNREADABLE');
  return read.data;
}

function orderOf({ appId, merchantId, notifyUrl }: WechatPaySettings, payment: Payable) {
  if (payment.currency !== 'CNY') throw new Error('WeChat Pay takes CNY only.');
  if (payment.payerId === null) throw new Error('WeChat Pay needs the payer’s openid.');
  return {
    ...{ appid: appId, mchid: merchantId, notify_url: notifyUrl, out_trade_no: payment.id },
    description: payment.description.slice(0, 127),
    ...(payment.expiresAt === null
      ? {}
      : { time_expire: payment.expiresAt.toISOString().replace(/\.\d{3}Z$/, '+00:00') }),
    amount: { total: Number(payment.amountMinor), currency: 'CNY' },
    payer: { openid: payment.payerId },
  };
}

function refundOf({ notifyUrl }: WechatPaySettings, refund: Refundable) {
  return {
    ...{
      out_trade_no: refund.paymentId,
      out_refund_no: refund.id,
      notify_url: notifyUrl,
      reason: refund.reason,
    },
    amount: {
      refund: Number(refund.amountMinor),
      total: Number(refund.paidMinor),
      currency: refund.currency,
    },
  };
}

/** The arguments of wx.requestPayment, signed by the merchant. */
function clientParameters(appId: string, prepayId: string, key: ReturnType<typeof Rsa.from>) {
  const timeStamp = String(Math.floor(Date.now() / 1_000));
  const nonceStr = randomBytes(16).toString('hex');
  const prepaidBy = `prepay_id=${prepayId}`;
  const paySign = Rsa.sign(Formatter.joinedByLineFeed(appId, timeStamp, nonceStr, prepaidBy), key);
  return { appId, timeStamp, nonceStr, package: prepaidBy, signType: 'RSA', paySign };
}

function refusalOf(
  certs: Readonly<Record<string, ReturnType<typeof Rsa.from>>>,
  headers: Headers,
  body: Buffer,
  now: Date,
): NoticeRefusal | null {
  const [timestamp, nonce, signature, serial] = ['timestamp', 'nonce', 'signature', 'serial'].map(
    (part) => headers[`wechatpay-${part}`],
  );
  if (typeof timestamp !== 'string' || typeof nonce !== 'string' || typeof signature !== 'string')
    return 'UNSIGNED';
  if (!/^\d{1,12}$/.test(timestamp) || !/^[!-~]{1,64}$/.test(nonce)) return 'UNSIGNED';
  const key = typeof serial === 'string' && Object.hasOwn(certs, serial) ? certs[serial] : undefined;
  const message = Formatter.joinedByLineFeed(timestamp, nonce, body.toString());
  if (key === undefined || !Rsa.verify(message, signature, key)) return 'WRONG_SIGNATURE';
  return Math.abs(now.getTime() / 1_000 - Number(timestamp)) > longestAgeSeconds ? 'TOO_OLD' : null;
}

/** The notice that a signed body carries; null when it is none of ours, or says nothing final. */
function read(settings: WechatPaySettings, body: Buffer): Notice | null {
  try {
    const { id, resource } = envelope.parse(JSON.parse(body.toString()));
    const { ciphertext, nonce, associated_data: bound } = resource;
    const said: unknown = JSON.parse(Aes.AesGcm.decrypt(ciphertext, settings.apiKey, nonce, bound));
    const paid = transaction.safeParse(said);
    if (paid.success && paid.data.mchid === settings.merchantId && paid.data.appid === settings.appId)
      return paymentNotice(id, paid.data);
    const back = returned.safeParse(said);
    return back.success && back.data.mchid === settings.merchantId ? refundNotice(id, back.data) : null;
  } catch {
    return null;
  }
}

function paymentNotice(id: string, said: z.infer<typeof transaction>): Notice | null {
  if (!Object.hasOwn(kinds, said.trade_state) || said.amount === undefined) return null;
  const kind = kinds[said.trade_state as keyof typeof kinds];
  const { total, currency } = said.amount;
  return { id, kind, paymentId: said.out_trade_no, amountMinor: BigInt(total), currency };
}

function refundNotice(id: string, said: z.infer<typeof returned>): Notice | null {
  if (!Object.hasOwn(refundKinds, said.refund_status)) return null;
  const kind = refundKinds[said.refund_status as keyof typeof refundKinds];
  return { id, kind, refundId: said.out_refund_no, amountMinor: BigInt(said.amount.refund), currency: 'CNY' };
}
