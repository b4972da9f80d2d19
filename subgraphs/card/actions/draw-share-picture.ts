import { create, toDataURL, toString as toText } from 'qrcode';
import { type Config, pageAt } from '../../../platform/config.ts';
import { gatewayError } from '../../../platform/errors.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { linesOf, xmlText } from '../domain/picture-text.ts';

export type DrawingFormat = 'SVG' | 'SVG_DATA_URL' | 'PNG_DATA_URL';

/** M: a seventh of it may be hidden or worn off. */
const errorCorrectionLevel = 'M';

/** The address that a share link is shared by. */
export function shareAddress(config: Config, token: string): string {
  return pageAt(config, `/s/${token}`);
}

/** A QR code that leads to a share link's card, 64 to 1,024 pixels wide. */
export async function drawShareCode(
  config: Config,
  token: string,
  format: DrawingFormat,
  width: number,
): Promise<string> {
  if (width < 64 || width > 1_024) {
    throw gatewayError('INVALID_INPUT', 'size must be between 64 and 1024.', 'size 须在 64 到 1024 之间。');
  }
  const address = shareAddress(config, token);
  const options = { width, margin: 2, errorCorrectionLevel } as const;
  if (format === 'PNG_DATA_URL') return toDataURL(address, options);
  return inFormat(await toText(address, { ...options, type: 'svg' }), format);
}

/** A picture to share a card by: what it is headed, whose it is, and the code that leads to it. */
export function drawSharePicture(
  config: Config,
  { token, title, shop }: { readonly token: string; readonly title: string; readonly shop: string },
  format: DrawingFormat,
): string {
  if (format === 'PNG_DATA_URL')
    throw gatewayError('INVALID_INPUT', 'Pictures are drawn as SVG.', '海报仅支持 SVG。');
  const address = shareAddress(config, token);
  const heading = linesOf(title, 12.5, 3).map(
    (line, i) => `<text x="60" y="${230 + i * 68}" font-size="52" font-weight="bold">${xmlText(line)}</text>`,
  );
  const [from = ''] = linesOf(shop, 19, 1);
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" width="750" height="1000" viewBox="0 0 750 1000"',
    " font-family=\"'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif\" fill=\"#22223b\">",
    '<rect width="750" height="1000" fill="#fff7f2"/><rect width="750" height="24" fill="#c9184a"/>',
    `<text x="60" y="130" font-size="34" fill="#c9184a">${xmlText(from)}</text>`,
    ...heading,
    '<rect x="195" y="480" width="360" height="360" rx="16" fill="#fff"/>',
    codeAt(address, 215, 500, 320),
    '<text x="375" y="905" font-size="30" text-anchor="middle">扫码查看 Scan to open</text>',
    `<text x="375" y="950" font-size="18" text-anchor="middle" fill="#6b6b83">${xmlText(address)}</text>`,
    '</svg>',
  ].join('');
  return inFormat(svg, format);
}

const shopQuery = 'query ($id: ID!) { merchant(id: $id) { name } }';

/** What a merchant is called, which the catalog knows; nothing where it has no name. */
export async function askShopName(deps: Deps, merchantId: string): Promise<string> {
  const { merchant } = await deps.call<{ readonly merchant: { readonly name: string | null } | null }>(
    'catalog',
    shopQuery,
    { id: merchantId },
  );
  return merchant?.name ?? '';
}

/** A QR code as one path: a square for every dark module. */
function codeAt(address: string, x: number, y: number, width: number): string {
  const { data, size } = create(address, { errorCorrectionLevel }).modules;
  let path = '';
  for (const [i, dark] of data.entries()) if (dark) path += `M${i % size} ${Math.floor(i / size)}h1v1h-1z`;
  const view = `x="${x}" y="${y}" width="${width}" height="${width}" viewBox="0 0 ${size} ${size}"`;
  return `<svg ${view} shape-rendering="crispEdges"><path d="${path}" fill="#000"/></svg>`;
}

function inFormat(svg: string, format: DrawingFormat): string {
  return format === 'SVG' ? svg : `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
