// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { type ComponentChild, type JSX, render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '../src/database/database.ts';
import { notePost } from '../src/database/note-post.ts';
import { keptCampaigns, noteOf } from '../src/database/queries/campaigns.ts';
import type { PostRow, TrafficRow } from '../src/database/rows.ts';
import { deleteCampaign, saveCampaign } from '../src/database/told-rows.ts';
import type { Campaign, PostNote } from '../src/domain/campaign.ts';
import { exactCount } from '../src/domain/count.ts';
import type { Language } from '../src/domain/localised.ts';
import type { PostKey } from '../src/domain/post.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { dayAfter, dayOf, startOfDay } from '../src/domain/weekly-window.ts';
import { textsOf } from '../src/locales/texts.ts';
import { campaignShape, postNoteChangeShape } from '../src/messaging/person-shapes.ts';
import type { CampaignDraft } from '../src/panel/campaign-editor.tsx';
import { readTagsOfPosts } from '../src/panel/campaign-of-posts.ts';
import { CampaignsSection } from '../src/panel/campaigns-section.tsx';
import { InterfaceContext } from '../src/panel/interface-context.tsx';
import { PostCampaigns } from '../src/panel/post-campaigns.tsx';
import { PostList } from '../src/panel/post-list.tsx';
import { Toasts } from '../src/ui/toasts.tsx';
import { harbour } from './keeping/made-readings.ts';
import { clearDatabase } from './keeping/stored.ts';
import { hour, observed, postOf } from './posts-of-an-account.ts';

// What the panel asks, the background would do, after its check.
vi.mock('../src/messaging/send.ts', () => ({
  send: async (name: string, request: unknown) => {
    if (name === 'saveCampaign')
      return saveCampaign(campaignShape.parse(request), Date.now()).then(() => null);
    if (name === 'deleteCampaign')
      return deleteCampaign((request as Campaign).id, Date.now()).then(() => null);
    if (name === 'notePost')
      return notePost(postNoteChangeShape.parse(request), [harbour], Date.now()).then(() => null);
    throw new Error(name);
  },
}));

const now = Date.now();
const today = dayOf(now);
const ago = (days: number) => dayAfter(today, -days);

const spring: Campaign = {
  id: 'spring',
  name: 'Spring',
  from: ago(40),
  to: ago(31),
  rules: [{ by: 'hashtag', tag: 'spring' }],
  reviewedAt: null,
};

async function keepAccount(id: string, mine: boolean): Promise<void> {
  const observedAt = startOfDay(ago(60));
  await database.accounts.put({
    platform: 'harbour',
    id,
    name: `The ${id}`,
    url: null,
    mine,
    observedAt,
    toldAt: {},
  });
  const audience = { platform: 'harbour', account: id, observedAt, followers: exactCount(10_000) };
  await database.audiences.put(audience);
}

/** A post of so many days ago, settled; its id is its account and that number. */
async function keepPost(author: string, days: number, text: string, reactions = 100): Promise<PostRow> {
  const publishedAt = startOfDay(ago(days)) + 9 * hour;
  const readAt = publishedAt + 72 * hour;
  const metrics = { reactions: observed(reactions, readAt), comments: observed(0, readAt) };
  const made = postOf({ platform: 'harbour', id: `${author}${days}`, author, text, publishedAt, metrics });
  const row: PostRow = { ...made, observedAt: readAt, snapshotAt: null, toldAt: {} };
  await database.posts.put(row);
  return row;
}

const traffic: TrafficRow = {
  import: 'file',
  line: 2,
  from: ago(40),
  to: ago(31),
  campaign: 'Spring26',
  source: null,
  medium: null,
  content: null,
  landing: null,
  sessions: 400,
  engagedSessions: null,
  conversions: 20,
  revenue: 99_950,
  post: null,
};

function show(child: ComponentChild, language: Language = 'en'): void {
  const value = { language, texts: textsOf(language), platforms: [harbour], settings: firstSettings };
  render(
    <InterfaceContext.Provider value={value}>
      <Toasts closeLabel="Close">{child}</Toasts>
    </InterfaceContext.Provider>,
    document.body,
  );
}

const opened: PostKey[] = [];
const showSection = (language: Language = 'en') => show(<Campaigns isShown />, language);

/** As the panel holds it: what is being changed outlives the section. */
function Campaigns({ isShown }: { readonly isShown: boolean }): JSX.Element {
  const [draft, setDraft] = useState<CampaignDraft | null>(null);
  return (
    <>
      <button type="button" role="tab">
        Goals
      </button>
      {isShown ? (
        <CampaignsSection draft={draft} onDraft={setDraft} now={now} onPost={(post) => opened.push(post)} />
      ) : (
        <p>Elsewhere</p>
      )}
    </>
  );
}

const plain = () => document.body.textContent?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? '';
const says = (words: string | RegExp) => vi.waitFor(() => expect(plain()).toMatch(words));

/** Until what was done is drawn: a person is never faster. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 30));

async function press(label: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === label,
  );
  if (button === undefined) throw new Error(`no button ${label}`);
  button.click();
  await drawn();
}

function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) =>
    textContent?.startsWith(label),
  );
  const element = found?.querySelector('input, select, textarea');
  if (element === null || element === undefined) throw new Error(`no field ${label}`);
  return element as HTMLInputElement;
}

async function type(label: string, words: string): Promise<void> {
  field(label).value = words;
  field(label).dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

async function choose(label: string, value: string): Promise<void> {
  field(label).value = value;
  field(label).dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}

async function leave(label: string): Promise<void> {
  field(label).dispatchEvent(new Event('focusout', { bubbles: true }));
  await drawn();
}

beforeEach(async () => {
  await clearDatabase();
  opened.length = 0;
  await keepAccount('pier', true);
  await keepAccount('rival', false);
  for (let days = 25; days <= 55; days += 1) {
    const isOfCampaign = days >= 31 && days <= 40 && days % 2 === 0;
    await keepPost(
      'pier',
      days,
      isOfCampaign ? `Day ${days} #Spring` : `Day ${days}`,
      isOfCampaign ? 300 + days : 100 + days,
    );
  }
  await keepPost('rival', 35, 'Ours too #spring');
});

afterEach(() => render(null, document.body));

describe('list', () => {
  test('says what to do where there is none, in both languages', async () => {
    showSection();
    await says('No campaign yet');
    render(null, document.body);
    showSection('fr');
    await says('Aucune campagne');
  });

  test('each has its days, its posts of own accounts alone, and its state', async () => {
    await saveCampaign(spring, now);
    await saveCampaign({ ...spring, id: 'next', name: 'Next', from: dayAfter(today, 5), to: null }, now);
    await saveCampaign({ ...spring, id: 'theme', name: 'Theme', from: null, to: null, rules: [] }, now);
    showSection();
    await says(/Spring\s*review due · .* · 5 posts/);
    expect(plain()).toMatch(/Next\s*coming · from .* on/);
    expect(plain()).toMatch(/Theme\s*theme · no days · 0 posts/);
  });

  test('deleting can be undone', async () => {
    await saveCampaign(spring, now);
    showSection();
    await says('Spring');
    await press('Delete Spring');
    await says('Spring is deleted');
    await expect.poll(() => document.activeElement?.id).toBe('campaigns-title');
    expect(await keptCampaigns()).toEqual([]);
    await press('Undo');
    await vi.waitFor(async () => expect(await keptCampaigns()).toEqual([spring]));
  });
});

describe('cold review', () => {
  test('is proposed two weeks after the end, opens the report, and can be noted and taken back', async () => {
    await saveCampaign(spring, now);
    showSection();
    await says('Cold review: two weeks have passed');
    await press('Note Spring as reviewed');
    await says('Spring is noted as reviewed');
    await vi.waitFor(() => expect(plain()).not.toContain('Cold review'));
    expect((await keptCampaigns())[0]?.reviewedAt).toBeGreaterThanOrEqual(now);
    await press('Undo');
    await says('Cold review: two weeks have passed');
    await press('Open the report on Spring');
    await says('Report: Spring');
  });

  test('is not proposed sooner, nor where no post is known', async () => {
    await saveCampaign({ ...spring, from: ago(30), to: ago(13), rules: [{ by: 'text', words: 'day' }] }, now);
    await saveCampaign({ ...spring, id: 'empty', name: 'Empty', rules: [] }, now);
    showSection();
    await says('Spring');
    expect(plain()).not.toContain('Cold review');
  });
});

describe('editor', () => {
  test('makes a campaign with rules, and shows before it is saved what it would tag', async () => {
    showSection();
    await says('New campaign');
    await press('New campaign');
    await type('Name', '  Spring ');
    await type('First day', ago(40));
    await type('Last day', ago(31));
    await choose('New rule', 'hashtag');
    await type('Hashtag', '#SPRING');
    await press('Add the rule');
    await says('#SPRING in its text');
    await says('These 5 kept posts would be tagged');
    expect(plain()).toContain('Day 32 #Spring');
    expect(plain()).not.toContain('Ours too');
    await choose('New rule', 'utm');
    await type('utm_campaign', 'Spring26');
    await press('Save');
    await says('Spring is saved');
    const [kept] = await keptCampaigns();
    // A rule that is written but was not added is meant all the same.
    expect(kept).toMatchObject({
      name: 'Spring',
      from: ago(40),
      to: ago(31),
      rules: [
        { by: 'hashtag', tag: 'SPRING' },
        { by: 'utm', campaign: 'Spring26' },
      ],
      reviewedAt: null,
    });
  });

  test('is as it was left after a look elsewhere, and keeps a review that was noted meanwhile', async () => {
    await saveCampaign(spring, now);
    showSection();
    await says('Change');
    await press('Change Spring');
    await type('Name', 'Spring tides');
    show(<Campaigns isShown={false} />);
    await says('Elsewhere');
    // Who goes from tab to tab by the arrow keys stays there.
    const tab = document.querySelector<HTMLElement>('[role="tab"]');
    tab?.focus();
    await saveCampaign({ ...spring, reviewedAt: now }, now);
    showSection();
    await says('Change Spring');
    expect(field('Name').value).toBe('Spring tides');
    expect(document.activeElement).toBe(tab);
    await press('Save');
    await says('Spring tides is saved');
    expect(await keptCampaigns()).toMatchObject([{ name: 'Spring tides', reviewedAt: now }]);
  });

  test('a review that is taken back leaves what was changed since', async () => {
    await saveCampaign(spring, now);
    showSection();
    await says('Cold review');
    await press('Note Spring as reviewed');
    await says('Spring is noted as reviewed');
    await saveCampaign({ ...spring, name: 'Spring tides', reviewedAt: now }, now);
    await press('Undo');
    await expect.poll(keptCampaigns).toMatchObject([{ name: 'Spring tides', reviewedAt: null }]);
  });

  test('takes rules away, and says where days are the wrong way round', async () => {
    await saveCampaign(spring, now);
    showSection();
    await says('Spring');
    await press('Change Spring');
    await expect.poll(() => document.activeElement).toBe(field('Name'));
    await press('Remove the rule: #spring in its text');
    await expect.poll(() => document.activeElement?.tagName).toBe('LEGEND');
    await says('No kept post would be tagged');
    await type('Last day', ago(50));
    await says('The last day lies before the first');
    expect(field('Last day').validity.valid).toBe(false);
  });
});

describe('report', () => {
  test('shows the account’s periods, the others of the same days, and opens a post', async () => {
    await saveCampaign({ ...spring, rules: [...spring.rules, { by: 'utm', campaign: 'spring26' }] }, now);
    await database.traffic.put(traffic);
    showSection();
    await says('Spring');
    await press('Report on Spring');
    await says('Report: Spring');
    await says(/Before: 10 posts\s*During: 10 posts\s*After: 6 posts/);
    expect(plain()).toContain('5 posts of it and 5 others');
    expect(plain()).toMatch(/Engagement rate by followers▲ ×2\.\d/);
    expect(plain()).toMatch(/Of the campaign3\.\d%/);
    expect(plain()).not.toContain('The rival');
    expect(plain()).toMatch(
      /In all400 sessions · 20 conversions · 5% convert \(3\.3% ?– ?7\.6%\) · revenue 999\.50/,
    );
    const post = [...document.querySelectorAll('button')].find(
      (each) => each.textContent === 'Day 32 #Spring',
    );
    post?.click();
    expect(opened).toEqual([{ platform: 'harbour', id: 'pier32' }]);
    await press('‹ Campaigns');
    await says('New campaign');
  });

  test('with too few posts it says so, in both languages', async () => {
    await saveCampaign({ ...spring, from: ago(33), to: ago(32) }, now);
    showSection();
    await says('Spring');
    await press('Report on Spring');
    await says('too few to compare: 2 and 2 posts, 5 of each are needed');
    render(null, document.body);
    showSection('fr');
    await says('Spring');
    await press('Rapport sur Spring');
    await says('trop peu pour comparer : 2 et 2 publications, il en faut 5 de chaque');
  });

  test('one that has not begun, and one without posts, say so', async () => {
    await saveCampaign({ ...spring, from: dayAfter(today, 3), to: null }, now);
    await saveCampaign({ ...spring, id: 'none', name: 'None', rules: [] }, now);
    showSection();
    await says('None');
    await press('Report on Spring');
    await says('It has not begun');
    await press('‹ Campaigns');
    await says('None');
    await press('Report on None');
    await says('No kept post belongs to it yet');
  });
});

describe('tagging report', () => {
  test('has a line for each tag, one without, and says of posts in several', async () => {
    await saveCampaign(spring, now);
    await saveCampaign(
      { ...spring, id: 'day', name: 'Thirty-two', rules: [{ by: 'text', words: 'day 32' }] },
      now,
    );
    showSection();
    await says('Thirty-two');
    await press('Tagging report');
    await says(/Spring▲ 5 posts · 16\.1%/);
    expect(plain()).toMatch(/Thirty-two○ 1 post · 3\.2%/);
    expect(plain()).toMatch(/Without a tag▼ 26 posts · 83\.9%/);
    expect(plain()).toContain('1 post has several tags');
  });

  test('rules tag no posts of others', async () => {
    await saveCampaign(spring, now);
    showSection();
    await says('Spring');
    await press('Tagging report');
    await says('Without a tag');
    await choose('Account', 'harbour rival');
    await says('None of these posts has a tag');
  });
});

describe('on a post', () => {
  const key = { platform: 'harbour', id: 'pier32' };
  const ofOther = { platform: 'harbour', id: 'rival35' };

  test('says why it is tagged; taken out, no rule tags it again until that is undone', async () => {
    await saveCampaign(spring, now);
    show(<PostCampaigns post={key} />);
    await says('Spring #spring in its text');
    await press('Take it out of Spring');
    await says('In no campaign');
    await expect.poll(() => document.activeElement?.id).toBe('post-campaigns-title');
    expect(await noteOf(key)).toMatchObject({ campaigns: [], notCampaigns: ['spring'] });
    await press('Undo');
    await says('Spring #spring in its text');
  });

  test('is tagged by hand: an existing campaign by its name, or a new theme', async () => {
    await saveCampaign(spring, now);
    show(<PostCampaigns post={ofOther} />);
    await says('In no campaign');
    await type('Campaign or theme', ' sPRING ');
    await press('Add');
    await says('Spring by hand');
    await type('Campaign or theme', 'Rivals');
    await press('Add');
    await says('Rivals by hand');
    const campaigns = await keptCampaigns();
    expect(campaigns.map(({ name }) => name)).toEqual(['Rivals', 'Spring']);
    expect((await noteOf(ofOther))?.campaigns).toEqual(['spring', campaigns[0]?.id]);
  });

  test('a note and a link are kept when their fields are left; a link is an address with https', async () => {
    await saveCampaign({ ...spring, rules: [{ by: 'utm', campaign: 'spring26' }] }, now);
    show(<PostCampaigns post={key} />);
    await says('In no campaign');
    await type('Note', '  Shot on the quay. ');
    await leave('Note');
    await says('Noted.');
    await type('Link', 'javascript:alert(1)');
    await leave('Link');
    await says('It must be an address that begins with https');
    expect(await noteOf(key)).toMatchObject({ note: 'Shot on the quay.', link: null });
    await type('Link', 'https://shop.example/?utm_campaign=SPRING26');
    await leave('Link');
    await says('utm_campaign “spring26” in its link');
    const kept: PostNote | undefined = await noteOf(key);
    expect(kept).toMatchObject({
      note: 'Shot on the quay.',
      link: 'https://shop.example/?utm_campaign=SPRING26',
    });
  });

  test('a tag that is taken back takes no note with it', async () => {
    await saveCampaign(spring, now);
    show(<PostCampaigns post={key} />);
    await says('Spring #spring in its text');
    await press('Take it out of Spring');
    await says('In no campaign');
    await notePost({ ...key, note: 'Written meanwhile.' }, [harbour], Date.now());
    await press('Undo');
    await says('Spring #spring in its text');
    expect(await noteOf(key)).toMatchObject({ notCampaigns: [], note: 'Written meanwhile.' });
  });

  test('a field that is left as it was does not undo what another window noted', async () => {
    show(<PostCampaigns post={key} />);
    await says('In no campaign');
    await type('Note', 'First.');
    await leave('Note');
    await expect.poll(() => noteOf(key)).toMatchObject({ note: 'First.' });
    await notePost({ ...key, note: 'First. Second.' }, [harbour], Date.now());
    await expect.poll(() => field('Note').value).toBe('First. Second.');
    await leave('Note');
    await type('Link', 'https://shop.example/');
    await leave('Link');
    await expect.poll(() => noteOf(key)).toMatchObject({ link: 'https://shop.example/' });
    expect(await noteOf(key)).toMatchObject({ note: 'First. Second.' });
  });

  test('web analytics that belong to it tag it too', async () => {
    await saveCampaign({ ...spring, rules: [{ by: 'utm', campaign: 'spring26' }] }, now);
    await database.traffic.put({ ...traffic, post: key });
    show(<PostCampaigns post={key} />);
    await says('“spring26” in web analytics that belong to it');
  });

  test('hostile names and texts are text', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    await saveCampaign({ ...spring, name: hostile, rules: [{ by: 'text', words: 'day' }] }, now);
    show(<PostCampaigns post={key} />);
    await says('onerror');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('in a list of posts', () => {
  test('the campaigns of its posts can be filtered by; posts of others are not tagged by rule', async () => {
    await saveCampaign(spring, now);
    const posts = (await database.posts.toArray()).map((post) => ({
      post,
      inputs: {},
      assessment: { kpis: {}, standing: { state: 'no counts' } },
    }));
    const { campaigns, tags } = await readTagsOfPosts(posts.map(({ post }) => post));
    expect(campaigns.map(({ id }) => id)).toEqual(['spring']);
    expect(tags.get('harbour pier32')).toEqual(['spring']);
    expect(tags.get('harbour rival35')).toEqual([]);
    show(<PostList posts={posts as never} now={now} firstSort="date" onChoose={() => undefined} />);
    await says('Campaign');
    await choose('Campaign', 'spring');
    await says('5 posts shown');
  });
});
