import {
  createCipheriv,
  createSign,
  createVerify,
  generateKeyPairSync,
  randomBytes,
  randomUUID,
} from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig, type WechatPaySettings } from '../../platform/config.ts';

/** What the server was asked: signed by the merchant, or it answers 401. */
export type AskedOf = { readonly method: string; readonly path: string; readonly body: unknown };

/** How the server answers next, in place of what it would. */
export type Trick = {
  readonly status?: number;
  readonly body?: unknown;
  readonly forged?: boolean;
  readonly late?: boolean;
  readonly silent?: boolean;
};

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2_048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

const sign = (key: string, ...parts: string[]) =>
  createSign('RSA-SHA256')
    .update(parts.map((part) => `${part}\n`).join(''))
    .sign(key, 'base64');

/** A server that signs, checks and answers as WeChat Pay does, with keys of this test. */
export async function openWechat() {
  const [merchant, platform, stranger] = [pair(), pair(), pair()];
  const asked: AskedOf[] = [];
  const tricks: Trick[] = [];
  const payments = new Map<string, { state: string; total: number }>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const path = request.url ?? '';
    const trick = tricks.shift() ?? {};
    if (trick.silent) return;
    const signed = isSigned(request.headers, request.method ?? '', path, text);
    const body = text === '' ? null : JSON.parse(text);
    asked.push({ method: request.method ?? '', path, body });
    const [status, answer] = signed
      ? answerOf(path, body)
      : [401, { code: 'SIGN_ERROR', message: '签名错误' }];
    const content = JSON.stringify(trick.body ?? answer);
    const timestamp = String(Math.floor(Date.now() / 1_000) - (trick.late ? 301 : 0));
    const nonce = randomUUID();
    response.writeHead(trick.status ?? status, {
      'content-type': 'application/json',
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-serial': settings.platformKeyId,
      'wechatpay-signature': sign(
        trick.forged ? stranger.privateKey : platform.privateKey,
        timestamp,
        nonce,
        content,
      ),
    });
    response.end(content);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const apiKey = randomBytes(16).toString('hex');
  const env = {
    ...{
      WECHATPAY_APP_ID: 'wx0000000000000001',
      WECHATPAY_MERCHANT_ID: '1900000001',
      WECHATPAY_MERCHANT_SERIAL: 'ABCDEF01',
    },
    ...{ WECHATPAY_MERCHANT_KEY: merchant.privateKey.replaceAll('\n', '\\n'), WECHATPAY_API_KEY: apiKey },
    ...{ WECHATPAY_PLATFORM_KEY_ID: 'PUB_KEY_ID_0001', WECHATPAY_PLATFORM_KEY: platform.publicKey },
    ...{ WECHATPAY_URL: `http://127.0.0.1:${port}`, PUBLIC_URL: 'https://shop.example.com' },
  };
  const settings = readConfig(env).wechatPay as WechatPaySettings;

  function isSigned(headers: IncomingHttpHeaders, method: string, path: string, body: string): boolean {
    const given = /^WECHATPAY2-SHA256-RSA2048 (.*)$/.exec(headers.authorization ?? '')?.[1] ?? '';
    const part = Object.fromEntries(
      [...given.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const message = [method, path, part['timestamp'], part['nonce_str'], body]
      .map((line) => `${line}\n`)
      .join('');
    if (part['mchid'] !== settings.merchantId || part['serial_no'] !== settings.merchantSerial) return false;
    return createVerify('RSA-SHA256')
      .update(message)
      .verify(merchant.publicKey, part['signature'] ?? '', 'base64');
  }

  // biome-ignore lint/suspicious/noExplicitAny: bodies have the shape that WeChat Pay documents
  function answerOf(path: string, body: any): [number, unknown] {
    if (path === '/v3/pay/transactions/jsapi') {
      payments.set(body.out_trade_no, { state: 'NOTPAY', total: body.amount.total });
      return [200, { prepay_id: `wx_${body.out_trade_no}` }];
    }
    if (path === '/v3/refund/domestic/refunds')
      return [200, { refund_id: `re_${body.out_refund_no}`, status: 'PROCESSING' }];
    const id = /out-trade-no\/([^?]*)\?mchid=/.exec(path)?.[1] ?? '';
    const payment = payments.get(id);
    if (payment === undefined) return [404, { code: 'ORDER_NOT_EXIST', message: '订单不存在' }];
    return [
      200,
      { ...about(id), trade_state: payment.state, amount: { total: payment.total, currency: 'CNY' } },
    ];
  }

  const about = (id: string) => ({ mchid: settings.merchantId, appid: settings.appId, out_trade_no: id });

  /** A notice as WeChat Pay sends it: the resource sealed by the API key, the envelope signed. */
  function notice(
    resource: object,
    how: { id?: string; at?: Date; key?: string; apiKey?: string; serial?: string; nonce?: string } = {},
  ) {
    const iv = randomBytes(6).toString('hex');
    const cipher = createCipheriv('aes-256-gcm', how.apiKey ?? apiKey, iv).setAAD(Buffer.from('transaction'));
    const sealed = Buffer.concat([
      cipher.update(JSON.stringify(resource)),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    const body = JSON.stringify({
      ...{
        id: how.id ?? randomUUID(),
        create_time: '2026-11-11T11:00:00+08:00',
        event_type: 'TRANSACTION.SUCCESS',
      },
      ...{ resource_type: 'encrypt-resource', summary: '支付成功' },
      resource: {
        algorithm: 'AEAD_AES_256_GCM',
        ciphertext: sealed.toString('base64'),
        associated_data: 'transaction',
        nonce: iv,
      },
    });
    const timestamp = String(Math.floor((how.at ?? new Date()).getTime() / 1_000));
    const nonce = how.nonce ?? randomUUID();
    return {
      body: Buffer.from(body),
      headers: {
        'wechatpay-timestamp': timestamp,
        'wechatpay-nonce': nonce,
        'wechatpay-serial': how.serial ?? settings.platformKeyId,
        'wechatpay-signature': sign(how.key ?? platform.privateKey, timestamp, nonce, body),
      } as Record<string, string>,
    };
  }

  return {
    ...{ settings, env, asked, tricks, payments, notice, about, stranger, merchant },
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
