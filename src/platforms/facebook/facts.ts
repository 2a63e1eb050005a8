import type { PlatformFacts } from '../../domain/platform-facts.ts';

const insights = {
  en: 'the Page’s administrators see it in the insights of the post',
  fr: 'les administrateurs de la Page le voient dans les statistiques de la publication',
};

/** Facebook: known from files alone. */
const facts: PlatformFacts = {
  id: 'facebook',
  name: 'Facebook',
  matches: [],
  origin: 'https://www.facebook.com',
  // Visibli's curve has 95 % in after 22 hours (half after 80 minutes); Graffius 2018 a half-life of half an hour.
  settlesAfterHours: 24,
  definitionChanges: [],
  metricWords: {},
  ownerOnly: {
    impressions: insights,
    reach: insights,
    clicks: insights,
    linkClicks: insights,
    follows: insights,
  },
  postAt(address) {
    const path = sitePath.exec(address.trim())?.[1];
    if (path === undefined) return undefined;
    for (const form of postPaths) {
      const { id, owner } = form.exec(path)?.groups ?? {};
      if (id === undefined) continue;
      const author = owner === undefined || /^\d+$/.test(owner) ? null : owner.toLowerCase();
      return { id, url: canonical(id, path, owner), author, madeAt: null, madeAtIs: 'publication' };
    }
    return undefined;
  },
  trafficSources: [
    'facebook',
    'facebook.com',
    'www.facebook.com',
    'm.facebook.com',
    'l.facebook.com',
    'lm.facebook.com',
    'fb',
    'fb.com',
  ],
  warning: null,
};

const sitePath =
  /^(?:(?:https?:)?\/\/)?(?:(?:www|m|mbasic|web|business|[a-z]{2}-[a-z]{2})\.)?(?:facebook|fb)\.com(\/[^#]*)/i;

/** Ids are digits, or "pfbid" and letters that stand for them. What `/share/` and fb.watch lead to is not in the address. */
const postPaths: readonly RegExp[] = [
  /^\/groups\/[\w.]+\/(?:posts|permalink)\/(?<id>\d{5,20})/,
  /^\/(?<owner>[\w.-]+)\/posts\/(?:[^/?]*\/)?(?<id>\d{5,20}|pfbid\w{10,80})(?![\w-])/,
  /^\/(?<owner>[\w.-]+)\/videos\/(?:[^/?]*\/)*(?<id>\d{5,20})(?!\w)/,
  /^\/(?<owner>[\w.-]+)\/photos\/(?:[^/?]*\/)?(?<id>\d{5,20})(?!\w)/,
  /^\/reel\/(?<id>\d{5,20})(?!\w)/,
  /^\/(?:permalink|story)\.php\?(?:[^#]*&)?story_fbid=(?<id>\d{5,20}|pfbid\w{10,80})(?!\w)/,
  /^\/photo(?:\.php|\/)?\?(?:[^#]*&)?fbid=(?<id>\d{5,20})(?!\w)/,
  /^\/watch\/?\?(?:[^#]*&)?v=(?<id>\d{5,20})(?!\w)/,
  /^\/(?<id>\d{5,20}_\d{5,20})\/?(?:\?|$)/,
];

/** Without what links carry to follow people; by the page's own part, since no form is without it. */
function canonical(id: string, path: string, owner: string | undefined): string {
  if (owner !== undefined) return `${facts.origin}/${owner}/${/^\/[^/]+\/(\w+)/.exec(path)?.[1]}/${id}`;
  if (path.startsWith('/reel/')) return `${facts.origin}/reel/${id}`;
  if (path.startsWith('/watch')) return `${facts.origin}/watch/?v=${id}`;
  if (path.startsWith('/photo')) return `${facts.origin}/photo/?fbid=${id}`;
  const page = /[?&]id=(\d{5,20})(?!\d)/.exec(path)?.[1];
  if (page !== undefined) return `${facts.origin}/permalink.php?story_fbid=${id}&id=${page}`;
  const group = /^\/groups\/([\w.]+)\//.exec(path)?.[1];
  return group === undefined ? `${facts.origin}/${id}` : `${facts.origin}/groups/${group}/posts/${id}`;
}

export default facts;
