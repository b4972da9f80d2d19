/** A strictly increasing straight line over log-odds: it changes chances and never the order of two visits. */
export type Calibration = { readonly slope: number; readonly shift: number };

export const noCalibration: Calibration = { slope: 1, shift: 0 };

/** How strongly the line is held at the identity: as if so many visits had said that it is right already. */
const doubt = 20;

/**
 * Fits the line (Platt 1999) to scores in log-odds and what came, shrunk towards the identity; the slope stays above 0.
 * Newton's steps, halved until they are no worse: the line never tells the scores worse than the identity does.
 */
export function calibrate(scores: ArrayLike<number>, labels: ArrayLike<number>): Calibration {
  let line = noCalibration;
  let loss = lossOf(line, scores, labels);
  for (let round = 0; round < 50; round += 1) {
    const step = newtonStep(line, scores, labels);
    let size = 1;
    let next = moved(line, step, size);
    let nextLoss = lossOf(next, scores, labels);
    for (; nextLoss > loss && size > 1e-6; size /= 2) {
      next = moved(line, step, size / 2);
      nextLoss = lossOf(next, scores, labels);
    }
    if (!(nextLoss < loss - 1e-12)) break;
    [line, loss] = [next, nextLoss];
  }
  return line;
}

const leastSlope = 0.05;

function moved({ slope, shift }: Calibration, step: Calibration, size: number): Calibration {
  return { slope: Math.max(leastSlope, slope + size * step.slope), shift: shift + size * step.shift };
}

function newtonStep({ slope, shift }: Calibration, scores: ArrayLike<number>, labels: ArrayLike<number>) {
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
  return { slope: (gs * hbb - gb * hsb) / det, shift: (gb * hss - gs * hsb) / det };
}

/** How badly a line tells what came, with the price of leaving the identity. */
function lossOf({ slope, shift }: Calibration, scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  let loss = (doubt * ((slope - 1) ** 2 + shift ** 2)) / 2;
  for (let i = 0; i < scores.length; i += 1) {
    const margin = slope * (scores[i] as number) + shift;
    loss += Math.max(margin, 0) - (labels[i] as number) * margin + Math.log1p(Math.exp(-Math.abs(margin)));
  }
  return loss;
}
