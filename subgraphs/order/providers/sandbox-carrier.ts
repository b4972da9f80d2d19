import { z } from 'zod';
import { refusalOf, signed } from '../../../platform/signed-envelope.ts';
import type { SandboxCarrier } from '../domain/carrier.ts';

const shape = z.strictObject({
  events: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[!-~]{1,128}$/),
        trackingNumber: z.string().regex(/^[A-Za-z0-9-]{4,40}$/),
        status: z.enum(['PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'EXCEPTION', 'SIGNED', 'RETURNED']),
        place: z.string().max(100),
        description: z.string().max(300),
        occurredAt: z.iso.datetime(),
      }),
    )
    .max(100),
});

/** Opens the sandbox carrier with the key that its notices are signed with, as `signed` says. */
export function openSandboxCarrier(key: Uint8Array): SandboxCarrier {
  return {
    code: 'SANDBOX_EXPRESS',
    register: async () => {},
    notice: (events, now) => signed(key, Buffer.from(JSON.stringify({ events })), now),
    verify(headers, body, now) {
      if (refusalOf(key, headers, body, now) !== null) return null;
      try {
        const { events } = shape.parse(JSON.parse(body.toString()));
        return events.map((event) => ({ ...event, occurredAt: new Date(event.occurredAt) }));
      } catch {
        return null;
      }
    },
  };
}
