import { z } from 'zod';
import { type SubgraphName, subgraphNames } from './facts.ts';

// ApolloGateway probes cloud metadata and exports measurements unless this is set before it is constructed.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

const url = z.url();
const text = z.string().min(1);

/** The name of the key that addresses are sealed by where none are given, and that always opens. */
export const ownAddressKey = 'derived';

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: text.optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  DATA_DIR: text.default('.data'),
  SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  DATABASE_URL: url.optional(),
  CARD_DATABASE_URL: url.optional(),
  DISTRIBUTION_DATABASE_URL: url.optional(),
  CATALOG_DATABASE_URL: url.optional(),
  ORDER_DATABASE_URL: url.optional(),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(500).default(10),
  REDIS_URL: url.optional(),
  CARD_URL: url.optional(),
  DISTRIBUTION_URL: url.optional(),
  CATALOG_URL: url.optional(),
  ORDER_URL: url.optional(),
  JWKS_URL: url.optional(),
  JWT_ISSUER: text.default('lianka'),
  JWT_AUDIENCE: text.default('lianka'),
  PUBLIC_URL: url.optional(),
  INTROSPECTION: z.enum(['on', 'off']).default('on'),
  SANDBOX_PAYMENTS: z.enum(['on', 'off']).optional(),
  LLM_URL: url.optional(),
  LLM_KEY: text.optional(),
  LLM_MODEL: text.optional(),
  LLM_TIMEOUT_MS: z.coerce.number().int().min(100).max(20_000).default(5_000),
  PRIVATE_WEBHOOKS: z.enum(['on', 'off']).default('off'),
  WECHATPAY_APP_ID: text.optional(),
  WECHATPAY_MERCHANT_ID: text.optional(),
  WECHATPAY_MERCHANT_SERIAL: text.optional(),
  WECHATPAY_MERCHANT_KEY: text.optional(),
  WECHATPAY_API_KEY: z.string().length(32, 'must have 32 characters').optional(),
  WECHATPAY_PLATFORM_KEY_ID: text.optional(),
  WECHATPAY_PLATFORM_KEY: text.optional(),
  WECHATPAY_URL: url.default('https://api.mch.weixin.qq.com'),
  ADDRESS_KEYS: z
    .string()
    .regex(
      /^[a-z0-9-]{1,20}:[A-Za-z0-9+/]{43}=(,[a-z0-9-]{1,20}:[A-Za-z0-9+/]{43}=)*$/,
      'must be id:key pairs, separated by commas; a key is 32 bytes in base64',
    )
    .refine((pairs) => {
      const ids = [ownAddressKey, ...pairs.split(',').map((pair) => pair.split(':')[0])];
      return new Set(ids).size === ids.length;
    }, 'must name each key by another id, and none of them "derived"')
    .optional(),
});

/** What WeChat Pay knows a merchant by (API v3), and the keys that the two sign with. Keys are PEM texts. */
export type WechatPaySettings = {
  readonly appId: string;
  readonly merchantId: string;
  /** The serial number of the merchant's certificate. */
  readonly merchantSerial: string;
  readonly merchantKey: string;
  /** The API v3 key that notices are encrypted with. */
  readonly apiKey: string;
  /** The id of WeChat Pay's public key, or the serial number of its certificate. */
  readonly platformKeyId: string;
  readonly platformKey: string;
  /** Where WeChat Pay is asked. */
  readonly url: string;
  /** Where WeChat Pay sends its notices. */
  readonly notifyUrl: string;
};

/** An endpoint that speaks OpenAI's chat completions (OpenAI, DashScope, DeepSeek, vLLM, Ollama …). */
export type LanguageModelSettings = {
  /** Up to and without `/chat/completions`, such as `https://api.openai.com/v1`. */
  readonly url: string;
  /** Sent as a bearer token; empty for a server that asks for none. Never logged. */
  readonly key: string;
  readonly model: string;
  /** For the whole answer, its body included, in milliseconds. */
  readonly timeoutMs: number;
};

/** Everything that can be set from outside, read once. Nothing else in the product reads the environment. */
export type Config = {
  readonly port: number;
  /** The address to listen on: loopback on embedded defaults, every interface once a real URL is set. */
  readonly host: string;
  readonly logLevel: string;
  /** Where the embedded database and the generated secret live. */
  readonly dataDir: string;
  /** The master secret, from which every signing key is derived; undefined until one is generated. */
  readonly secret: string | undefined;
  /** The database of each subgraph; undefined means the embedded one. */
  readonly databaseUrls: Readonly<Record<SubgraphName, string | undefined>>;
  readonly databaseConnections: number;
  readonly redisUrl: string | undefined;
  /** Where each subgraph is served; undefined means in this process. */
  readonly subgraphUrls: Readonly<Record<SubgraphName, string | undefined>>;
  /** Keys of the identity provider (RS256, ES256); undefined means HS256 with a key of our own. */
  readonly jwksUrl: string | undefined;
  readonly jwtIssuer: string;
  readonly jwtAudience: string;
  /** How clients reach the gateway, where links must name it. */
  readonly publicUrl: string | undefined;
  readonly introspection: boolean;
  /** Whether the sandbox provider takes orders' money, that is none: on embedded defaults only, unless it is asked for. */
  readonly sandboxPayments: boolean;
  /** WeChat Pay, where it is offered; null where it is not. */
  readonly wechatPay: WechatPaySettings | null;
  /** Who words messages to leads beside the templates; null for nobody. */
  readonly languageModel: LanguageModelSettings | null;
  /** Whether merchants' webhooks may be plain http and lie in private networks: for trying things out. */
  readonly privateWebhooks: boolean;
  /** Keys that addresses are sealed by, with their names: the first seals, all open. None: one derived from the secret. */
  readonly addressKeys: readonly (readonly [id: string, key: Uint8Array])[];
  /** True when nothing outside is named: one process, one embedded database. */
  readonly embedded: boolean;
};

/** Reads the environment; a value that cannot be used stops the start with one sentence that names it. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = schema.safeParse(withoutEmpty(env));
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    );
  }
  const set = parsed.data;
  const databaseUrls = perSubgraph((name) => set[`${upper(name)}_DATABASE_URL`] ?? set.DATABASE_URL);
  const subgraphUrls = perSubgraph((name) => set[`${upper(name)}_URL`]);
  const outside = [set.REDIS_URL, ...Object.values(databaseUrls), ...Object.values(subgraphUrls)];
  const embedded = outside.every((one) => one === undefined);
  if (!embedded && set.SECRET === undefined) {
    throw new Error(
      'SECRET: set a secret of at least 32 characters; a generated one serves only the embedded database.',
    );
  }
  return {
    port: set.PORT,
    host: set.HOST ?? (embedded ? '127.0.0.1' : '0.0.0.0'),
    logLevel: set.LOG_LEVEL,
    dataDir: set.DATA_DIR,
    secret: set.SECRET,
    databaseUrls,
    databaseConnections: set.DATABASE_CONNECTIONS,
    redisUrl: set.REDIS_URL,
    subgraphUrls,
    jwksUrl: set.JWKS_URL,
    jwtIssuer: set.JWT_ISSUER,
    jwtAudience: set.JWT_AUDIENCE,
    publicUrl: set.PUBLIC_URL,
    introspection: set.INTROSPECTION === 'on',
    sandboxPayments: (set.SANDBOX_PAYMENTS ?? (embedded ? 'on' : 'off')) === 'on',
    wechatPay: readWechatPay(set),
    languageModel: readLanguageModel(set),
    privateWebhooks: set.PRIVATE_WEBHOOKS === 'on',
    addressKeys: readKeys(set.ADDRESS_KEYS),
    embedded,
  };
}

function readKeys(given: string | undefined): Config['addressKeys'] {
  return (given?.split(',') ?? []).map((pair) => {
    const [id = '', key = ''] = pair.split(':');
    return [id, new Uint8Array(Buffer.from(key, 'base64'))] as const;
  });
}

type Given = z.infer<typeof schema>;

function readLanguageModel(set: Given): LanguageModelSettings | null {
  const { LLM_URL: url, LLM_KEY: key = '', LLM_MODEL: model, LLM_TIMEOUT_MS: timeoutMs } = set;
  if (url === undefined) return null;
  if (model === undefined) throw new Error('LLM_MODEL: set it as well, LLM_URL needs to know which model.');
  return { url, key, model, timeoutMs };
}

/** All of WeChat Pay's settings or none: half of them would take money without hearing of it. */
function readWechatPay(set: Given): WechatPaySettings | null {
  const needed = {
    WECHATPAY_APP_ID: set.WECHATPAY_APP_ID,
    WECHATPAY_MERCHANT_ID: set.WECHATPAY_MERCHANT_ID,
    WECHATPAY_MERCHANT_SERIAL: set.WECHATPAY_MERCHANT_SERIAL,
    WECHATPAY_MERCHANT_KEY: set.WECHATPAY_MERCHANT_KEY,
    WECHATPAY_API_KEY: set.WECHATPAY_API_KEY,
    WECHATPAY_PLATFORM_KEY_ID: set.WECHATPAY_PLATFORM_KEY_ID,
    WECHATPAY_PLATFORM_KEY: set.WECHATPAY_PLATFORM_KEY,
  };
  const missing = Object.entries({ ...needed, PUBLIC_URL: set.PUBLIC_URL }).filter(
    ([, value]) => value === undefined,
  );
  if (Object.values(needed).every((value) => value === undefined)) return null;
  if (missing.length > 0)
    throw new Error(
      `${missing.map(([name]) => name).join(', ')}: set it as well, WeChat Pay needs all of its settings.`,
    );
  const pem = (text = '') => text.replaceAll('\\n', '\n');
  return {
    appId: needed.WECHATPAY_APP_ID ?? '',
    merchantId: needed.WECHATPAY_MERCHANT_ID ?? '',
    merchantSerial: needed.WECHATPAY_MERCHANT_SERIAL ?? '',
    merchantKey: pem(needed.WECHATPAY_MERCHANT_KEY),
    apiKey: needed.WECHATPAY_API_KEY ?? '',
    platformKeyId: needed.WECHATPAY_PLATFORM_KEY_ID ?? '',
    platformKey: pem(needed.WECHATPAY_PLATFORM_KEY),
    url: set.WECHATPAY_URL,
    notifyUrl: new URL('/webhooks/order/payments-wechatpay', set.PUBLIC_URL).href,
  };
}

/** A page of the gateway's; at this machine's own address as long as no public one is told. */
export function pageAt(
  { publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>,
  path: string,
): string {
  const here = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const base = publicUrl ?? `http://${here.includes(':') ? `[${here}]` : here}:${port}`;
  return new URL(path, base).href;
}

function upper<Name extends string>(name: Name): Uppercase<Name> {
  return name.toUpperCase() as Uppercase<Name>;
}

function perSubgraph<T>(make: (name: SubgraphName) => T): Record<SubgraphName, T> {
  return Object.fromEntries(subgraphNames.map((name) => [name, make(name)])) as Record<SubgraphName, T>;
}

function withoutEmpty(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}
