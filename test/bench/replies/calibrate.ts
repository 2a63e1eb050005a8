/** The score from which on to say yes, so that F1 is highest. */
export function bestThreshold(scores: readonly number[], labels: readonly boolean[]): number {
  const order = scores.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const gold = labels.filter(Boolean).length;
  let right = 0;
  let best = 0;
  let threshold = 0;
  order.forEach((index, place) => {
    if (labels[index] === true) right++;
    const f1 = (2 * right) / (place + 1 + gold);
    if (f1 > best) {
      best = f1;
      const here = scores[index] ?? 0;
      threshold = (here + (scores[order[place + 1] ?? index] ?? here)) / 2;
    }
  });
  return Math.fround(threshold);
}

/** Slope and shift of the logistic curve that tells the share of right ones at a score (Platt 1999), by Newton's method. */
export function fitCalibration(
  scores: readonly number[],
  labels: readonly boolean[],
): { slope: number; shift: number } {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 30; round++) {
    let [gradientSlope, gradientShift, hessianSlope, hessianBoth, hessianShift] = [
      1e-3 * (slope - 1),
      0,
      1e-3,
      0,
      1e-3,
    ];
    scores.forEach((score, index) => {
      const share = 1 / (1 + Math.exp(-(slope * score + shift)));
      const error = share - (labels[index] === true ? 1 : 0);
      const spread = share * (1 - share);
      gradientSlope += error * score;
      gradientShift += error;
      hessianSlope += spread * score * score;
      hessianBoth += spread * score;
      hessianShift += spread;
    });
    const determinant = hessianSlope * hessianShift - hessianBoth * hessianBoth;
    if (!(determinant > 1e-9)) break;
    slope -= (hessianShift * gradientSlope - hessianBoth * gradientShift) / determinant;
    shift -= (hessianSlope * gradientShift - hessianBoth * gradientSlope) / determinant;
  }
  return { slope: Math.fround(slope), shift: Math.fround(shift) };
}
