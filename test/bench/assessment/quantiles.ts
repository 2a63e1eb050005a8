/** The median of at least one value; NaN where there is none. */
export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

/** By linear interpolation, as spreadsheets do it; NaN where there is no value. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
