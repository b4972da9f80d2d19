import type { Draft, DraftInput } from './draft.ts';

/** Words a message to a prospect. It always gives one that passes `draftFaults`, and never rejects. */
export type Drafting = { draft(input: DraftInput, signal: AbortSignal): Promise<Draft> };
