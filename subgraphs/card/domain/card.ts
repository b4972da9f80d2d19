/** Where a card stands. */
export type CardStatus = 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';

const next: Readonly<Record<CardStatus, readonly CardStatus[]>> = {
  DRAFT: ['PUBLISHED', 'ARCHIVED'],
  PUBLISHED: ['ARCHIVED'],
  ARCHIVED: ['PUBLISHED'],
};

/** Whether a card may go from one state to another. Staying is not going. */
export function cardMayBecome(from: CardStatus, to: CardStatus): boolean {
  return next[from].includes(to);
}

/** Whether a text can be a card's public name: 3 to 60 lower-case letters, digits and hyphens. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{3,60}$/.test(text);
}

/** A slug that nobody has: what of a title can stand in an address, and the end of the card's id, which is random. */
export function slugOf(title: string, cardId: string): string {
  const letters = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return `${letters === '' ? 'card' : letters}-${cardId.slice(-10)}`;
}

/** Whether a text can be a title: 1 to 100 characters, and something to read. */
export function isTitle(text: string): boolean {
  return text.trim() !== '' && isText(text, 100);
}

/** Whether a text has at most so many characters and none that a database or a page cannot carry. */
export function isText(text: string, most: number): boolean {
  return [...text].length <= most && !/[\p{Cs}\0]/u.test(text);
}
