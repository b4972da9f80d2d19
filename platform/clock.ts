/** Where the present comes from. Actions ask it once and hand the instant on; domain code never asks. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
