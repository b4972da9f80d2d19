/** How a program begins to pay. Every preset is a plan like any other: switching is data, not code. */
export type PlanPreset = 'ESSAY_2_PLUS_1' | 'RETAIL_2_PLUS_1' | 'ONE_LEVEL';

/**
 * Whose sale it is. LAST_TOUCH: the link's the order was placed by, and nobody's without one. LOCKED: without one, still
 * that of the agent by whose link the customer bought before, for `bindDays`.
 */
export type BindMode = 'LAST_TOUCH' | 'LOCKED';
