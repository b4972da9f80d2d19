/** A strictly increasing straight line over log-odds: it changes chances and never the order of two visits. */
export type Calibration = { readonly slope: number; readonly shift: number };

export const noCalibration: Calibration = { slope: 1, shift: 0 };

/** How strongly the line is held at the identity: as if so many visits had said that it is right already. */
const doubt = 20;

/** Fits the line (Platt 1999) to scores in log-odds and what came, shrunk towards the identity; the slope stays above 0. */
export function calibrate(scores: ArrayLike<number>, labels: ArrayLike<number>): Calibration {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 50; round += 1) {
    let [gs, gb, hss, hsb, hbb] = [-doubt * (slope - 1), -doubt * shift, doubt, 0, doubt];
    for (let i = 0; i < scores.length; i += 1) {
      const x = scores[i] as number;
      const p = 1 / (1 + Math.exp(-(slope * x + shift)));
      const error = (labels[i] as number) - p;
      const weight = p * (1 - p);
      gs += error * x;
      gb += error;
      hss += weight * x * x;
      hsb += weight * x;
      hbb += weight;
    }
    const det = hss * hbb - hsb * hsb;
    const [ds, db] = [(gs * hbb - gb * hsb) / det, (gb * hss - gs * hsb) / det];
    slope = Math.max(0.05, slope + ds);
    shift += db;
    if (Math.abs(ds) + Math.abs(db) < 1e-9) break;
  }
  return { slope, shift };
}
