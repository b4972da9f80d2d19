/** What the rows of a file are. */
export type ImportKind = 'PRODUCTS' | 'OFFERS';

/** Where an import stands. */
export type ImportStatus = 'UPLOADING' | 'QUEUED' | 'RUNNING' | 'CANCELLED' | 'DONE' | 'FAILED';

/** Every step an import may take. A cancelled one goes on where it was. */
const steps: Record<ImportStatus, readonly ImportStatus[]> = {
  UPLOADING: ['QUEUED', 'CANCELLED'],
  QUEUED: ['RUNNING', 'CANCELLED'],
  RUNNING: ['DONE', 'FAILED', 'CANCELLED'],
  CANCELLED: ['QUEUED'],
  DONE: [],
  FAILED: [],
};

/** Whether an import in one state may go to the other. */
export function importMayBecome(from: ImportStatus, to: ImportStatus): boolean {
  return steps[from].includes(to);
}

/** Why a whole import ended FAILED. */
export type ImportFailure = 'MALFORMED_CSV' | 'COLUMN_MISSING' | 'TOO_MANY_ERRORS' | 'TOO_MANY_ROWS';

/** The most that one import may hold. */
export const importLimits = {
  chunks: 256,
  chunkCharacters: 200_000,
  rows: 200_000,
  errors: 1_000,
  batch: 200,
} as const;
