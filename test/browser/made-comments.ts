import type { PostRow } from '../../src/database/rows.ts';
import type { Comment } from '../../src/domain/comment.ts';
import { exactCount } from '../../src/domain/count.ts';
import type { Voice } from '../../src/domain/voice.ts';
import type { RestoredRows } from '../../src/messaging/protocol.ts';
import type { LaunchedExtension } from './launch-extension.ts';

const hour = 3_600_000;

/** An invented account of the person's own, with two posts. */
export const madeOwner = { platform: 'instagram', id: 'maison.tilleul' } as const;

/** An invented comment, as far as a test cares. */
export interface MadeComment {
  readonly text: string;
  readonly hoursAgo: number;
  readonly author?: string;
  readonly replyTo?: string;
  readonly post?: 'TilleulA1' | 'TilleulB2';
}

/** People of every kind under the posts of a bakery, by id. */
export const madeComments: Readonly<Record<string, MadeComment>> = {
  c01: {
    author: 'Maud Rivoire',
    text: 'Ma commande n’est jamais arrivée, deuxième fois en un mois… je fais comment ?',
    hoursAgo: 30,
  },
  c02: {
    author: 'Louis Verger',
    text: 'Vous livrez en Belgique ? Et c’est combien la boîte de 12 ?',
    hoursAgo: 6,
  },
  c03: { author: 'Claire Vidal', text: 'Magnifique comme toujours, bravo à toute l’équipe 😍', hoursAgo: 5 },
  c04: {
    author: 'Gaël Lemoine',
    text: 'Mon fils a fait une allergie grave, il y avait des noix dans la brioche et rien sur l’étiquette, c’est dangereux',
    hoursAgo: 4,
  },
  c05: {
    author: 'Nomades Déco',
    text: 'On adorerait vous proposer une collab pour notre salon, on vous écrit où ?',
    hoursAgo: 3,
  },
  c06: {
    author: 'promo follow',
    text: '🔥 10k abonnés garantis en 24 h, écris-moi en privé 🔥 www.promo-follow.example',
    hoursAgo: 2,
  },
  c07: {
    author: 'Tom Hartley',
    text: 'Do you run workshops for beginners? My mum would love this',
    hoursAgo: 60,
    post: 'TilleulB2',
  },
  c08: { author: 'Inès B', text: '😍😍😍', hoursAgo: 50, post: 'TilleulB2' },
  c09: { author: 'Jules Perrin', text: 'vous êtes ouverts le dimanche', hoursAgo: 40, post: 'TilleulB2' },
  c10: {
    author: 'Anouk C',
    text: 'Et si vous faisiez la même en version sans gluten ?',
    hoursAgo: 30,
    post: 'TilleulB2',
  },
  c11: { author: 'ليلى', text: 'جميل جدا، هل توصلون إلى مرسيليا؟', hoursAgo: 9, post: 'TilleulB2' },
  c12: {
    author: 'Bavard Heureux',
    text: `Je viens chez vous depuis dix ans et je voulais vous raconter. ${'Chaque dimanche nous prenons la brioche, le pain de seigle et les chouquettes, et nos enfants se battent pour la dernière. '.repeat(20)}`,
    hoursAgo: 12,
    post: 'TilleulB2',
  },
  c13: { author: 'Sami Kader', text: 'Merci pour votre accueil samedi !', hoursAgo: 26 },
  c14: { text: 'Avec plaisir Sami, à bientôt !', hoursAgo: 25, replyTo: 'c13', author: 'owner' },
  c15: { author: 'Lou Petit', text: 'Moi aussi j’attends toujours la mienne…', hoursAgo: 20, replyTo: 'c01' },
  c16: {
    author: 'Vexé Anonyme',
    text: 'bande de voleurs incapables, allez tous crever',
    hoursAgo: 8,
    post: 'TilleulB2',
  },
};

/** Puts the owner, the posts and these comments into the database, by the way a backup takes. */
export async function keepMadeComments(
  extension: LaunchedExtension,
  comments: Readonly<Record<string, MadeComment>> = madeComments,
): Promise<void> {
  const now = Date.now();
  const rows: unknown[] = [
    {
      table: 'accounts',
      row: {
        ...madeOwner,
        name: 'Maison Tilleul',
        url: null,
        mine: false,
        observedAt: now,
        toldAt: {},
      },
    },
    ...(['TilleulA1', 'TilleulB2'] as const).map((id, place) => ({
      table: 'posts',
      row: postRow(id, place, now),
    })),
    ...Object.entries(comments).map(([id, comment]) => ({
      table: 'comments',
      row: commentRow(id, comment, now),
    })),
  ];
  for (let begin = 0; begin < rows.length; begin += 1000) {
    const restored = await ask(extension, 'restoreRows', { rows: rows.slice(begin, begin + 1000) });
    const { refused } = restored as RestoredRows;
    if (refused.length > 0) throw new Error(`refused: ${refused[0]?.reason}`);
  }
  // With this the background works out who waits, and what they say, at once.
  await ask(extension, 'markMine', { platform: madeOwner.platform, account: madeOwner.id, mine: true });
}

/** Sets up how the bakery speaks, with facts to answer from. */
export async function keepMadeVoice(extension: LaunchedExtension): Promise<void> {
  const voice: Voice = {
    id: 'tilleul',
    name: 'Maison Tilleul',
    accounts: [madeOwner],
    address: 'vous',
    tone: 'warm',
    emoji: 'few',
    signature: '',
    wordsToUse: [],
    wordsNeverUsed: ['problème'],
    languages: ['fr', 'en'],
    facts: [
      {
        id: 'f1',
        question: 'Livrez-vous en Belgique ?',
        answer: 'Nous livrons en France et en Belgique, en 3 à 5 jours.',
        address: 'https://maison-tilleul.example/livraison',
      },
      { id: 'f2', question: 'Êtes-vous ouverts le dimanche ?', answer: 'Oui, de 8 h à 13 h.', address: null },
    ],
    escalation: {
      contact: 'Camille, 01 00 00 00 00',
      words: { fr: 'Nous prenons ce signalement très au sérieux et revenons vers vous en privé.' },
    },
    timeZone: 'Europe/Paris',
    hours: [[], ...Array.from({ length: 6 }, () => [{ from: 480, to: 1140 }])],
    learns: false,
  };
  await ask(extension, 'saveVoice', voice);
}

/** Asks the background as a panel does; throws what it refuses. */
export async function ask(extension: LaunchedExtension, name: string, request: unknown): Promise<unknown> {
  const own = await extension.own();
  const reply = await own.evaluate(
    ([vigie, asked]) => chrome.runtime.sendMessage({ vigie, request: asked }),
    [name, request] as const,
  );
  if ('refusal' in reply) throw new Error(reply.refusal);
  return reply.answer;
}

function postRow(id: string, place: number, now: number): PostRow {
  return {
    platform: madeOwner.platform,
    id,
    url: `https://www.instagram.com/p/${id}/`,
    author: madeOwner.id,
    authorName: 'Maison Tilleul',
    publishedAt: now - (80 + place) * hour,
    publishedAtFrom: 'time element',
    promoted: false,
    context: null,
    format: 'image',
    metrics: {
      reactions: { ...exactCount(900 - 500 * place), observedAt: now, source: 'page' },
      comments: { ...exactCount(40 - 20 * place), observedAt: now, source: 'page' },
    },
    hidden: [],
    text:
      place === 0
        ? 'La brioche du dimanche est de retour'
        : 'Dans les coulisses du fournil, à quatre heures du matin',
    view: 'post page',
    firstObservedAt: now,
    observedAt: now,
    snapshotAt: null,
    toldAt: {},
  };
}

function commentRow(
  id: string,
  { text, hoursAgo, author, replyTo, post }: MadeComment,
  now: number,
): Comment & { toldAt: object } {
  const own = author === 'owner';
  const handle = own
    ? madeOwner.id
    : (author ?? id)
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[^a-z0-9]+/g, '.');
  return {
    platform: madeOwner.platform,
    id,
    postId: post ?? 'TilleulA1',
    replyTo: replyTo ?? null,
    author: { handle: /[a-z]/.test(handle) ? handle : id, name: own ? null : (author ?? id), url: null },
    byPostAuthor: own ? true : null,
    publishedAt: now - hoursAgo * hour,
    dateShown: null,
    reactions: exactCount(id.length),
    replies: null,
    text,
    firstObservedAt: now,
    observedAt: now,
    toldAt: {},
  };
}
