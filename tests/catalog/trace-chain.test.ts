import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BatchFacts,
  genesisOf,
  type Link,
  type SealedLink,
  sealOf,
  verifyChain,
} from '../../subgraphs/catalog/domain/trace-chain.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const batch: BatchFacts = {
  id: 'bat_1',
  offerId: 'off_1',
  productId: 'prd_1',
  code: 'TEA-2026',
  quantity: 1_000,
  producedAt: new Date('2026-03-04T05:06:07.089Z'),
  expiresAt: null,
};

const link: Link = {
  sequence: 1,
  kind: 'HARVESTED',
  place: '武夷山 "三坑"',
  note: '头春\n\u2028😀',
  occurredAt: new Date('2026-03-04T05:06:07Z'),
  recordedAt: new Date('2026-03-05T00:00:00.5Z'),
  recorderHash: sha256('bat_1 usr_1'),
  prevHash: 'f'.repeat(64),
};

describe('the encoding', () => {
  test('a batch begins its chain with the hash of the JSON array that is documented', () => {
    const said =
      '["lianka-trace-1","batch","bat_1","off_1","prd_1","TEA-2026",1000,"2026-03-04T05:06:07.089Z",';
    expect(genesisOf(batch, sha256)).toBe(sha256(`${said}null]`));
    const expiresAt = new Date('2027-01-01T00:00:00Z');
    expect(genesisOf({ ...batch, expiresAt }, sha256)).toBe(sha256(`${said}"2027-01-01T00:00:00.000Z"]`));
    // Written down once: a changed encoding would break every chain there is.
    expect(genesisOf(batch, sha256)).toBe('1228ac6c41e83cdaa3894c2d6164954fa11e54a21804c27462a17b91f09dffa9');
  });

  test('a link is sealed with the hash of the JSON array that is documented', () => {
    const said =
      '["lianka-trace-1","event","bat_1",1,"HARVESTED","武夷山 \\"三坑\\"","头春\\n\u2028😀",' +
      `"2026-03-04T05:06:07.000Z","2026-03-05T00:00:00.500Z","${sha256('bat_1 usr_1')}","${'f'.repeat(64)}"]`;
    expect(sealOf('bat_1', link, sha256)).toBe(sha256(said));
    expect(sealOf('bat_1', link, sha256)).toBe(
      '4c2c78bbce4f690fe3b9ab7b28074847ed93b3281d75eb81b9e7ce879c20c36b',
    );
  });
});

type Chain = {
  readonly batch: BatchFacts;
  readonly links: readonly SealedLink[];
  readonly head: { sequence: number; hash: string };
};

const moments = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2090-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const texts = fc.string({ unit: 'grapheme', maxLength: 20 });
const said = fc.record({
  kind: fc.constantFrom('HARVESTED', 'PRODUCED', 'STORED', 'SHIPPED'),
  place: texts,
  note: texts,
  occurredAt: moments,
  recordedAt: moments,
  recorderHash: fc.constantFrom(sha256('a'), sha256('b')),
});
const batches = fc.record({
  id: fc.constantFrom('bat_1', 'bat_2'),
  offerId: texts,
  productId: texts,
  code: texts,
  quantity: fc.integer({ min: 1, max: 1_000_000_000 }),
  producedAt: moments,
  expiresAt: fc.option(moments),
});

function seal(facts: BatchFacts, entries: readonly Omit<Link, 'sequence' | 'prevHash'>[]): Chain {
  let hash = genesisOf(facts, sha256);
  const links: SealedLink[] = [];
  for (const [index, entry] of entries.entries()) {
    const next = { ...entry, sequence: index + 1, prevHash: hash };
    hash = sealOf(facts.id, next, sha256);
    links.push({ ...next, hash });
  }
  return { batch: facts, links, head: { sequence: links.length, hash } };
}

const chains = (minLength: number) =>
  fc
    .tuple(batches, fc.array(said, { minLength, maxLength: 12 }))
    .map(([facts, entries]) => seal(facts, entries));

/** A chain of at least so many links, and the index of one of them. */
const pointed = (minLength: number) =>
  chains(minLength).chain((chain) => fc.tuple(fc.constant(chain), fc.nat({ max: chain.links.length - 1 })));

const check = ({ batch: facts, links, head }: Chain) => verifyChain(facts, head, links, sha256);
const broken = (brokenAt: number, problem: string) => ({ intact: false, brokenAt, problem });

/** Another value of the same kind. */
function other(value: unknown): unknown {
  if (value === null) return new Date(0);
  if (value instanceof Date) return new Date(value.getTime() + 1);
  return typeof value === 'number' ? value + 1 : `${String(value)}.`;
}

describe('a chain', () => {
  test('that is as it was sealed verifies, however long it is', () => {
    fc.assert(
      fc.property(chains(0), (chain) => {
        const checkedEvents = chain.links.length;
        expect(check(chain)).toEqual({ intact: true, checkedEvents, brokenAt: null, problem: null });
      }),
    );
    const entries = Array.from({ length: 500 }, () => link);
    expect(check(seal(batch, entries))).toMatchObject({ intact: true, checkedEvents: 500 });
  });

  test('any fact of the batch that changed is found, at 0', () => {
    const fields = ['id', 'offerId', 'productId', 'code', 'quantity', 'producedAt', 'expiresAt'] as const;
    fc.assert(
      fc.property(chains(0), fc.constantFrom(...fields), (chain, field) => {
        const changed = { ...chain.batch, [field]: other(chain.batch[field]) } as BatchFacts;
        const found = check({ ...chain, batch: changed });
        expect(found.intact).toBe(false);
        // Every event names its batch: under another id none of them is what was sealed.
        if (field !== 'id' || chain.links.length === 0)
          expect(found).toMatchObject(broken(0, 'BATCH_CHANGED'));
      }),
    );
  });

  test('any field of any link that changed is found, with its sequence', () => {
    const fields = [
      ...(['kind', 'place', 'note', 'occurredAt', 'recordedAt'] as const),
      ...(['recorderHash', 'prevHash', 'hash'] as const),
    ];
    fc.assert(
      fc.property(pointed(1), fc.constantFrom(...fields), ([chain, at], field) => {
        const links = chain.links.map((one, index) =>
          index === at ? ({ ...one, [field]: other(one[field]) } as SealedLink) : one,
        );
        expect(check({ ...chain, links })).toMatchObject(broken(at + 1, 'EVENT_CHANGED'));
      }),
    );
  });

  test('a link that was sealed anew after its change is convicted by the next one, or by the head', () => {
    fc.assert(
      fc.property(pointed(1), ([chain, at]) => {
        const links = chain.links.map((one, index) => {
          if (index !== at) return one;
          const forged = { ...one, note: `${one.note}!` };
          return { ...forged, hash: sealOf(chain.batch.id, forged, sha256) };
        });
        expect(check({ ...chain, links })).toMatchObject(broken(at + 1, 'EVENT_CHANGED'));
      }),
    );
  });

  test('a removed link is found, the last and the only one too', () => {
    fc.assert(
      fc.property(pointed(1), ([chain, at]) => {
        const links = chain.links.filter((_, index) => index !== at);
        expect(check({ ...chain, links })).toMatchObject(broken(at + 1, 'EVENT_MISSING'));
        // Nor does it help to close up the ranks.
        const renumbered = links.map((one, index) => ({ ...one, sequence: index + 1 }));
        expect(check({ ...chain, links: renumbered })).toMatchObject({ intact: false, brokenAt: at + 1 });
      }),
    );
  });

  test('two links that changed places are found at the first of them, with their numbers or without', () => {
    fc.assert(
      fc.property(pointed(2), fc.nat(), ([chain, at], step) => {
        const { length } = chain.links;
        const to = (at + 1 + (step % (length - 1))) % length;
        const order = chain.links.map((_, index) => (index === at ? to : index === to ? at : index));
        const links = order.map((index) => chain.links[index] as SealedLink);
        const first = Math.min(at, to) + 1;
        expect(check({ ...chain, links })).toMatchObject(broken(first, 'EVENT_MISSING'));
        const renumbered = links.map((one, index) => ({ ...one, sequence: index + 1 }));
        expect(check({ ...chain, links: renumbered })).toMatchObject(broken(first, 'EVENT_CHANGED'));
      }),
    );
  });

  test('a link that was slipped in is found, behind the end too', () => {
    fc.assert(
      fc.property(chains(0), fc.nat(), said, (chain, where, entry) => {
        const at = where % (chain.links.length + 1);
        const prevHash = chain.links[at - 1]?.hash ?? genesisOf(chain.batch, sha256);
        const slipped = { ...entry, sequence: at + 1, prevHash };
        const sealed = { ...slipped, hash: sealOf(chain.batch.id, slipped, sha256) };
        const links = [
          ...chain.links.slice(0, at),
          sealed,
          ...chain.links.slice(at).map((one) => ({ ...one, sequence: one.sequence + 1 })),
        ];
        // It fits upon what is before it; the one behind it, whose number had to change, does not bear that out.
        const brokenAt = at === chain.links.length ? at + 1 : at + 2;
        expect(check({ ...chain, links })).toMatchObject(broken(brokenAt, 'EVENT_CHANGED'));
      }),
    );
  });

  test('two that were sealed behind the end are found at the first of them', () => {
    const chain = seal(batch, [link, link]);
    const longer = seal(batch, [link, link, link, link]);
    expect(check({ ...longer, head: chain.head })).toMatchObject(broken(3, 'EVENT_CHANGED'));
  });
});
