import type { PlatformFacts } from '../../domain/platform-facts.ts';
import { origin } from './address.ts';
import { createdAtOf, createdAtOfNumber } from './created-at.ts';
import { readFiledPost } from './file-address.ts';

const insights = {
  en: 'its owner sees it in the insights of the post',
  fr: 'son propriétaire le voit dans les statistiques de la publication',
};

/** Instagram on the web, as data. */
const facts: PlatformFacts = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  origin,
  // Published decay curves disagree by 20–30 points at 24 h (Graffius 2018: half-life 19 h; Campaign Deus 2018: 80 % in
  // 24 h); at 48 h all have more than four fifths in.
  settlesAfterHours: 48,
  definitionChanges: [
    {
      metric: 'views',
      at: Date.UTC(2025, 3, 21),
      note: {
        en: 'Views replaced plays and impressions on 21 April 2025.',
        fr: 'Depuis le 21 avril 2025, les vues remplacent les lectures et les impressions.',
      },
      source: 'https://developers.facebook.com/docs/instagram-platform/reference/instagram-media/insights',
    },
  ],
  metricWords: {
    reactions: { en: 'likes', fr: 'J’aime' },
  },
  metricSingulars: {
    reactions: { en: 'like', fr: 'J’aime' },
  },
  ownerOnly: {
    impressions: insights,
    reach: insights,
    saves: insights,
    shares: insights,
    clicks: insights,
    follows: insights,
  },
  postAt(address, now) {
    const post = readFiledPost(address);
    if (post === undefined) return undefined;
    const { id, url, handle, idIs } = post;
    const madeAt = idIs === 'shortcode' ? createdAtOf(id, now) : createdAtOfNumber(id, now);
    return { id, url, author: handle, madeAt, madeAtIs: 'creation' };
  },
  trafficSources: ['instagram', 'instagram.com', 'l.instagram.com', 'ig'],
  warning: {
    en: 'Instagram’s terms do not allow collecting data automatically. Vigie collects nothing by itself: it notes the figures of the posts that you look at.',
    fr: 'Les conditions d’Instagram n’autorisent pas la collecte automatique de données. Vigie ne collecte rien d’elle-même : elle note les chiffres des publications que vous regardez.',
  },
};

export default facts;
