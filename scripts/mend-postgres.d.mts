/** The file of the driver that needs it. */
export const mended: RegExp;
/** The driver's source, mended. Throws when it has another shape than the one that is mended. */
export function mendPostgres(source: string): string;
