import { medianOfPosts } from '../measure-of-posts.ts';
import { nearestAudience } from '../nearest-audience.ts';
import { middleOf } from '../range-arithmetic.ts';

/** How many followers an ordinary post moves; of public figures alone. */
export default medianOfPosts({
  id: 'engagementRateByFollowers',
  name: { en: 'Engagement rate by followers', fr: 'Taux d’engagement par abonnés' },
  formula: {
    en: 'the median of the posts’ (reactions + comments) ÷ followers; shares and saves are not counted, for they are not known of every post',
    fr: 'la médiane des (réactions + commentaires) ÷ abonnés des publications\u00a0; partages et enregistrements ne comptent pas, faute d’être connus de chaque publication',
  },
  origin: 'page',
  metrics: ['reactions', 'comments'],
  unit: 'share',
  measured({ counts, readAt }, { audiences }) {
    const audience = nearestAudience(audiences, readAt);
    const followers = audience === undefined ? 0 : middleOf(audience.followers);
    return followers > 0 ? ((counts.reactions ?? 0) + (counts.comments ?? 0)) / followers : undefined;
  },
});
