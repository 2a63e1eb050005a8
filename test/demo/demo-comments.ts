import { potters } from './demo-posts.ts';

/** An invented comment with the replies under it. */
export interface DemoComment {
  /** The handle of who wrote it. */
  readonly author: string;
  readonly text: string;
  readonly hoursAgo: number;
  readonly likes: number;
  readonly replies: readonly DemoComment[];
}

/** What stands under the potters' newest posts, by the post's place in their series. */
export const demoComments: ReadonlyMap<number, readonly DemoComment[]> = new Map([
  [
    0,
    [
      comment(
        'maud.rivoire',
        'Ma théière est arrivée cassée, deuxième fois en un mois… je fais comment ?',
        7,
        3,
      ),
      comment(
        'louis.en.cuisine',
        'Quel bleu 😍 vous les vendez combien les bols ? Livrés en Belgique ?',
        6,
        5,
      ),
      comment('claire_v35', 'magnifique comme toujours', 5, 2, [
        comment(potters.handle, 'Merci Claire ! 💙', 4, 1),
      ]),
      comment(
        'gael.lemoine',
        'Ma fille s’est coupée avec l’anse du pichet, l’émail a éclaté dans la main, c’est dangereux',
        4,
        0,
      ),
      comment(
        'nomades.deco',
        'On adorerait vous proposer une collab pour notre prochain salon, on vous écrit où ?',
        3,
        0,
      ),
      comment('promo_follow_4u', '🔥 10k abonnés garantis en 24 h, écris-moi en privé 🔥', 2, 0),
    ],
  ],
  [
    1,
    [
      comment('tom.hartley', 'Do you run workshops for beginners? My mum would love this', 60, 4),
      comment('ines.b', '@sofia.b regarde !!', 50, 0),
      comment('jules.prn', 'vous êtes ouverts le dimanche', 40, 1),
      comment('anouk.c', 'Et si vous faisiez la même en vert sauge ?', 30, 9),
    ],
  ],
]);

function comment(
  author: string,
  text: string,
  hoursAgo: number,
  likes: number,
  replies: readonly DemoComment[] = [],
): DemoComment {
  return { author, text, hoursAgo, likes, replies };
}
