/** What a laboratory found. */
export type InspectionResult = 'PASS' | 'FAIL';

/** What the platform made of it. Only an APPROVED one counts. */
export type InspectionStatus = 'SUBMITTED' | 'APPROVED' | 'REJECTED';

/** One value that was measured, beside the most that is allowed. */
export type Measurement = {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly limit: string;
};
