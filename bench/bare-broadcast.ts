import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

// The physical limit of a fan-out: the bare library sending the same bytes to every socket.
const bytes = process.argv[2] ?? '';
const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('message', (message) => {
  if (message === 'broadcast') {
    for (const socket of sockets.clients) socket.send(bytes);
  } else {
    process.send?.({ cpu: process.cpuUsage() });
  }
});
process.on('disconnect', () => process.exit());
