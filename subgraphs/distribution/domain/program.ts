/** How a program pays. */
export type PlanPreset = 'ESSAY_2_PLUS_1' | 'RETAIL_2_PLUS_1' | 'ONE_LEVEL';
