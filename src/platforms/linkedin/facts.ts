import type { PlatformFacts } from '../../domain/platform-facts.ts';
import { findPostId, timeOf } from './post-id.ts';
import { postUrl } from './post-reading.ts';

const analytics = {
  en: 'its author or the page’s administrators see it in the post’s analytics',
  fr: 'son auteur ou les administrateurs de la page le voient dans les statistiques de la publication',
};

/** LinkedIn on the web, as data. */
const facts: PlatformFacts = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  origin: 'https://www.linkedin.com',
  // Graffius 2018 gives a half-life of 24 h: seven eighths are in after three days.
  settlesAfterHours: 72,
  definitionChanges: [],
  metricWords: {
    reactions: { en: 'reactions', fr: 'réactions' },
    shares: { en: 'reposts', fr: 'republications' },
  },
  metricSingulars: {
    reactions: { en: 'reaction', fr: 'réaction' },
    shares: { en: 'repost', fr: 'republication' },
  },
  ownerOnly: {
    impressions: analytics,
    reach: analytics,
    clicks: analytics,
    saves: analytics,
    follows: analytics,
    views: analytics,
  },
  postAt(address, now) {
    // In files also without a scheme or "www", of a country's subdomain, with the urn escaped, or the urn alone.
    const readable = address.trim().replace(/%3A/gi, ':');
    const id = ofSite.test(readable) ? findPostId(readable) : undefined;
    if (id === undefined) return undefined;
    const { digits, kind } = id;
    // A share has a number of its own, made at about the same time as that of its activity.
    const madeAtIs = kind === 'share' ? 'creation' : 'publication';
    return { id: digits, url: postUrl(id), author: null, madeAt: timeOf(id, now), madeAtIs };
  },
  trafficSources: ['linkedin', 'linkedin.com', 'www.linkedin.com', 'lnkd.in', 'com.linkedin.android'],
  warning: {
    en: 'LinkedIn’s user agreement (8.2) forbids extensions that copy from its pages or change their look, and names the restriction of the member’s account as a consequence. Vigie clicks, loads and sends nothing there, but a badge on the page is a change of its look, and noting what you see may be taken for copying. Choose what fits you: badges on the page, the side panel only, or LinkedIn left alone.',
    fr: 'Les conditions d’utilisation de LinkedIn (8.2) interdisent les extensions qui copient ses pages ou modifient leur apparence, et prévoient de restreindre le compte du membre. Vigie n’y clique, n’y charge et n’y envoie rien, mais un badge sur la page en modifie l’apparence, et noter ce que vous voyez peut passer pour de la copie. Choisissez : badges sur la page, panneau latéral seul, ou LinkedIn laissé de côté.',
  },
};

const ofSite = /^(?:(?:(?:https?:)?\/\/)?(?:[a-z]{1,3}\.)?linkedin\.com\/|urn:li:)/i;

export default facts;
