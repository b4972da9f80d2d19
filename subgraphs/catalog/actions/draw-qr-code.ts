import { toDataURL, toString as toText } from 'qrcode';
import { type Config, pageAt } from '../../../platform/config.ts';
import { gatewayError } from '../../../platform/errors.ts';

/** The page that shows a batch's trace. */
export function tracePageOf(config: Pick<Config, 'publicUrl' | 'host' | 'port'>, code: string): string {
  return pageAt(config, `/trace/${code}`);
}

/** A QR code that leads to a batch's trace: an SVG, or a PNG as a data address; 64 to 1,024 pixels wide. */
export async function drawQrCode(
  config: Config,
  code: string,
  format: 'SVG' | 'PNG_DATA_URL',
  width: number,
): Promise<string> {
  if (width < 64 || width > 1_024) {
    throw gatewayError('INVALID_INPUT', 'size must be between 64 and 1024.', 'size 须在 64 到 1024 之间。');
  }
  const page = tracePageOf(config, code);
  // M: a seventh of it may be worn off the package.
  const options = { width, margin: 2, errorCorrectionLevel: 'M' } as const;
  return format === 'SVG' ? toText(page, { ...options, type: 'svg' }) : toDataURL(page, options);
}
