import type { Format } from '../../src/domain/post.ts';

/** An invented account with posts of its own. */
export interface DemoAccount {
  readonly handle: string;
  readonly name: string;
  readonly followers: number;
  readonly about: string;
}

/** An invented post with the figures that its pages show. */
export interface DemoPost {
  readonly account: DemoAccount;
  readonly publishedAt: number;
  readonly format: Format;
  readonly text: string;
  /** Undefined: its owner hides them. */
  readonly reactions: number | undefined;
  readonly comments: number;
  readonly shares: number;
  readonly views: number;
  readonly promoted: boolean;
  /** Colour of its drawn picture, in degrees. */
  readonly hue: number;
}

const hour = 3_600_000;

export const potters: DemoAccount = {
  handle: 'atelier.lumen',
  name: 'Atelier Lumen',
  followers: 8412,
  about: 'Céramiques faites main · Nantes',
};

/** Posts of the potters' profile. */
export const pottersPosts = 36;

const bakers: DemoAccount = {
  handle: 'four.du.port',
  name: 'Le Four du Port',
  followers: 23_750,
  about: 'Bread, butter and the smell of the harbour',
};

export const robots: DemoAccount = {
  handle: 'norvik-robotics',
  name: 'Norvik Robotics',
  followers: 12_604,
  about: 'Arms that lend a hand to small workshops',
};

/** The series that the pages of the demonstration show; the same at every run but for the dates. */
export function demoPosts(now: number): {
  potters: DemoPost[];
  bakers: DemoPost[];
  robots: DemoPost[];
} {
  const random = seededRandom(20_261_122);
  return {
    potters: series(potters, pottersPosts, 240, 80, pottersTexts, ['reel'], now, random),
    bakers: series(bakers, 24, 620, 60, bakersTexts, ['image', 'carousel', 'reel'], now, random).map(
      (post, index) => ({
        ...post,
        promoted: index === 4 || index === 15,
        reactions: index === 7 || index === 19 ? undefined : post.reactions,
      }),
    ),
    robots: series(robots, 20, 140, 80, robotsTexts, ['image', 'video', 'document', 'text'], now, random).map(
      (post, index) => ({ ...post, promoted: index === 6 }),
    ),
  };
}

/** Posts with log-normal reactions, as real accounts have them, one that took off and one that is hours old. */
function series(
  account: DemoAccount,
  size: number,
  usual: number,
  hoursApart: number,
  texts: readonly string[],
  formats: readonly Format[],
  now: number,
  random: () => number,
): DemoPost[] {
  return Array.from({ length: size }, (_, index) => {
    const tookOff = index === 5 ? 3.4 : 1;
    const young = index === 0 ? 0.35 : 1;
    const reactions = Math.round(usual * tookOff * young * Math.exp(0.45 * normal(random)));
    return {
      account,
      publishedAt:
        now - (index === 0 ? 9 : 70 + index * hoursApart) * hour - Math.floor(random() * 20 * hour),
      format: formats[index % formats.length] ?? 'image',
      text: texts[index % texts.length] ?? '',
      reactions,
      comments: Math.round(reactions * (0.02 + 0.06 * random())),
      shares: Math.round(reactions * 0.05 * random()),
      views: Math.round(reactions * (9 + 8 * random())),
      promoted: false,
      hue: Math.floor(random() * 360),
    };
  });
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Mulberry32: small, seeded, and good enough for a demonstration. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pottersTexts = [
  'Ouverture du four de cette nuit : les bleus sont enfin là.',
  'Tourner un bol en quarante secondes (ou presque).',
  'Pourquoi l’émail craquelle, et comment nous en jouons.',
  'Les tasses du marché de samedi.',
  'Trois kilos d’argile, une seule théière.',
  'Ce pichet a failli ne jamais voir le jour.',
  'L’atelier à six heures du matin.',
  'Réparer plutôt que jeter : un peu d’or sur la fêlure.',
];

const bakersTexts = [
  'Rye, walnuts, and twenty-four hours of patience.',
  'The queue this morning went round the fish market. Thank you!',
  'Which one would you take home: the plain or the seeded?',
  'How we laminate: 27 layers, one cold room, no hurry.',
  'New on Fridays: cardamom knots.',
  'Flour day. Forty sacks, two backs.',
  'Our baker Ines on why she starts at three.',
  'A loaf for the lifeboat crew.',
];

const robotsTexts = [
  'Our new gripper handles eggs. We tested it on 2,000 of them so that you don’t have to.',
  'A joinery with four people now runs a night shift. Nobody works nights. Here is how they set it up.',
  'Safety is not a fence: five things that we learned from the floor.',
  'We are hiring two field engineers in Bergen and Lyon.',
  'Field notes: what a €900 camera sees that a €9,000 one did not.',
  'We open-sourced our calibration target. Print it on any office printer.',
  'From order to first part in nine days: the diary of an installation.',
];
