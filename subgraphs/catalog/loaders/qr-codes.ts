import DataLoader from 'dataloader';
import type { Config } from '../../../platform/config.ts';
import { gatewayError } from '../../../platform/errors.ts';
import { drawQrCode } from '../actions/draw-qr-code.ts';

export type QrCodeAsked = {
  readonly code: string;
  readonly format: 'SVG' | 'PNG_DATA_URL';
  readonly size: number;
};

/** The most drawings of one request: the widest PNG takes a tenth of a second of this process, an SVG next to nothing. */
const most = { SVG: 100, PNG_DATA_URL: 10 } as const;

/** QR codes, each drawn once a request however often it is asked for, and no more of them than a request may have. */
export function qrCodes(config: Config): DataLoader<QrCodeAsked, string, string> {
  const drawn = { SVG: 0, PNG_DATA_URL: 0 };
  const draw = async ({ code, format, size }: QrCodeAsked): Promise<string> => {
    drawn[format] += 1;
    return drawn[format] <= most[format] ? drawQrCode(config, code, format, size) : tooMany(format);
  };
  return new DataLoader(
    async (asked) => {
      const answers: (string | Error)[] = [];
      for (const one of asked) answers.push(await draw(one).catch((error: Error) => error));
      return answers;
    },
    { cacheKeyFn: (asked) => JSON.stringify(asked) },
  );
}

function tooMany(format: QrCodeAsked['format']): never {
  const [kind, count] = [format === 'SVG' ? 'SVG' : 'PNG', most[format]];
  throw gatewayError(
    'INVALID_INPUT',
    `At most ${count} QR codes as ${kind} in one request.`,
    `每次请求最多 ${count} 个 ${kind} 格式的二维码。`,
  );
}
