import type { FunnelRule } from '../funnel-rule.ts';

const likedNotClicked: FunnelRule = {
  id: 'likedNotClicked',
  name: { en: 'Liked, but not clicked', fr: 'Aimées, mais pas cliquées' },
  high: 'liked',
  low: 'clicked',
  advice: {
    en: 'People like these posts and do not go on. Look at the call to action: is there one, is it clear what comes after the click, does it come before the text is cut?',
    fr: 'Ces publications plaisent, mais on ne va pas plus loin. Revoyez l’appel à l’action\u00a0: y en a-t-il un, dit-il ce qui suit le clic, vient-il avant la coupure du texte\u00a0?',
  },
};

export default likedNotClicked;
