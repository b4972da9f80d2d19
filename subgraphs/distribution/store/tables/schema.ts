import { bigint, pgSchema, text, timestamp } from 'drizzle-orm/pg-core';

export const distribution = pgSchema('distribution');

/** The key of a thing that has one. Its migration says COLLATE "C": ids sort by the time they were made. */
export const id = () => text().primaryKey();

/** An instant, to the millisecond. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** An amount in the smallest unit of its currency. */
export const minor = (name: string) => bigint(name, { mode: 'bigint' });

/** A place in the history of programs: of two that touched the same row, the later has the greater. */
export const sequence = (name: string) => bigint(name, { mode: 'bigint' });
