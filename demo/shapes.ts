/** The colours of one drawing. */
type Ink = { readonly fill: string; readonly color: string; readonly pale: string; readonly dark: string };

/** What the demo's pictures can show, drawn on 240 × 240, standing at y = 204. */
export const shapes = {
  lipstick: ({ fill, pale, dark }) =>
    `<path d="M100 62l36-26q6-3 6 4v60h-42z" fill="${fill}"/><rect x="94" y="98" width="54" height="34" fill="#e6c98a"/><rect x="86" y="130" width="70" height="74" rx="4" fill="${dark}"/><rect x="94" y="136" width="8" height="60" rx="4" fill="${pale}" opacity=".5"/>`,
  tube: ({ fill, pale, dark }) =>
    `<path d="M76 44h88l-14 122h-60z" fill="${fill}"/><rect x="76" y="36" width="88" height="12" rx="3" fill="${pale}"/><rect x="92" y="166" width="56" height="38" rx="6" fill="${dark}"/><rect x="100" y="84" width="40" height="6" rx="3" fill="#fff" opacity=".8"/><rect x="106" y="98" width="28" height="5" rx="2" fill="#fff" opacity=".6"/>`,
  dropper: ({ fill, pale, dark }) =>
    `<path d="M108 36q12-16 24 0v24h-24z" fill="${dark}"/><rect x="100" y="58" width="40" height="26" rx="4" fill="#333"/><rect x="78" y="84" width="84" height="120" rx="16" fill="${fill}"/><rect x="90" y="122" width="60" height="52" rx="4" fill="#fff" opacity=".85"/><circle cx="120" cy="140" r="8" fill="${pale}"/><rect x="102" y="156" width="36" height="5" rx="2" fill="${dark}"/>`,
  jar: ({ fill, pale, dark }) =>
    `<rect x="62" y="84" width="116" height="34" rx="8" fill="${dark}"/><rect x="56" y="114" width="128" height="90" rx="18" fill="${fill}"/><rect x="80" y="138" width="80" height="38" rx="4" fill="#fff" opacity=".85"/><rect x="92" y="150" width="56" height="6" rx="3" fill="${dark}"/><rect x="102" y="162" width="36" height="4" rx="2" fill="${pale}"/>`,
  bottle: ({ fill, pale, dark }) =>
    `<rect x="102" y="34" width="36" height="34" rx="5" fill="${dark}"/><path d="M96 68h48q22 14 22 40v82q0 14-14 14h-64q-14 0-14-14v-82q0-26 22-40z" fill="${fill}"/><rect x="88" y="124" width="64" height="52" rx="4" fill="#fff" opacity=".85"/><path d="M120 132q16 12 0 30-16-18 0-30z" fill="${pale}"/>`,
  pump: ({ fill, pale, dark }) =>
    `<path d="M84 40h46q8 0 8 8v22h-18V54H84z" fill="${dark}"/><rect x="112" y="60" width="32" height="18" fill="${dark}"/><rect x="80" y="78" width="84" height="126" rx="14" fill="${fill}"/><circle cx="122" cy="136" r="26" fill="#fff" opacity=".85"/><path d="M122 118q16 16 0 34-16-18 0-34z" fill="${pale}"/>`,
  pouch: ({ fill, pale, dark }) =>
    `<path d="M66 48h108l6 156H60z" fill="${fill}"/><path d="M66 48h108v16H66z" fill="${dark}"/><circle cx="120" cy="124" r="34" fill="#fff" opacity=".85"/><path d="M104 124q16-26 32 0-16 26-32 0z" fill="${pale}"/><rect x="90" y="176" width="60" height="6" rx="3" fill="#fff" opacity=".7"/>`,
  compact: ({ fill, pale, dark }) =>
    `<circle cx="120" cy="90" r="56" fill="${dark}"/><circle cx="120" cy="90" r="46" fill="#e9f2f7"/><path d="M92 108l44-52" stroke="#fff" stroke-width="10" stroke-linecap="round"/><ellipse cx="120" cy="172" rx="64" ry="32" fill="${dark}"/><ellipse cx="120" cy="166" rx="54" ry="24" fill="${fill}"/><ellipse cx="112" cy="160" rx="26" ry="9" fill="${pale}"/>`,
  palette: ({ color, pale, dark }) =>
    `<rect x="48" y="56" width="144" height="148" rx="14" fill="${dark}"/>${grid([color, pale, '#e8c7a0', '#8c4a3c', '#f2ddc8', '#5f7d7a', '#c9a24b', '#a8606f', '#eee'])}`,
  perfume: ({ fill, pale, dark }) =>
    `<rect x="100" y="36" width="40" height="36" rx="4" fill="${dark}"/><rect x="108" y="72" width="24" height="14" fill="#e6c98a"/><rect x="66" y="86" width="108" height="118" rx="12" fill="${fill}" opacity=".85"/><rect x="78" y="98" width="84" height="94" rx="6" fill="#fff" opacity=".35"/><circle cx="120" cy="144" r="20" fill="${pale}"/><circle cx="120" cy="144" r="12" fill="#fff" opacity=".7"/>`,
  brushes: ({ fill, pale, dark }) =>
    `${[78, 106, 134, 162].map((x, i) => `<path d="M${x - 12} ${70 - i * 6}q12-36 24 0v24h-24z" fill="${i % 2 ? pale : dark}"/><rect x="${x - 6}" y="${90 - i * 6}" width="12" height="70" fill="#e6c98a"/>`).join('')}<rect x="60" y="140" width="120" height="64" rx="12" fill="${fill}"/>`,
  apple: ({ fill, pale, dark }) =>
    `<path d="M120 80c24-26 74-12 70 40-3 44-36 84-58 84-8 0-16 0-24 0-22 0-55-40-58-84-4-52 46-66 70-40z" fill="${fill}"/><path d="M120 80q-2-26 14-40" stroke="${dark}" stroke-width="7" fill="none" stroke-linecap="round"/><path d="M136 50q26-16 38 4-24 16-38-4z" fill="#6da544"/><ellipse cx="84" cy="116" rx="10" ry="20" fill="${pale}" opacity=".6"/>`,
  orange: ({ fill, pale, dark }) =>
    `<circle cx="104" cy="134" r="68" fill="${fill}"/><circle cx="164" cy="154" r="48" fill="#fff3df"/><circle cx="164" cy="154" r="42" fill="${pale}"/>${[0, 45, 90, 135].map((turn) => `<path d="M164 114v80" stroke="#fff3df" stroke-width="5" transform="rotate(${turn} 164 154)"/>`).join('')}<path d="M104 70q20-30 46-18-16 26-46 18z" fill="#6da544"/><circle cx="84" cy="108" r="8" fill="${dark}" opacity=".2"/>`,
  honey: ({ fill, pale, dark }) =>
    `<rect x="72" y="52" width="96" height="30" rx="6" fill="${dark}"/><path d="M66 82h108q14 14 14 34v68q0 20-20 20H72q-20 0-20-20v-68q0-20 14-34z" fill="${fill}"/><path d="M120 108l36 20v36l-36 20-36-20v-36z" fill="#fff" opacity=".85"/><path d="M120 124l20 11v22l-20 11-20-11v-22z" fill="${pale}"/>`,
  sack: ({ fill, pale, dark }) =>
    `<path d="M80 66q40 20 80 0 34 60 22 122-4 16-20 16H78q-16 0-20-16-12-62 22-122z" fill="${fill}"/><path d="M78 52q42-20 84 0l-6 20q-36 14-72 0z" fill="${pale}"/><path d="M84 70q36 12 72 0" stroke="${dark}" stroke-width="6" fill="none"/><ellipse cx="120" cy="140" rx="36" ry="30" fill="#fff" opacity=".85"/><path d="M120 162v-40m0 12q-14-2-14-14m14 26q14-2 14-14" stroke="${dark}" stroke-width="5" fill="none" stroke-linecap="round"/>`,
  tin: ({ fill, pale, dark }) =>
    `<rect x="70" y="60" width="100" height="144" rx="10" fill="${fill}"/><ellipse cx="120" cy="60" rx="50" ry="14" fill="${dark}"/><ellipse cx="120" cy="56" rx="50" ry="14" fill="${pale}"/><rect x="70" y="98" width="100" height="70" fill="#fff" opacity=".85"/><path d="M120 110q26 22 0 48-26-26 0-48zm0 8v36" fill="${pale}" stroke="${dark}" stroke-width="3"/>`,
  bowl: ({ fill, pale, dark }) =>
    `<path d="M96 66q-10-16 0-30m24 30q-10-16 0-30m24 30q-10-16 0-30" stroke="${pale}" stroke-width="6" fill="none" stroke-linecap="round"/><ellipse cx="120" cy="112" rx="80" ry="24" fill="${dark}"/><ellipse cx="120" cy="110" rx="70" ry="18" fill="#f7dfa8"/><path d="M64 108q14-12 28 0t28 0 28 0 28 0" stroke="#e2b75e" stroke-width="5" fill="none"/><circle cx="98" cy="106" r="10" fill="#fff"/><circle cx="142" cy="112" r="9" fill="#6da544"/><path d="M40 112q4 92 80 92t80-92q-80 46-160 0z" fill="${fill}"/>`,
  fish: ({ fill, pale, dark }) =>
    `<path d="M36 128q56-62 124-14 18-26 44-30-8 28-8 44t8 44q-26-4-44-30-68 48-124-14z" fill="${fill}"/><path d="M96 92q20-24 48 2M96 164q20 22 44 0" fill="${dark}"/><circle cx="68" cy="120" r="7" fill="#fff"/><circle cx="67" cy="120" r="4" fill="#222"/><path d="M90 108q12 20 0 40m18-42q12 22 0 44m20-40q10 18 0 36" stroke="${pale}" stroke-width="4" fill="none"/>`,
  carton: ({ fill, pale, dark }) =>
    `<path d="M72 84l20-44h56l20 44z" fill="${pale}"/><rect x="90" y="32" width="60" height="12" fill="${dark}"/><rect x="72" y="84" width="96" height="120" fill="${fill}"/><path d="M168 84l16 12v96l-16 12z" fill="${dark}"/><circle cx="120" cy="142" r="32" fill="#fff" opacity=".85"/><path d="M104 142q16-28 32 0 0 18-16 18t-16-18z" fill="${pale}"/>`,
  milk: ({ fill, pale, dark }) =>
    `<path d="M108 46q12-22 24 0l6 18h-36z" fill="#e8c7a0"/><rect x="88" y="62" width="64" height="24" rx="6" fill="${dark}"/><path d="M88 86h64q14 12 14 30v74q0 14-14 14H88q-14 0-14-14v-74q0-18 14-30z" fill="#fff" stroke="${pale}" stroke-width="4"/><path d="M76 128h88v60q0 14-14 14H90q-14 0-14-14z" fill="${fill}" opacity=".7"/><path d="M150 110h-16m16 20h-22m22 20h-16m16 20h-22" stroke="${dark}" stroke-width="4"/>`,
  onesie: ({ fill, pale, dark }) =>
    `<path d="M88 52l-46 34 18 32 20-12v58q0 14 14 22l10 18h32l10-18q14-8 14-22v-58l20 12 18-32-46-34q-32 22-64 0z" fill="${fill}"/><path d="M88 52q32 22 64 0" stroke="${dark}" stroke-width="6" fill="none"/><circle cx="120" cy="124" r="18" fill="${pale}"/><circle cx="114" cy="120" r="3" fill="${dark}"/><circle cx="126" cy="120" r="3" fill="${dark}"/><path d="M112 128q8 8 16 0" stroke="${dark}" stroke-width="3" fill="none"/>`,
  blocks: ({ fill, pale, dark }) =>
    `<rect x="46" y="144" width="60" height="60" rx="6" fill="${fill}"/><rect x="112" y="144" width="60" height="60" rx="6" fill="#5ba3c9"/><rect x="80" y="80" width="60" height="60" rx="6" fill="#f2c14e"/><path d="M150 140l30-54 30 54z" fill="#7db86a"/><circle cx="76" cy="174" r="16" fill="${pale}"/><path d="M142 160l14 28h-28z" fill="#fff" opacity=".8"/><rect x="98" y="98" width="24" height="24" rx="3" fill="${dark}" opacity=".6"/>`,
  rattle: ({ fill, pale, dark }) =>
    `<rect x="112" y="108" width="16" height="96" rx="8" fill="${dark}"/><circle cx="120" cy="88" r="50" fill="${fill}"/><circle cx="120" cy="88" r="30" fill="${pale}"/><circle cx="108" cy="82" r="7" fill="#d3563f"/><circle cx="130" cy="80" r="7" fill="#5ba3c9"/><circle cx="120" cy="100" r="7" fill="#f2c14e"/>`,
  bike: ({ fill, pale, dark }) =>
    `<circle cx="70" cy="164" r="38" fill="none" stroke="${dark}" stroke-width="12"/><circle cx="174" cy="164" r="38" fill="none" stroke="${dark}" stroke-width="12"/><path d="M70 164l30-64h54l20 64" fill="none" stroke="${fill}" stroke-width="14" stroke-linejoin="round"/><path d="M154 100l-8-36h28" stroke="${pale}" stroke-width="10" fill="none" stroke-linecap="round"/><rect x="72" y="84" width="50" height="16" rx="8" fill="${dark}"/>`,
} as const satisfies Record<string, (ink: Ink) => string>;

export type Shape = keyof typeof shapes;

/** Nine little pans. */
function grid(colors: readonly string[]): string {
  return colors
    .map((color, i) => {
      const [x, y] = [62 + (i % 3) * 40, 72 + Math.floor(i / 3) * 42];
      return `<rect x="${x}" y="${y}" width="34" height="34" rx="6" fill="${color}"/>`;
    })
    .join('');
}
