/** A name as it is kept: trimmed, in one line, 1 to `most` characters; null when it cannot be one. */
export function nameOf(given: string, most: number): string | null {
  const name = given.trim();
  const length = [...name].length;
  return length >= 1 && length <= most && !/\p{Cc}/u.test(name) ? name : null;
}
