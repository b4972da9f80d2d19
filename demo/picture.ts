import { type Shape, shapes } from './shapes.ts';

/** How a product looks: a shape on a soft ground. */
export type Picture = { readonly shape: Shape; readonly color: string; readonly light: string };

/** Draws a product as a data:image address, well below the 8,192 characters that the graph takes. */
export function drawPicture({ shape, color, light }: Picture, name: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240" role="img"><title>${escaped(name)}</title>
<defs><radialGradient id="g" cx=".35" cy=".3" r=".9"><stop stop-color="#fff"/><stop offset="1" stop-color="${light}"/></radialGradient>
<linearGradient id="c"><stop stop-color="${color}"/><stop offset=".35" stop-color="${mix(color, 0.35)}"/><stop offset="1" stop-color="${color}"/></linearGradient></defs>
<rect width="240" height="240" fill="url(#g)"/><circle cx="184" cy="52" r="70" fill="${color}" opacity=".08"/>
<ellipse cx="120" cy="204" rx="62" ry="9" fill="#000" opacity=".1"/>
${shapes[shape]({ fill: 'url(#c)', color, pale: mix(color, 0.65), dark: mix(color, -0.3) })}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg.replaceAll('\n', '')).toString('base64')}`;
}

/** Toward white for shares above 0, toward black for shares below. */
function mix(color: string, share: number): string {
  const goal = share > 0 ? 255 : 0;
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) => Math.round(part + (goal - part) * Math.abs(share)))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
