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
  scoreLow: number | null;
  scoreHigh: number | null;
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
  const score = ({ scoreLow, scoreHigh }: ExportedLine) => ((scoreLow ?? -1) + (scoreHigh ?? -1)) / 2;
  const rows = posts.sort((a, b) => score(b) - score(a)).map(rowOf);
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

function scoreOf({ state, scoreLow, scoreHigh, hoursLeft }: ExportedLine): string {
  if (scoreLow === null || scoreHigh === null) return state === 'too early' ? `in ${hoursLeft} h` : state;
  const [low, high] = [Math.round(scoreLow), Math.round(scoreHigh)];
  return low === high ? String(low) : `${low}–${high}`;
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
