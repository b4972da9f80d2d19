/** A name as it is kept: trimmed, in one line, 1 to `most` whole characters; null when it cannot be one. */
export function nameOf(given: string, most: number): string | null {
  const name = given.trim();
  const length = [...name].length;
  return length >= 1 && length <= most && !/[\p{Cc}\p{Cs}]/u.test(name) ? name : null;
}

/** Whether a text is plain: at most `most` whole characters, and of the control characters only line ends and tabs. */
export function isPlainText(text: string, most: number): boolean {
  return [...text].length <= most && !/[^\P{Cc}\n\r\t]|\p{Cs}/u.test(text);
}

/** Whether a text can stand in an address: lower-case letters, digits and hyphens, 3 to 60 characters. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{3,60}$/.test(text);
}

/** Whether texts can be a product's section keys: at most 20, each once, each up to 60 characters. */
export function areSectionKeys(keys: readonly string[]): boolean {
  const each = keys.every((key) => /^[a-z0-9-]{1,60}$/.test(key));
  return each && keys.length <= 20 && new Set(keys).size === keys.length;
}

/** Whether a text is the address of a picture: https or data:image, at most 8,192 characters. */
export function isImageAddress(text: string): boolean {
  if (text.length > 8_192 || /[\s\p{Cc}]/u.test(text)) return false;
  if (/^data:image\/[a-z0-9.+-]+[;,]/i.test(text)) return true;
  return /^https:\/\//i.test(text) && URL.canParse(text);
}
