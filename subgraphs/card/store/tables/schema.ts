import { pgSchema, timestamp } from 'drizzle-orm/pg-core';

export const card = pgSchema('card');

/** An instant, to the millisecond. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
