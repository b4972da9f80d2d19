/** How weight falls with distance: 1 at none, less further away. */
export type Decay = 'SAME' | 'LINEAR' | 'RECIPROCAL' | 'SQUARE' | 'LOGARITHMIC';

const laws: Readonly<Record<Decay, (steps: number) => number>> = {
  SAME: () => 1,
  LINEAR: (steps) => Math.max(0, 1 - steps / 10),
  RECIPROCAL: (steps) => 1 / (1 + steps),
  SQUARE: (steps) => 1 / (1 + steps) ** 2,
  LOGARITHMIC: (steps) => 1 / (1 + Math.log(1 + steps)),
};

export function decayed(decay: Decay, steps: number): number {
  return laws[decay](steps);
}
