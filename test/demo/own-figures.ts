import { ask } from '../browser/made-comments.ts';
import { type DemoPost, demoPosts, potters } from './demo-posts.ts';
import { shortcode } from './instagram-parts.ts';
import type { OpenedDemo } from './open-demo.ts';

const day = 24 * 3_600_000;

/** Imports a file as the potters would export it, sets them a goal, and makes a campaign of a word; says what was joined. */
export async function bringOwnFigures({ extension, now }: OpenedDemo): Promise<string> {
  const page = await extension.context.newPage();
  await page.goto(extension.address('options.html#imports'));
  const input = page.locator('#imports input[type=file]');
  await input.setInputFiles({
    name: 'Oct-01-2026_Nov-22-2026.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(exported(demoPosts(now).potters)),
  });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('button', { name: /^Undo the import/ }).waitFor();
  const facts = page.locator('.step-heading').locator('..').locator('dl').first();
  const [names, values] = await Promise.all([
    facts.locator('dt').allTextContents(),
    facts.locator('dd').allTextContents(),
  ]);
  await ask(extension, 'saveGoal', goal(now));
  await ask(extension, 'saveCampaign', campaign(now));
  await page.close();
  return `From a file of the owner: ${names.map((name, place) => `${name} ${values[place]}`).join(', ')}`;
}

/** As Meta Business Suite writes it: reach, saves and follows, which no visitor sees. */
function exported(posts: readonly DemoPost[]): string {
  const heads =
    'Post ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves';
  const rows = posts.map(({ publishedAt, text, views, reactions = 0, comments, shares }, index) => {
    const code = shortcode(publishedAt);
    const reach = Math.round(views * (0.7 + 0.02 * (index % 9)));
    const saves = Math.round(reactions * (0.08 + 0.03 * (index % 5)));
    const figures = [views, reach, reactions, shares, index % 6, comments, saves];
    const permalink = `https://www.instagram.com/reel/${code}/`;
    return `${code},${potters.handle},${potters.name},"${text}",24,${americanTime(publishedAt)},${permalink},IG reel,Lifetime,${figures.join(',')}`;
  });
  return [heads, ...rows].join('\r\n');
}

function americanTime(moment: number): string {
  const [date = '', time = ''] = new Date(moment).toISOString().split('T');
  const [year, month, dayOfMonth] = date.split('-');
  return `${month}/${dayOfMonth}/${year} ${time.slice(0, 5)}`;
}

function dayAt(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function goal(now: number) {
  return {
    id: 'autumn',
    account: { platform: 'instagram', id: potters.handle },
    objective: 'engagement',
    targets: [
      { measure: 'engagementRateByFollowers', baseline: 0.03, weeks: 6, achievable: 0.033, stretch: 0.042 },
      { measure: 'saveRate', baseline: 0.011, weeks: 6, achievable: 0.012, stretch: 0.015 },
    ],
    from: dayAt(now - 13 * day),
    to: dayAt(now + 14 * day),
    baselineWeeks: 6,
  };
}

function campaign(now: number) {
  return {
    id: 'saturday-market',
    name: 'Marché de samedi',
    from: dayAt(now - 60 * day),
    to: dayAt(now - 21 * day),
    rules: [{ by: 'text', words: 'marché' }],
    reviewedAt: null,
  };
}
