/** What a product is found by, the most telling first. */
export type Searchable = {
  readonly name: string;
  readonly nameEn: string | null;
  readonly variants: readonly {
    readonly sku: string;
    readonly barcode: string | null;
    readonly optionValues: readonly string[];
  }[];
  readonly attributes: readonly { readonly values: readonly string[] }[];
};

const mostTerms = 2_000;
const shortestPrefix = 2;
const longestPrefix = 12;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;
/** A run of characters that are written without spaces, or a word of any other script. */
const runs = new RegExp(`${cjk.source}+|(?:(?!${cjk.source})[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** A text as it is compared: full-width and half-width, upper and lower case are one, and so are all spaces. */
export function searchTextOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** The names of a product as its relevance is measured: the Chinese one, a line end, the English one. */
export function searchNameOf({ name, nameEn }: Pick<Searchable, 'name' | 'nameEn'>): string {
  return nameEn === null ? searchTextOf(name) : `${searchTextOf(name)}\n${searchTextOf(nameEn)}`;
}

/**
 * The terms under which an inverted index holds a product, at most 2,000. Chinese is written without spaces, so every
 * character and every pair of neighbours is a term; other words are terms with all their beginnings, for search as one
 * types.
 */
export function searchTermsOf({ name, nameEn, variants, attributes }: Searchable): string[] {
  const terms = new Set<string>();
  const texts = [
    name,
    nameEn ?? '',
    ...variants.flatMap(({ sku, barcode, optionValues }) => [sku, barcode ?? '', ...optionValues]),
    ...attributes.flatMap(({ values }) => values),
  ];
  for (const text of texts) {
    for (const run of runsOf(text)) {
      for (const term of isCjk(run) ? [...run, ...pairsOf(run)] : wordTerms(run)) {
        if (terms.size === mostTerms) return [...terms];
        terms.add(term);
      }
    }
  }
  return [...terms];
}

/** The terms that a product must all have to be found; none when there is nothing to search for in the text. */
export function queryTermsOf(search: string): string[] {
  const terms = runsOf(search).flatMap((run) => {
    if (!isCjk(run)) return [[...run].slice(0, longestPrefix).join('')];
    return [...run].length === 1 ? [run] : pairsOf(run);
  });
  return [...new Set(terms)];
}

/** An attribute's value as facets count and filters compare it. A key has no `=`, so the two come apart again. */
export function facetTermOf(key: string, value: string): string {
  return `${key}=${value}`;
}

/** All of a product's attributes as facets. */
export function facetTermsOf(attributes: readonly { key: string; values: readonly string[] }[]): string[] {
  return attributes.flatMap(({ key, values }) => values.map((value) => facetTermOf(key, value)));
}

function runsOf(text: string): string[] {
  return searchTextOf(text).match(runs) ?? [];
}

function isCjk(run: string): boolean {
  return cjk.test(run);
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** A word's beginnings; of one such as 500ml also those of its digits and of its letters. */
function wordTerms(word: string): string[] {
  const parts = word.match(/\p{N}+|[^\p{N}]+/gu) ?? [];
  return [...new Set([word, ...parts])].flatMap(beginningsOf);
}

function beginningsOf(word: string): string[] {
  const characters = [...word].slice(0, longestPrefix);
  if (characters.length < shortestPrefix) return [characters.join('')];
  return characters
    .slice(shortestPrefix - 1)
    .map((_, more) => characters.slice(0, more + shortestPrefix).join(''));
}
