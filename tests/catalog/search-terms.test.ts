import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBarcode } from '../../subgraphs/catalog/domain/barcode.ts';
import {
  queryTermsOf,
  type Searchable,
  searchNameOf,
  searchTermsOf,
} from '../../subgraphs/catalog/domain/search-terms.ts';

const product = (name: string, rest: Partial<Searchable> = {}): Searchable => ({
  name,
  nameEn: null,
  variants: [],
  attributes: [],
  ...rest,
});
const found = (search: string, one: Searchable) => {
  const terms = new Set(searchTermsOf(one));
  const asked = queryTermsOf(search);
  return asked.length > 0 && asked.every((term) => terms.has(term));
};

describe('terms', () => {
  test('Chinese is cut into characters and pairs, other words into their beginnings', () => {
    expect(searchTermsOf(product('保湿霜')).toSorted()).toEqual(
      ['保', '保湿', '湿', '湿霜', '霜'].toSorted(),
    );
    expect(searchTermsOf(product('a Rosé'))).toEqual(['a', 'ro', 'ros', 'rosé']);
    expect(searchTermsOf(product('Internationalisation'))).toHaveLength(11);
    expect(searchTermsOf(product('500ml'))).toEqual(['50', '500', '500m', '500ml', 'ml']);
  });

  test.each([
    ['面霜', '保湿面霜', true],
    ['霜面', '保湿面霜', false],
    ['霜', '保湿面霜', true],
    ['面霜 保湿', '保湿面霜', true],
    ['保湿面霜 50g', '保湿面霜50g', true],
    ['５０Ｇ', '保湿面霜50g', true],
    ['ＬＩＰ', 'Lipstick', true],
    ['lip sti', 'Red Lipstick', false],
    ['lip red', 'Red Lipstick', true],
    ['stick', 'Lipstick', false],
    ['カメラ', 'デジタルカメラ', true],
    ['ｶﾒﾗ', 'デジタルカメラ', true],
    ['𠮷野', '𠮷野家', true],
    ['internationalism', 'internationalisation', true],
    ['!!!', '!!!', false],
    ['100%', '100% wool', true],
  ])('%s in %s: %s', (search, name, expected) => {
    expect(found(search, product(name))).toBe(expected);
  });

  test('SKU, barcode, options, attribute values and the English name lead to a product', () => {
    const one = product('面霜', {
      nameEn: 'Face cream',
      variants: [{ sku: 'AB-2024-RED', barcode: '4006381333931', optionValues: ['正红'] }],
      attributes: [{ values: ['敏感肌'] }],
    });
    for (const search of ['ab-2024-red', '2024', '4006381333931', '400638', '正红', '敏感', 'face', 'cre']) {
      expect([search, found(search, one)]).toEqual([search, true]);
    }
    expect(searchNameOf(one)).toBe('面霜\nface cream');
  });

  test('a product has at most 2,000 terms, those of its names first', () => {
    const values = Array.from(
      { length: 600 },
      (_, index) => `${index.toString(36).padStart(4, 'z')}abcdefgh`,
    );
    const terms = searchTermsOf(product('面霜', { attributes: [{ values }] }));
    expect(terms).toHaveLength(2_000);
    expect(terms.slice(0, 3)).toEqual(['面', '霜', '面霜']);
  });

  test('whatever is part of a Chinese name, or begins a word of any name, finds it', () => {
    const han = fc.string({ unit: fc.constantFrom(...'保湿面霜口红精华水'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(han, fc.nat(29), fc.integer({ min: 1, max: 30 }), (name, from, length) => {
        const part = name.slice(from % name.length, (from % name.length) + length);
        return found(part, product(name));
      }),
    );
    const word = fc.string({ unit: fc.constantFrom(...'abcxyz019'), minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), (words, at) => {
        const one = words[at % words.length] ?? '';
        return found(one.slice(0, 2 + (at % 19)), product(words.join(' ')));
      }),
    );
  });

  test('no text whatever breaks it, and it finds itself unless it has nothing to find', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const asked = queryTermsOf(text);
        expect(found(text, product(text))).toBe(asked.length > 0);
        expect(searchTermsOf(product(text)).every((term) => term.length > 0)).toBe(true);
      }),
    );
  });
});

describe('barcodes', () => {
  test.each(['96385074', '73513537', '036000291452', '4006381333931', '6901234567892', '10012345678902'])(
    '%s is one',
    (code) => expect(isBarcode(code)).toBe(true),
  );

  test.each([
    '',
    '96385075',
    '4006381333930',
    '400638133393',
    'x4006381333931',
    '123456789',
    '400638133393１',
  ])('%s is none', (code) => expect(isBarcode(code)).toBe(false));

  test('a wrong digit is always noticed', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const code = [...'4006381333931'];
        code[at] = String((Number(code[at]) + more) % 10);
        return !isBarcode(code.join(''));
      }),
    );
  });
});
