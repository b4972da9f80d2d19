import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tracePageOf } from '../../subgraphs/catalog/actions/draw-qr-code.ts';
import { batchCodeFrom, batchCodeOf } from '../../subgraphs/catalog/domain/batch-code.ts';
import { type BatchStatus, batchMayBecome } from '../../subgraphs/catalog/domain/batch-status.ts';

test('a batch takes exactly these steps', () => {
  const all: BatchStatus[] = ['REGISTERED', 'IN_FORCE', 'EXHAUSTED', 'RECALLED', 'EXPIRED'];
  const taken = all.flatMap((from) =>
    all.filter((to) => batchMayBecome(from, to)).map((to) => `${from} ${to}`),
  );
  expect(taken).toEqual([
    'REGISTERED IN_FORCE',
    'REGISTERED RECALLED',
    'REGISTERED EXPIRED',
    'IN_FORCE EXHAUSTED',
    'IN_FORCE RECALLED',
    'IN_FORCE EXPIRED',
    'EXHAUSTED RECALLED',
    'EXPIRED RECALLED',
  ]);
});

describe('a batch code', () => {
  test('is read in either case, and is letters, digits and hyphens', () => {
    const kept = { ' ab-12 ': 'AB-12', abcd: 'ABCD', abc: null, '-abc': null, 'abc-': null };
    const odd = { 'ab 12': null, 茶叶批次: null, ['A'.repeat(40)]: 'A'.repeat(40), ['A'.repeat(41)]: null };
    for (const [given, code] of Object.entries({ ...kept, ...odd })) {
      expect([given, batchCodeOf(given)]).toEqual([given, code]);
    }
  });

  test('that is made is ten signs, fifty bits of what it is made from', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (random) => {
        const code = batchCodeFrom(random);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
        expect(batchCodeOf(code.toLowerCase())).toBe(code);
      }),
    );
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte++) {
      const sign = batchCodeFrom(Uint8Array.of(byte));
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    expect([counts.size, new Set(counts.values())]).toEqual([32, new Set([8])]);
  });

  test('leads to a page that a browser can open, wherever the product listens', () => {
    const page = (host: string, publicUrl?: string) => tracePageOf({ host, port: 4000, publicUrl }, 'AB-12');
    expect(page('127.0.0.1')).toBe('http://127.0.0.1:4000/trace/AB-12');
    expect(page('0.0.0.0')).toBe('http://127.0.0.1:4000/trace/AB-12');
    expect(page('::1')).toBe('http://[::1]:4000/trace/AB-12');
    expect(page('0.0.0.0', 'https://lianka.example/')).toBe('https://lianka.example/trace/AB-12');
  });
});
