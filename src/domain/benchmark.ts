/**
 * Quantile by linear interpolation between the order statistics, R's type 7: the default of R, NumPy and spreadsheets'
 * PERCENTILE (Hyndman & Fan 1996, https://doi.org/10.2307/2684934). `sorted` is ascending and not empty; NaN where it is.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
