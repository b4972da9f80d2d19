import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { signAccessToken } from '../platform/access-token.ts';
import { readConfig } from '../platform/config.ts';
import { masterSecret } from '../platform/secret-file.ts';
import { openDoor } from '../tests/support/door.ts';
import { openShop, type Shop, track, visit } from '../tests/support/shop.ts';
import { until } from '../tests/support/until.ts';
import { type Measured, startMeasured } from './process.ts';
import { printTable } from './table.ts';

const listeners = 2_000;
const events = 20;

const subscription = `subscription ($merchantId: ID!) { cardViewed(merchantId: $merchantId) {
  cursor intentLevel card { title } lead { displayName intent { level value } lastViewed { listing { product { name supplier { name } } } } } } }`;

/** Server CPU for one event to 2,000 sockets, from the visitor's report to the last byte, beside a bare broadcast. */
export async function benchFanOut(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lianka-bench-'));
  chmodSync(dataDir, 0o711);
  const processes: Measured[] = [];
  try {
    const lianka = await startMeasured('./lianka-live.ts', [dataDir]);
    processes.push(lianka);
    const { cpu: ours, bytes } = await measureLianka(lianka, dataDir);
    const bare = await startMeasured('./bare-broadcast.ts', [bytes]);
    processes.push(bare);
    const limit = await measureBare(bare);
    printTable(
      `One event to ${listeners} sockets: server CPU per event (${bytes.length} bytes a socket)`,
      ['server', 'CPU ms', 'of the bare broadcast'],
      [
        [
          'Lianka: ingest, fold, log, one federated execution, fan-out',
          ours.toFixed(1),
          (ours / limit).toFixed(2),
        ],
        ['ws, the same bytes to every socket', limit.toFixed(1), '1.00'],
      ],
    );
  } finally {
    for (const one of processes) one.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measureLianka(lianka: Measured, dataDir: string): Promise<{ cpu: number; bytes: string }> {
  const config = { ...readConfig({}), secret: masterSecret(dataDir) };
  const door = openDoor(`http://127.0.0.1:${lianka.port}`);
  const tokenOf = (userId: string, ...roles: string[]) =>
    signAccessToken({ userId, roles, expiresAt: new Date(Date.now() + 3_600_000) }, config, new Date());
  const shop = await openShop(door.ask, tokenOf);
  // One person may hold 1,000 sockets: the listeners are several people of the merchant's.
  const people = await Promise.all(
    [1, 2, 3, 4].map((one) => tokenOf(`usr_owner_${one}`, `MERCHANT_OWNER:${shop.merchantId}`)),
  );
  let opened = 0;
  let heard = 0;
  let bytes = '';
  const sockets = await openAll(async () =>
    listenTo(lianka.port, shop, people[opened++ % people.length] ?? shop.owner, (message) => {
      heard += 1;
      bytes = message;
    }),
  );
  const { visitorToken } = await visit(door.ask, shop.slug);
  const look = (viewId: string) =>
    track(door.ask, visitorToken, shop.cardId, [
      { kind: 'PRODUCT_VIEW', viewId, listingId: shop.listingIds[0] },
    ]);
  await look('warm-up-0');
  await until(() => heard >= listeners, { within: 60_000 });
  for (let i = 1; i < 5; i += 1) await look(`warm-up-${i}`);
  await until(() => heard >= 5 * listeners, { within: 60_000 });
  const before = await lianka.cpu();
  for (let i = 0; i < events; i += 1) {
    const all = heard + listeners;
    await look(`event-${i}`);
    await until(() => heard >= all, { within: 60_000, every: 2 });
  }
  const cpu = ((await lianka.cpu()) - before) / events;
  for (const socket of sockets) socket.terminate();
  return { cpu, bytes };
}

async function measureBare(bare: Measured): Promise<number> {
  let heard = 0;
  const sockets = await openAll(async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${bare.port}`);
    socket.on('message', () => {
      heard += 1;
    });
    await new Promise((done) => socket.once('open', done));
    return socket;
  });
  const broadcast = async (times: number) => {
    for (let i = 0; i < times; i += 1) {
      const all = heard + listeners;
      bare.tell('broadcast');
      await until(() => heard >= all, { within: 60_000, every: 2 });
    }
  };
  await broadcast(5);
  const before = await bare.cpu();
  await broadcast(events);
  const cpu = ((await bare.cpu()) - before) / events;
  for (const socket of sockets) socket.terminate();
  return cpu;
}

/** Opens all sockets, some at a time. */
async function openAll(open: () => Promise<WebSocket>): Promise<WebSocket[]> {
  const sockets: WebSocket[] = [];
  while (sockets.length < listeners) {
    sockets.push(...(await Promise.all(Array.from({ length: 50 }, open))));
  }
  return sockets;
}

/** A listener that speaks graphql-transport-ws as a client library does. */
async function listenTo(
  port: number,
  shop: Shop,
  token: string,
  hear: (message: string) => void,
): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws');
  await new Promise((done) => socket.once('open', done));
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
  const [answer] = await once(socket, 'message');
  if (!String(answer).includes('connection_ack')) throw new Error(`The socket was refused: ${answer}`);
  const payload = { query: subscription, variables: { merchantId: shop.merchantId } };
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
  socket.on('message', (data) => {
    const message = data.toString();
    if (message.includes('"type":"next"')) hear(message);
    else if (message.includes('"type":"ping"')) socket.send('{"type":"pong"}');
    else if (message.includes('"type":"error"')) throw new Error(message);
  });
  return socket;
}
