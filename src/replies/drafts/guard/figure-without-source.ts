import { figuresIn } from '../figures-in.ts';
import { type GuardCheck, orNull, withoutSlots } from '../guard-check.ts';
import { oncePerSources } from '../guard-sources.ts';

/**
 * A figure that nobody gave, in digits or words. One with a unit ("50 %", "4,90 €") must have been given with that unit: the 50 of a
 * street is no reduction.
 */
export default {
  kind: 'figure without a source',
  find(text, _, sources) {
    const given = givenFigures(sources);
    return orNull(
      figuresIn(withoutSlots(text))
        .filter(
          ({ value, unit }) =>
            !given.some((known) => known.value === value && (unit === null || known.unit === unit)),
        )
        .map(({ words }) => words),
    );
  },
} satisfies GuardCheck;

const givenFigures = oncePerSources(({ all }) => figuresIn(all));
