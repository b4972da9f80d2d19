import { openHttpServer } from '../platform/http-server.ts';
import type { LiveDoor } from './live-door.ts';
import { answer, type Parts } from './routes.ts';

/** The gateway's one address. */
export type Door = {
  readonly port: number;
  /** Says it is not ready, ends live streams, lets running requests finish (10 s at most), and closes. */
  drain(): Promise<void>;
};

const longestRequestMs = 10_000;

export async function openDoor(
  parts: Omit<Parts, 'stream'>,
  live: LiveDoor,
  address: { readonly host: string; readonly port: number },
): Promise<Door> {
  let draining = false;
  const all: Parts = {
    ...parts,
    readiness: async () => {
      const now = await parts.readiness();
      return draining ? { ...now, ready: false } : now;
    },
    stream: (request, response) => live.handleStream(request, response),
  };
  const http = await openHttpServer((request, response) => void answer(all, request, response), address);
  http.server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const [path] = (request.url ?? '').split('?', 1);
    if (draining || path !== '/graphql') {
      socket.end(
        `HTTP/1.1 ${draining ? '503 Service Unavailable' : '404 Not Found'}\r\nconnection: close\r\n\r\n`,
      );
      return;
    }
    live.handleUpgrade(request, socket, head);
  });
  return {
    port: http.port,
    async drain() {
      draining = true;
      const emptied = http.drain(longestRequestMs);
      await live.drain();
      await emptied;
    },
  };
}
