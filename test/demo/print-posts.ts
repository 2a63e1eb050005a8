/** A line of the panel's own export of posts, as far as the table shows it. */
interface ExportedLine {
  platform: string;
  author: string | null;
  format: string | null;
  text: string | null;
  reactionsLow: number | null;
  reactionsHigh: number | null;
  commentsLow: number | null;
  sharesLow: number | null;
  viewsLow: number | null;
  viewsHigh: number | null;
  engagementRateByFollowersLow: number | null;
  engagementRateByFollowersHigh: number | null;
  state: string;
  score: number | null;
  scoreLikelyLow: number | null;
  scoreLikelyHigh: number | null;
  breakout: boolean | null;
  rating: string | null;
  benchmarkSize: number | null;
  hoursLeft: number | null;
}

/** Prints posts that the panel exported as JSON Lines, the best judged first, and how many they are. */
export function printPosts(jsonLines: string): void {
  const posts = jsonLines
    .trim()
    .split('\n')
    .map((line): ExportedLine => JSON.parse(line));
  const rows = posts.sort((a, b) => (b.score ?? -1) - (a.score ?? -1)).map(rowOf);
  const widths = Object.keys(rows[0] ?? {}).map((_, column) =>
    Math.max(...rows.map((row) => [...row][column]?.length ?? 0), header[column]?.length ?? 0),
  );
  for (const row of [header, ...rows]) {
    console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  }
  const accounts = new Set(posts.map(({ platform, author }) => `${platform} ${author}`));
  console.log(`\n${posts.length} posts of ${accounts.size} accounts`);
}

const header = [
  'score',
  'likely',
  '',
  'compared',
  'account',
  'format',
  'likes',
  'comments',
  'shares',
  'views',
  'ER',
  'text',
];

function rowOf(post: ExportedLine): string[] {
  return [
    scoreOf(post),
    likelyOf(post),
    { above: '▲', usual: '●', below: '▼' }[post.rating ?? ''] ?? '○',
    post.benchmarkSize === null ? '' : `${post.benchmarkSize} posts`,
    post.author ?? '',
    post.format ?? '',
    count(post.reactionsLow, post.reactionsHigh),
    count(post.commentsLow),
    count(post.sharesLow),
    count(post.viewsLow, post.viewsHigh),
    share(post.engagementRateByFollowersLow, post.engagementRateByFollowersHigh),
    (post.text ?? '').slice(0, 36),
  ];
}

function scoreOf({ state, score, breakout, hoursLeft }: ExportedLine): string {
  if (score === null) return state === 'too early' ? `in ${hoursLeft} h` : state;
  return `${Math.round(score)}${breakout === true ? ' ★' : ''}`;
}

function likelyOf({ scoreLikelyLow: low, scoreLikelyHigh: high }: ExportedLine): string {
  return low === null || high === null ? '' : `${Math.round(low)}–${Math.round(high)}`;
}

/** Empty where it is unknown; "≈" where the page shortened it. */
function count(low: number | null, high = low): string {
  if (low === null) return '';
  return low === high ? low.toLocaleString('en') : `≈ ${low.toLocaleString('en')}`;
}

function share(low: number | null, high: number | null): string {
  if (low === null || high === null) return '';
  return `${low === high ? '' : '≈ '}${((50 * (low + high)) as number).toFixed(1)} %`;
}
