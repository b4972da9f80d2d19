import DataLoader from 'dataloader';
import { gatewayError } from '../../../platform/errors.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import {
  askShopName,
  type DrawingFormat,
  drawShareCode,
  drawSharePicture,
} from '../actions/draw-share-picture.ts';

export type CodeAsked = { readonly token: string; readonly format: DrawingFormat; readonly size: number };
export type PictureAsked = {
  readonly token: string;
  readonly format: DrawingFormat;
  readonly merchantId: string;
  readonly title: string;
};

/** The most drawings of one request: the widest PNG takes a tenth of a second of this process, a picture a few ms. */
const most = { SVG: 100, SVG_DATA_URL: 100, PNG_DATA_URL: 10 } as const;
const mostPictures = 20;

/** QR codes and pictures of share links, each drawn once a request, and no more than a request may have. */
export function shareDrawings(deps: Deps) {
  const drawn = { SVG: 0, SVG_DATA_URL: 0, PNG_DATA_URL: 0 };
  let pictures = 0;
  const shop = new DataLoader<string, string>((ids) => Promise.all(ids.map((id) => askShopName(deps, id))));
  const drawCode = async ({ token, format, size }: CodeAsked) => {
    drawn[format] += 1;
    return drawn[format] <= most[format]
      ? drawShareCode(deps.config, token, format, size)
      : tooMany(most[format]);
  };
  const drawPicture = async ({ merchantId, format, ...about }: PictureAsked) => {
    pictures += 1;
    if (pictures > mostPictures) return tooMany(mostPictures);
    return drawSharePicture(deps.config, { ...about, shop: await shop.load(merchantId) }, format);
  };
  return {
    shareCode: oneByOne(drawCode),
    sharePicture: oneByOne(drawPicture),
  };
}

/** Draws one after the other, so that a large request leaves others their turn. */
function oneByOne<Asked>(draw: (asked: Asked) => Promise<string>): DataLoader<Asked, string, string> {
  return new DataLoader(
    async (asked) => {
      const answers: (string | Error)[] = [];
      for (const one of asked) answers.push(await draw(one).catch((error: Error) => error));
      return answers;
    },
    { cacheKeyFn: (asked) => JSON.stringify(asked) },
  );
}

function tooMany(count: number): never {
  throw gatewayError('INVALID_INPUT', `At most ${count} in one request.`, `每次请求最多 ${count} 个。`);
}
