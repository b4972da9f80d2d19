import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { getDistDirectory, isSandboxFrame, renderAltair, SANDBOX_FRAME_CSP } from 'altair-static';
import { root } from '../platform/root.ts';

/** What the pages offer to try: complete operations, ready to run. */
export type Examples = { readonly query: string; readonly subscription: string };

/** The pages people see: the welcome page and the explorer. Everything on them is served from here. */
export type Pages = {
  /** Offers other examples from now on: such as run against data that were made after the start. */
  show(examples: Examples): void;
  welcome(response: ServerResponse): void;
  explorer(response: ServerResponse): void;
  /** What a batch's QR code leads to: it finds its batch by its own address. */
  trace(response: ServerResponse): void;
  /** What a share link leads to: it finds its card by its own address. */
  card(response: ServerResponse): void;
  /** A file of the explorer or of our own pages; false when there is none of that name. */
  file(path: string, response: ServerResponse): Promise<boolean>;
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const folders: Readonly<Record<string, string>> = {
  '/explorer/': getDistDirectory(),
  '/pages/': join(root, 'gateway/pages'),
};

const plainPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Asks the graph from the browser: scripts and answers from here, and nothing from elsewhere. */
const askingPolicy = `${plainPolicy}; script-src 'self'; connect-src 'self'`;

/** The explorer writes styles as it runs and compiles scripts its user types; all of it may only talk to this address. */
const explorerPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self' ws: wss:",
  "object-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function openPages(): Pages {
  let examples: Examples = { query: example('query'), subscription: example('subscription') };
  return {
    show(others) {
      examples = others;
    },
    welcome: (response) => send(response, Buffer.from(welcomeHtml(examples)), '.html', plainPolicy),
    explorer: (response) => send(response, Buffer.from(explorerHtml(examples)), '.html', explorerPolicy),
    card: (response) => send(response, Buffer.from(page('card.html')), '.html', askingPolicy),
    trace: (response) => send(response, Buffer.from(page('trace.html')), '.html', askingPolicy),
    async file(path, response) {
      for (const [prefix, folder] of Object.entries(folders)) {
        if (!path.startsWith(prefix)) continue;
        const file = normalize(join(folder, path.slice(prefix.length)));
        const type = extname(file);
        if (!file.startsWith(folder + sep) || types[type] === undefined) return false;
        const content = await readFile(file).catch(() => null);
        if (content === null) return false;
        send(response, content, type, policyOf(path));
        return true;
      }
      return false;
    },
  };
}

function policyOf(path: string): string {
  if (!path.startsWith('/explorer/')) return plainPolicy;
  return isSandboxFrame(path) ? SANDBOX_FRAME_CSP : explorerPolicy;
}

function send(response: ServerResponse, content: Buffer, type: string, policy: string): void {
  response.writeHead(200, {
    'content-type': types[type],
    'content-length': content.length,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  response.end(content);
}

function welcomeHtml(examples: Examples): string {
  return page('welcome.html')
    .replace('{{query}}', () => escaped(examples.query))
    .replace('{{subscription}}', () => escaped(examples.subscription));
}

/** A socket has no headers: what the Headers tab says is handed to `connection_init`, so that people enter it once. */
const headersForSockets = `const given = altair.data.headers.find((one) => /^authorization$/i.test(one.key));
altair.helpers.setEnvironment('authorization', given && given.enabled !== false ? given.value : '');`;

function explorerHtml(examples: Examples): string {
  const window = {
    initialHeaders: { Authorization: '' },
    initialPreRequestScript: headersForSockets,
    subscriptionsEndpoint: '/graphql',
    initialSubscriptionRequestHandlerId: 'graphql-ws' as const,
    initialSubscriptionsPayload: { Authorization: '{{authorization}}' },
  };
  return renderAltair({
    ...window,
    baseURL: '/explorer/',
    endpointURL: '/graphql',
    // The last one is the one that is open.
    initialWindows: [
      { ...window, initialName: '订阅 Subscription', initialQuery: examples.subscription },
      { ...window, initialName: '查询 Query', initialQuery: examples.query },
    ],
    instanceStorageNamespace: 'lianka',
    initialSettings: { 'alert.disableUpdateNotification': true, 'banners.disable': true },
  });
}

function example(name: keyof Examples): string {
  return page(`examples/${name}.graphql`);
}

function page(name: string): string {
  return readFileSync(join(root, 'gateway/pages', name), 'utf8');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
