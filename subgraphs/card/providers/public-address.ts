import { lookup } from 'node:dns';
import { lookup as lookupNow } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whether an IP address is one that anybody in the world can reach: not loopback, private, link-local, or reserved. */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/**
 * Looks a name up for a connection and refuses what is not public. It is asked by the connection itself: what a name resolves
 * to when it is checked and when it is used could be two addresses.
 */
export const lookupPublic: LookupFunction = (hostname, options, answer) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error !== null) return answer(error, []);
    const refused = found.length === 0 || found.some(({ address }) => !isPublic(address));
    if (refused) return answer(new Error(`${hostname} is not public.`), []);
    const [first] = found;
    return options.all === true ? answer(null, found) : answer(null, first?.address ?? '', first?.family);
  });
};

/** Whether a host, a name or an address as a URL writes it, is public at this moment. */
export async function isPublicHost(hostname: string): Promise<boolean> {
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(literal)) return isPublic(literal);
  const found = await lookupNow(hostname, { all: true }).catch(() => []);
  return found.length > 0 && found.every(({ address }) => isPublic(address));
}
