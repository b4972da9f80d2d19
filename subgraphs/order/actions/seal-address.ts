import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type Config, ownAddressKey } from '../../../platform/config.ts';
import { deriveKey, requireSecret } from '../../../platform/secrets.ts';
import type { Address } from '../domain/address.ts';

/** What an address is sealed for: it opens nowhere else. */
export type SealedFor = { readonly merchantId: string; readonly id: string };

const algorithm = 'aes-256-gcm';

/** Seals an address with the first key, for one row: `key id.nonce.ciphertext.tag`, in base64url. */
export function sealAddress(config: Config, address: Address, sealedFor: SealedFor): string {
  const [[keyId, key]] = keysOf(config);
  const nonce = randomBytes(12);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(boundTo(keyId, sealedFor));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(address)), cipher.final()]);
  return [keyId, ...[nonce, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.');
}

/** Opens a sealed address. Throws when it was sealed for another row, by a key that is not known, or was changed. */
export function openAddress(config: Config, sealed: string, sealedFor: SealedFor): Address {
  const [keyId = '', ...parts] = sealed.split('.');
  const key = new Map(keysOf(config)).get(keyId);
  if (key === undefined) throw new Error(`An address is sealed by the key ${keyId}, which is not known.`);
  const [nonce, ciphertext, tag] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (nonce === undefined || ciphertext === undefined || tag?.length !== 16)
    throw new Error('This is no sealed address.');
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: 16 })
    .setAAD(boundTo(keyId, sealedFor))
    .setAuthTag(tag);
  return JSON.parse(Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString());
}

/** The id of the key that addresses are sealed by now. */
export function sealingKeyId(config: Config): string {
  return keysOf(config)[0][0];
}

type Key = readonly [id: string, key: Uint8Array];

function keysOf(config: Config): readonly [Key, ...Key[]] {
  const [first, ...others] = config.addressKeys;
  const own: Key = [ownAddressKey, deriveKey(requireSecret(config), 'address')];
  // Whoever begins to give keys still reads what was sealed before.
  return first === undefined ? [own] : [first, ...others, own];
}

function boundTo(keyId: string, { merchantId, id }: SealedFor): Buffer {
  return Buffer.from(`lianka.address ${keyId} ${merchantId} ${id}`);
}
