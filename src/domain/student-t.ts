import { errorFunction, probit } from 'simple-statistics';

/**
 * Share of a Student t distribution that lies below `t`, by Wallace's normal approximation (1959, Annals of Mathematical
 * Statistics 30, 1124–1130); with 5 degrees of freedom it is within 0.0004 of the true share.
 */
export function studentShareBelow(t: number, degreesOfFreedom: number): number {
  const squeeze = (8 * degreesOfFreedom + 1) / (8 * degreesOfFreedom + 3);
  const z = Math.sign(t) * squeeze * Math.sqrt(degreesOfFreedom * Math.log1p(t ** 2 / degreesOfFreedom));
  return (1 + errorFunction(z / Math.SQRT2)) / 2;
}

/**
 * The value that this share of a Student t distribution lies below, by the same approximation turned round; with 4 degrees of
 * freedom 0.5 % too far out at 97.5 %, with 10 it is within 0.1 %. The share lies between 0 and 1, both excluded.
 */
export function studentQuantile(share: number, degreesOfFreedom: number): number {
  const squeeze = (8 * degreesOfFreedom + 1) / (8 * degreesOfFreedom + 3);
  const z = probit(share) / squeeze;
  return Math.sign(z) * Math.sqrt(degreesOfFreedom * Math.expm1(z ** 2 / degreesOfFreedom));
}
