import { isText } from './card.ts';

/** Whatever JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where something is wrong, and why. */
export type JsonFault = {
  readonly path: readonly (string | number)[];
  readonly en: string;
  readonly zh: string;
};

export type JsonLimits = { readonly bytes: number; readonly depth: number; readonly values: number };

/** Names that mean something to the language itself. */
const reserved = ['__proto__', 'constructor', 'prototype'];

/** What is wrong with a value that came from outside, if anything: too large, too deep, or not to be stored as JSON. */
export function faultIn(value: unknown, limits: JsonLimits): JsonFault | null {
  let values = 0;
  let letters = 0;
  const faultBelow = (one: unknown, path: readonly (string | number)[]): JsonFault | null => {
    values += 1;
    if (path.length > limits.depth)
      return fault(path, `At most ${limits.depth} levels.`, `最多 ${limits.depth} 层。`);
    if (values > limits.values)
      return fault([], `At most ${limits.values} values.`, `最多 ${limits.values} 个值。`);
    if (typeof one === 'string') {
      letters += one.length;
      return isText(one, one.length) ? null : unfit(path);
    }
    if (typeof one === 'number') return Number.isFinite(one) ? null : unfit(path);
    if (one === null || typeof one === 'boolean') return null;
    if (typeof one !== 'object') return unfit(path);
    const parts: [string | number, unknown][] = Array.isArray(one)
      ? one.map((part, i) => [i, part])
      : Object.entries(one);
    for (const [key, part] of parts) {
      const below = [...path, key];
      if (typeof key === 'string' && (reserved.includes(key) || !isText(key, 200))) return unfit(below);
      const wrong = faultBelow(part, below);
      if (wrong !== null) return wrong;
    }
    return null;
  };
  const wrong = faultBelow(value, []);
  if (wrong !== null) return wrong;
  if (letters <= limits.bytes && bytesOf(JSON.stringify(value)) <= limits.bytes) return null;
  return fault([], `At most ${limits.bytes} bytes.`, `最多 ${limits.bytes} 字节。`);
}

/** How long a text is in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function unfit(path: readonly (string | number)[]): JsonFault {
  return fault(path, 'JSON cannot carry this here.', '此处的值不能以 JSON 保存。');
}

function fault(path: readonly (string | number)[], en: string, zh: string): JsonFault {
  return { path, en, zh };
}
