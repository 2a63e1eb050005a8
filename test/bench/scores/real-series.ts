import { printTable } from './print-table.ts';
import { readSeries } from './read-series.ts';
import { distanceFromUniform, type Rolled, rollForward } from './roll-forward.ts';

const methods: readonly { readonly name: string; readonly of: (rolled: Rolled) => number }[] = [
  { name: 'Vigie', of: ({ vigie }) => vigie },
  { name: 'rank among all', of: ({ rank }) => rank },
  { name: 'multiple of the mean', of: ({ multiple }) => multiple },
];

/**
 * Judges a real account's posts one after the other, each by those before it. Were the scores right, each tenth of the scale
 * would hold a tenth of the posts.
 */
export function printRealSeries(postsFile: string, followersFile: string | undefined): void {
  const series = readSeries(postsFile, followersFile);
  const bases = followersFile === undefined ? [false] : [true, false];
  for (const byRate of bases) {
    const rolled = rollForward(series, byRate);
    if (rolled.length === 0) {
      console.log(`\n${series.posts.length} posts: too few to judge one by those before it.`);
      return;
    }
    const chance = 1.36 / Math.sqrt(rolled.length);
    printTable(
      `Real account, by ${byRate ? 'engagement rate' : 'engagements'}: ${rolled.length} posts judged by those before each (by chance alone the distance is below ${chance.toFixed(2)} in 95 of 100 cases)`,
      ['method', 'distance from uniform', 'in middle 80', 'in middle 95', 'posts by tenth of the scale'],
      methods.map(({ name, of }) => {
        const places = rolled.map(of);
        return [
          name,
          distanceFromUniform(places).toFixed(3),
          shareWithin(places, 10, 90),
          shareWithin(places, 2.5, 97.5),
          tenths(places).join(' '),
        ];
      }),
    );
  }
}

function shareWithin(places: readonly number[], low: number, high: number): number {
  return (100 * places.filter((place) => place > low && place < high).length) / places.length;
}

function tenths(places: readonly number[]): readonly number[] {
  return Array.from(
    { length: 10 },
    (_, tenth) => places.filter((place) => Math.min(9, Math.floor(place / 10)) === tenth).length,
  );
}
