import type { FunnelRule } from '../funnel-rule.ts';

const seenNotEngaged: FunnelRule = {
  id: 'seenNotEngaged',
  name: { en: 'Seen, but not engaged with', fr: 'Vues, mais sans interaction' },
  high: 'seen',
  low: 'engaged',
  advice: {
    en: 'Many see these posts and few do anything. Look at the opening, the first line or the first seconds, and at the format.',
    fr: 'Beaucoup voient ces publications, peu réagissent. Revoyez l’accroche, la première ligne ou les premières secondes, et le format.',
  },
};

export default seenNotEngaged;
