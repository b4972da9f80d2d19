import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { create } from 'qrcode';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous } from '../../platform/viewer.ts';
import { linesOf, xmlText } from '../../subgraphs/card/domain/picture-text.ts';
import { archiving, composing, openQuarter, person, publishing, type Quarter } from './quarter.ts';

let quarter: Quarter;

beforeAll(async () => {
  quarter = await openQuarter();
});
afterAll(() => quarter.close());

const drawings = `query ($token: String!) { shareLink(token: $token) { url svg: qrCode png: qrCode(format: PNG_DATA_URL, size: 64)
  picture address: picture(format: SVG_DATA_URL) agent { id } } }`;
const link = async (title: string) => {
  const input = {
    ...{ merchantId: quarter.merchantId, slug: `s-${randomUUID()}`, title },
    idempotencyKey: randomUUID(),
  };
  const cardId = (await quarter.ask(composing, { input }, quarter.owner)).data.createCard.card.id;
  await quarter.ask(publishing, { input: { cardId } }, quarter.owner);
  return { cardId, token: await quarter.share(cardId, quarter.owner) };
};
const drawn = async (token: string) => (await quarter.ask(drawings, { token })).data.shareLink;

describe('a share link', () => {
  test('is drawn as a code and as a picture with the title, the shop and that code', async () => {
    const { token } = await link('秋冬口红 & 新色');
    const { url, svg, png, picture, address } = await drawn(token);
    expect(url).toBe(`http://127.0.0.1:4000/s/${token}`);
    expect(svg).toMatch(/^<svg [^>]*width="256"/);
    expect(png).toMatch(/^data:image\/png;base64,iVBOR/);
    expect(Buffer.from(address.split(',')[1], 'base64').toString()).toBe(picture);
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="750" height="1000"/);
    expect(textsOf(picture)).toEqual(['花颜美妆', '秋冬口红 & 新色', '扫码查看 Scan to open', url]);
    // The code that is drawn is the code of the address, module by module.
    const { data, size } = create(url, { errorCorrectionLevel: 'M' }).modules;
    const dark = [...picture.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(
      ([, x, y]) => Number(y) * size + Number(x),
    );
    expect(dark).toEqual([...data.entries()].flatMap(([i, one]) => (one ? [i] : [])));
  });

  test('has a picture that no title breaks out of', async () => {
    const hostile = '</text><script>a()</script>"\'&\u0001<i x=1>';
    const { token } = await link(hostile);
    const { picture } = await drawn(token);
    expect(picture).not.toContain('\u0001');
    const [, ...lines] = textsOf(picture);
    expect(lines.slice(0, -2).join('')).toBe('</text><script>a()</script>"\'&<i x=1>');
    expect(tagsOf(picture)).toEqual(tagsOf((await drawn((await link('plain')).token)).picture));
  });

  test('says what is published, and nothing once the card is withdrawn', async () => {
    const { cardId, token } = await link('published');
    const update = `mutation ($input: UpdateCardInput!) { updateCard(input: $input) { __typename } }`;
    await quarter.ask(update, { input: { cardId, title: 'a secret draft', modules: [] } }, quarter.owner);
    for (const viewer of [anonymous, quarter.owner, person('usr_x')]) {
      const { data } = await quarter.ask(drawings, { token }, viewer);
      expect(textsOf(data.shareLink.picture)).toContain('published');
    }
    await quarter.ask(archiving, { input: { cardId } }, quarter.owner);
    for (const viewer of [anonymous, quarter.owner]) {
      expect((await quarter.ask(drawings, { token }, viewer)).data.shareLink.picture).toBeNull();
    }
  });

  test('is drawn so often a request, so large, and in the formats there are', async () => {
    const { token } = await link('x');
    const ask = async (fields: string) =>
      (await quarter.ask(`query ($token: String!) { shareLink(token: $token) { ${fields} } }`, { token }))
        .codes;
    const codes = (count: number, format: string) =>
      Array.from({ length: count }, (_, i) => `c${i}: qrCode(format: ${format}, size: ${64 + i})`).join(' ');
    expect(await ask(codes(10, 'PNG_DATA_URL'))).toEqual([]);
    expect(await ask(codes(11, 'PNG_DATA_URL'))).toEqual(['INVALID_INPUT']);
    expect(await ask('qrCode(size: 63)')).toEqual(['INVALID_INPUT']);
    expect(await ask('qrCode(size: 1025)')).toEqual(['INVALID_INPUT']);
    expect(await ask('picture(format: PNG_DATA_URL)')).toEqual(['INVALID_INPUT']);
    const tokens = await Promise.all(Array.from({ length: 21 }, async () => (await link('x')).token));
    const many = tokens.map((one, i) => `l${i}: shareLink(token: "${one}") { picture }`).join(' ');
    expect((await quarter.ask(`{ ${many} }`)).codes).toEqual(['INVALID_INPUT']);
  }, 30_000);
});

describe('the text of a picture', () => {
  test('fits its lines and loses nothing but what is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const lines = linesOf(text, 12.5, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        const kept = (one: string) => one.replace(/\s/gu, '');
        const whole = kept(lines.join(''));
        if (whole.endsWith('…')) expect(kept(text).startsWith(whole.slice(0, -1))).toBe(true);
        else expect(whole).toBe(kept(text));
      }),
    );
    expect(linesOf('Lipstick Laboratory autumn collection', 12.5, 3)).toEqual([
      'Lipstick Laboratory',
      'autumn collection',
    ]);
  });

  test('is no markup, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        expect(xmlText(text)).not.toMatch(/[<>"']|&(?!#\d+;)|(?![\t\n\r])\p{Cc}/u);
      }),
    );
  });
});

/** What stands in the picture's text elements, as a reader sees it. */
function textsOf(picture: string): string[] {
  return [...picture.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
  );
}

/** Its elements but for the lines of the title. */
function tagsOf(picture: string): string[] {
  return [...new Set([...picture.matchAll(/<([a-z]+)/g)].map(([, tag = '']) => tag))];
}
