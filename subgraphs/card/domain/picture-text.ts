/** Breaks a text into lines of a picture: so many, each so many letters wide, the last one cut where it does not fit. */
export function linesOf(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const letter of text.replace(/\s+/gu, ' ').trim()) {
    if (widthOf(line) + widthOf(letter) <= width) {
      line += letter;
      continue;
    }
    // Words of letters stay whole where there is a space to break at.
    const at = isWide(letter) ? -1 : line.lastIndexOf(' ');
    lines.push((at > 0 ? line.slice(0, at) : line).trim());
    line = at > 0 ? line.slice(at + 1) + letter : letter.trim();
    if (lines.length === most) return cut(lines, width);
  }
  return line === '' ? lines : [...lines, line];
}

/** A text as XML carries it: signs of markup escaped, and what no XML document may hold left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function cut(lines: readonly string[], width: number): string[] {
  let last = lines.at(-1) ?? '';
  while (widthOf(last) > width - 1) last = [...last].slice(0, -1).join('');
  return [...lines.slice(0, -1), `${last}…`];
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += isWide(letter) ? 1 : 0.56;
  return width;
}

/** Chinese, Japanese, Korean letters and pictures are as wide as they are high. */
function isWide(letter: string): boolean {
  return (letter.codePointAt(0) ?? 0) >= 0x1100;
}
