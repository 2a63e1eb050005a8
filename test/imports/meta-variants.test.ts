import { describe, expect, test } from 'vitest';
import { recogniseFile } from '../../src/imports/format-registry.ts';
import type { OpenedFile } from '../../src/imports/import-format.ts';
import { figuresOf, openBytes, openText, options, readFile, refusalsOf } from './opened-file.ts';
import { workbookBytes } from './workbook-bytes.ts';

/** A table of two posts with these heads; the cells of a head that is none of these are empty. */
const cellsOf: Readonly<Record<string, readonly [string, string]>> = {
  id: ['17900000000000001', '17900000000000002'],
  account: ['17841400000000001', '17841400000000002'],
  handle: ['harbour.bakery', 'hill.mill'],
  name: ['Harbour Bakery', 'Hill Mill'],
  text: ['"First line 🍞\n\nsecond ""line"""', ''],
  time: ['04/13/2026 10:20', '04/14/2026 23:05'],
  link: [
    'https://www.instagram.com/harbour.bakery/reel/DWrHc1cDMK_/?igsh=a%3D',
    'https://www.instagram.com/p/DWrHc1cDMKA/',
  ],
  span: ['Total', 'Total'],
  views: ['12400', '310'],
  reach: ['9000', '300'],
  likes: ['310', '21'],
  shares: ['12', '0'],
  comments: ['8', '1'],
  saves: ['41', '2'],
  follows: ['3', ''],
};
const figures = {
  views: 12400,
  reach: 9000,
  reactions: 310,
  shares: 12,
  comments: 8,
  saves: 41,
  follows: 3,
};
type Column = readonly [head: string, cells: string];

function tableOf(columns: readonly Column[], delimiter = ','): string {
  const lines = [0, 1].map((at) =>
    columns.map(([, cells]) => cellsOf[cells]?.[at as 0 | 1] ?? cells.split('|')[at] ?? '').join(delimiter),
  );
  return `\ufeff${[columns.map(([head]) => `"${head}"`).join(delimiter), ...lines].join('\r\n')}\r\n`;
}

function readAs(id: string, file: OpenedFile) {
  const known = recogniseFile(file, options);
  expect(known?.format.id).toBe(id);
  if (known === undefined) throw new Error('not known');
  return { ...readFile(known.format, file), recognition: known.recognition };
}

const instagram: Readonly<Record<string, readonly Column[]>> = {
  'Spanish of America': [
    ['Identificador de la publicación', 'id'],
    ['Identificador de la cuenta', 'account'],
    ['Nombre de usuario de la cuenta', 'handle'],
    ['Nombre de la cuenta', 'name'],
    ['Descripción', 'text'],
    ['Duración (segundos)', '12|0'],
    ['Hora de publicación', 'time'],
    ['Enlace permanente', 'link'],
    ['Tipo de publicación', 'Reel de Instagram|Secuencia de Instagram'],
    ['Comentario sobre los datos', ''],
    ['Fecha', 'span'],
    ['Visualizaciones', 'views'],
    ['Alcance', 'reach'],
    ['Me gusta', 'likes'],
    ['Veces que se compartió', 'shares'],
    ['Seguimientos', 'follows'],
    ['Comentarios', 'comments'],
    ['Veces que se guardó', 'saves'],
  ],
  'Spanish of Spain, with one column in English': [
    ['Identificador de la publicación', 'id'],
    ['Descripción', 'text'],
    ['Hora de publicación', 'time'],
    ['Enlace permanente', 'link'],
    ['Tipo de publicación', 'Reel de Instagram|Secuencia de Instagram'],
    ['Fecha', 'span'],
    ['Views', 'views'],
    ['Alcance', 'reach'],
    ['Me gusta', 'likes'],
    ['Veces que se ha compartido', 'shares'],
    ['Seguidores', 'follows'],
    ['Comentarios', 'comments'],
    ['Veces guardado', 'saves'],
  ],
  Portuguese: [
    ['Identificação do post', 'id'],
    ['Identificação da conta', 'account'],
    ['Nome de usuário da conta', 'handle'],
    ['Nome da conta', 'name'],
    ['Descrição', 'text'],
    ['Duração (s)', '22|0'],
    ['Horário de publicação', 'time'],
    ['Link permanente', 'link'],
    ['Tipo de post', 'Reel do Instagram|Carrossel do Instagram'],
    ['Comentário de dados', ''],
    ['Data', 'span'],
    ['Visualizações', 'views'],
    ['Alcance', 'reach'],
    ['Curtidas', 'likes'],
    ['Compartilhamentos', 'shares'],
    ['Seguimentos', 'follows'],
    ['Comentários', 'comments'],
    ['Salvamentos', 'saves'],
  ],
  Italian: [
    ['ID post', 'id'],
    ["Nome utente dell'account", 'handle'],
    ['Descrizione', 'text'],
    ['Durata (s)', '22|0'],
    ['Orario di pubblicazione', 'time'],
    ['Permalink', 'link'],
    ['Tipo di post', 'Reel di Instagram|Carosello di Instagram'],
    ['Data', 'span'],
    ['Visualizzazioni', 'views'],
    ['Copertura', 'reach'],
    ['Mi piace', 'likes'],
    ['Condivisioni', 'shares'],
    ['Follow', 'follows'],
    ['Commenti', 'comments'],
    ['Salvataggi', 'saves'],
  ],
  French: [
    ['Identifiant de la publication', 'id'],
    ['Identifiant du compte', 'account'],
    ['Nom de profil du compte', 'handle'],
    ['Nom du compte', 'name'],
    ['Description', 'text'],
    ['Durée (s)', '22|0'],
    ['Heure de publication', 'time'],
    ['Permalien', 'link'],
    ['Type de publication', 'Reel Instagram|Carrousel Instagram'],
    ['Commentaire des données', ''],
    ['Date', 'span'],
    ['Vues', 'views'],
    ['Couverture', 'reach'],
    ["Mentions J'aime", 'likes'],
    ['Partages', 'shares'],
    ['Followers en plus', 'follows'],
    ['Commentaires', 'comments'],
    ['Enregistrements', 'saves'],
  ],
  'German, dates with full stops': [
    ['Beitrags-ID', 'id'],
    ['Konto-ID', 'account'],
    ['Konto-Benutzername', 'handle'],
    ['Kontoname', 'name'],
    ['Beschreibung', 'text'],
    ['Dauer (Sek.)', '22|0'],
    ['Veröffentlichungszeitpunkt', '13.04.2026 10:20|14.04.2026 23:05'],
    ['Permalink', 'link'],
    ['Beitragstyp', 'IG Reel|IG Karussell'],
    ['Datenkommentar', ''],
    ['Datum', 'Gesamte Laufzeit|Gesamte Laufzeit'],
    ['Aufrufe', 'views'],
    ['Erreichte Konten', 'reach'],
    ['„Gefällt mir“-Angaben', 'likes'],
    ['Geteilt', 'shares'],
    ['Follows', 'follows'],
    ['Kommentare', 'comments'],
    ['Gespeichert', 'saves'],
  ],
};

describe('tables of Instagram posts', () => {
  test.each(Object.entries(instagram))('in %s are read whole', (_, columns) => {
    for (const delimiter of [',', ';', '\t']) {
      const read = readAs('meta-instagram-posts', openText(tableOf(columns, delimiter)));
      expect(read.recognition.unknown).toEqual([]);
      expect(read.refused).toEqual([]);
      expect(figuresOf(read.used[0])).toEqual(figures);
      expect(read.used).toMatchObject([
        {
          post: {
            author: 'harbour.bakery',
            format: 'reel',
            text: 'First line 🍞 second "line"',
            publishedAt: new Date(2026, 3, 13, 10, 20).getTime(),
          },
        },
        { post: { format: 'carousel', text: null } },
      ]);
      expect(figuresOf(read.used[1])).not.toHaveProperty('follows');
    }
  });

  const english: readonly Column[] = [
    ['Post ID', 'id'],
    ['Account ID', 'account'],
    ['Account username', 'handle'],
    ['Description', 'text'],
    ['Publish time', 'time'],
    ['Permalink', 'link'],
    ['Post type', 'IG reel|IG carousel'],
    ['Date', 'Lifetime|Lifetime'],
    ['Views', 'views'],
    ['Reach', 'reach'],
    ['Likes', 'likes'],
    ['Comments', 'comments'],
  ];
  const without = (...heads: string[]) => english.filter(([head]) => !heads.includes(head));

  test.each([['Likes'], ['Publish time'], ['Post type'], ['Date'], ['Post ID'], ['Account username']])(
    'without the column %s are read',
    (head) => {
      const { used, refused } = readAs('meta-instagram-posts', openText(tableOf(without(head))));
      expect(refused).toEqual([]);
      expect(used).toHaveLength(2);
      expect(figuresOf(used[1])).toMatchObject({ views: 310, reach: 300, comments: 1 });
    },
  );

  test('that name no address are known by their account, words and moment', () => {
    const { used, refused } = readAs('meta-instagram-posts', openText(tableOf(without('Permalink'))));
    expect(refused).toEqual([]);
    expect(used).toMatchObject([
      { post: { url: null, id: null, author: 'harbour.bakery', text: 'First line 🍞 second "line"' } },
      { post: { url: null, id: null, author: 'hill.mill', text: null } },
    ]);
  });

  test('an id that is the media’s own number is the post’s, Meta’s shorter ones are not', () => {
    const rows = (id: string) =>
      openText(
        `Post ID,Account username,Publish time,Permalink,Likes\n${id},,04/03/2026 10:20,,7\n,harbour.bakery,04/03/2026 10:20,https://www.instagram.com/p/DWrHc1cDMKA/,8\n`,
      );
    // The shortcode of the first in digits, alone and with the account's number.
    for (const id of ['3866799478193997503', '3866799478193997503_17841400000000001']) {
      const own = readAs('meta-instagram-posts', rows(id));
      expect(own.used).toMatchObject([{ post: { url: null, id: 'DWpoaNja0a_' } }, { post: { id: null } }]);
    }
    const metas = readAs('meta-instagram-posts', rows('17960906015933057'));
    expect(metas.used).toHaveLength(1);
    expect(refusalsOf(metas)).toEqual(['2 no post (Permalink)']);
  });

  test('of posts and stories together take each row for what it is', () => {
    const columns: readonly Column[] = [
      ...english.filter(([head]) => head !== 'Permalink' && head !== 'Post type'),
      [
        'Permalink',
        'https://www.instagram.com/p/DWrHc1cDMKA/|https://www.instagram.com/stories/hill.mill/3867000000000000000',
      ],
      ['Post type', 'IG image|IG story'],
      ['Replies', '|4'],
      ['Sticker taps', '|2'],
      ['Profile visits', '|5'],
    ];
    const { used, recognition } = readAs('meta-instagram-posts', openText(tableOf(columns)));
    expect(recognition.unknown).toEqual([]);
    expect(used).toMatchObject([{ post: { format: 'image' } }, { post: { format: 'story' } }]);
    expect(figuresOf(used[0])).toMatchObject({ comments: 8 });
    expect(figuresOf(used[1])).toMatchObject({ profileVisits: 5 });
  });

  test('with a row for each day beside the whole take the whole', () => {
    const day: readonly Column[] = english.map(([head, cells]) =>
      head === 'Date' ? ['Date', '04/13/2026|04/14/2026'] : [head, cells],
    );
    const rows = tableOf(day).split('\r\n').slice(1, -1);
    const file = openText(`${tableOf(english)}${rows.join('\r\n')}\r\n`);
    const { used, refused } = readAs('meta-instagram-posts', file);
    expect([used.length, refused.map(({ reason }) => reason)]).toEqual([
      2,
      ['part of its time', 'part of its time'],
    ]);
  });

  test('saved as a workbook, with numbers as text, a title and a blank line before, are read', () => {
    const sheet = [
      ['Instagram 04/2026'],
      [],
      english.map(([head]) => head),
      english.map(([, cells]) => cellsOf[cells]?.[0] ?? cells.split('|')[0] ?? ''),
    ];
    const { used } = readAs(
      'meta-instagram-posts',
      openBytes(workbookBytes({ Posts: sheet }, 'xlsx'), 'posts.xlsx'),
    );
    expect(figuresOf(used[0])).toMatchObject({ views: 12400, reach: 9000, reactions: 310, comments: 8 });
  });
});

describe('moments of a table', () => {
  const codeOf = (madeAt: number) => {
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    let code = '';
    for (let id = BigInt(madeAt - 1314220021721) << 23n; id > 0n; id >>= 6n)
      code = (digits[Number(id & 63n)] ?? '') + code;
    return code;
  };
  const written = (time: number, hours: number) => {
    const date = new Date(time + hours * 3_600_000);
    const two = (part: number) => String(part).padStart(2, '0');
    const day = `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${date.getUTCFullYear()}`;
    return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  };
  const made = [
    [Date.UTC(2026, 0, 5, 3, 10), -8],
    [Date.UTC(2026, 1, 6, 14, 31), -8],
    [Date.UTC(2026, 6, 7, 23, 59), -7],
    [Date.UTC(2026, 6, 9, 2, 2), -7],
  ] as const;
  const fileOf = (rows: readonly (readonly [made: number, written: string])[]) =>
    openText(
      `Permalink,Publish time,Likes\n${rows.map(([at, time]) => `https://www.instagram.com/p/${codeOf(at)}/,${time},7`).join('\n')}\n`,
    );
  const momentsOf = (file: OpenedFile) =>
    readAs('meta-instagram-posts', file).used.map((row) => row.of === 'post' && row.post.publishedAt);

  test('are in the zone that the ids of its posts tell, in summer and in winter', () => {
    const moments = momentsOf(fileOf(made.map(([at, hours]) => [at, written(at, hours)])));
    expect(moments).toEqual(made.map(([at]) => at));
    // One that was made long before it was published.
    const later = made[1][0] + 5.3 * 86_400_000;
    const drafts = momentsOf(
      fileOf(
        [...made, [made[1][0] + 7, -8] as const].map(([at, hours], index) => [
          at,
          index === 4 ? written(later, hours) : written(at, hours),
        ]),
      ),
    );
    expect(Math.abs(Number(drafts[4]) - later)).toBeLessThan(60_000);
  });

  test('are the person’s where the ids do not agree, or are too few', () => {
    const few = made.slice(0, 2).map(([at, hours]) => [at, written(at, hours)] as const);
    expect(momentsOf(fileOf(few))[1]).toBe(new Date(2026, 1, 6, 6, 31).getTime());
    const apart = made.map(([at], index) => [at, written(at, index * 3.1)] as const);
    expect(momentsOf(fileOf(apart))[0]).toBe(new Date(2026, 0, 5, 3, 10).getTime());
  });
});

describe('tables of Instagram stories', () => {
  test('in Spanish are stories', () => {
    const file = openText(
      tableOf([
        ['Identificador de la publicación', 'id'],
        ['Nombre de usuario de la cuenta', 'handle'],
        ['Hora de publicación', 'time'],
        [
          'Enlace permanente',
          'https://www.instagram.com/stories/harbour.bakery/3867000000000000000|https://www.instagram.com/stories/hill.mill/3867000000000000001',
        ],
        ['Tipo de publicación', 'Historia de Instagram|Historia de Instagram'],
        ['Fecha', 'span'],
        ['Visualizaciones', 'views'],
        ['Alcance', 'reach'],
        ['Me gusta', 'likes'],
        ['Veces que se compartió', 'shares'],
        ['Visitas al perfil', '5|6'],
        ['Respuestas', '2|0'],
        ['Clics en el enlace', '7|1'],
        ['Toques en stickers', '1|0'],
        ['Navegación', '90|80'],
        ['Seguidores', 'follows'],
      ]),
    );
    const { used, recognition } = readAs('meta-instagram-stories', file);
    expect(recognition.unknown).toEqual([]);
    expect(figuresOf(used[0])).toMatchObject({ comments: 2, profileVisits: 5, linkClicks: 7, shares: 12 });
  });

  test('in French are stories', () => {
    const file = openText(
      tableOf([
        ['Identifiant de la publication', 'id'],
        ['ID du compte', 'account'],
        ['Nom de profil du compte', 'handle'],
        ['Nom du compte', 'name'],
        ['Description', 'text'],
        ['Durée (s)', '15|0'],
        ['Heure de publication', 'time'],
        [
          'Permalien',
          'https://www.instagram.com/stories/harbour.bakery/3867000000000000000|https://www.instagram.com/stories/hill.mill/3867000000000000001',
        ],
        ['Type de publication', 'Story Instagram|Story Instagram'],
        ['Commentaire des données', ''],
        ['Date', 'span'],
        ['Vues', 'views'],
        ['Couverture', 'reach'],
        ["Mentions J'aime", 'likes'],
        ['Partages', 'shares'],
        ['Visites de profil', '5|0'],
        ['Réponses', '2|0'],
        ['Clics sur le lien', '7|1'],
        ['Appuis sur des stickers', '1|0'],
        ['Navigation', '90|80'],
        ['Followers en plus', 'follows'],
      ]),
    );
    const { used, recognition } = readAs('meta-instagram-stories', file);
    expect(recognition.unknown).toEqual([]);
    expect(used).toMatchObject([{ post: { format: 'story', author: 'harbour.bakery' } }, {}]);
    expect(figuresOf(used[0])).toMatchObject({ comments: 2, profileVisits: 5, linkClicks: 7, follows: 3 });
  });
});

describe('tables of Facebook posts', () => {
  const page = (heads: readonly string[], more: readonly Column[] = []) => {
    const cells = [
      '122100000000000001|100000000000001_122100000000000002',
      '100000000000001|100000000000001',
      'Harbour Bakery|Harbour Bakery',
      '|Bread',
      'text',
      'time',
      'https://www.facebook.com/100000000000001/posts/122100000000000001|https://www.facebook.com/reel/122100000000000002/',
      'Fotos|Reels',
      'Lifetime|Lifetime',
      'views',
      'reach',
      'likes',
      'comments',
      'shares',
      '55|2',
      '31|1',
    ];
    return tableOf([...heads.map((head, at): Column => [head, cells[at] ?? '']), ...more]);
  };
  const pages: Readonly<Record<string, readonly string[]>> = {
    English:
      'Post ID|Page ID|Page name|Title|Description|Publish time|Permalink|Post type|Date|Views|Reach|Reactions|Comments|Shares|Total clicks|Link Clicks'.split(
        '|',
      ),
    Spanish:
      'Identificador de la publicación|Identificador de la página|Nombre de la página|Título|Descripción|Hora de publicación|Enlace permanente|Tipo de publicación|Fecha|Visualizaciones|Alcance|Reacciones|Comentarios|Veces que se compartió|Total de clics|Clics en el enlace'.split(
        '|',
      ),
    French:
      'Identifiant de la publication|ID de la Page|Nom de la page|Titre|Description|Heure de publication|Permalien|Type de publication|Date|Vues|Couverture|Réactions|Commentaires|Partages|Total des clics|Clics sur un lien'.split(
        '|',
      ),
    Swedish:
      'Publicerings-id|Sid-id|Sidnamn|Titel|Beskrivning|Publiceringstid|Permalänk|Inläggstyp|Datum|Visningar|Räckvidd|Reaktioner|Kommentarer|Delningar|Totalt antal klick|Länkklick'.split(
        '|',
      ),
    Italian:
      'ID post|ID Pagina|Nome della Pagina|Titolo|Descrizione|Orario di pubblicazione|Permalink|Tipo di post|Data|Visualizzazioni|Copertura|Reazioni|Commenti|Condivisioni|Clic totali|Clic sul link'.split(
        '|',
      ),
  };

  test.each(Object.entries(pages))('in %s are Facebook’s, with the text that there is', (_, heads) => {
    const { used, refused, recognition } = readAs('meta-facebook-posts', openText(page(heads)));
    expect(recognition.unknown).toEqual([]);
    expect(refused).toEqual([]);
    expect(used).toMatchObject([
      {
        post: {
          platform: 'facebook',
          id: '122100000000000001',
          format: 'image',
          text: 'First line 🍞 second "line"',
        },
      },
      { post: { id: '122100000000000002', format: 'reel', text: 'Bread' } },
    ]);
    expect(figuresOf(used[0])).toEqual({
      views: 12400,
      reach: 9000,
      reactions: 310,
      comments: 8,
      shares: 12,
      clicks: 55,
      linkClicks: 31,
    });
  });

  test('have further columns for parts of their figures, which are none of them', () => {
    const heads = pages.English ?? [];
    const more: readonly Column[] = [
      'Reach from Organic posts',
      'Views from Boosted posts',
      '3-Second Video Views',
      '1-Minute Video Views',
      'Estimated earnings (USD)',
      'Negative feedback from users: Hide all',
      'Matched Audience Targeting Consumption (Photo Click)',
      'Reactions, comments and shares',
      'Average Seconds viewed',
    ].map((head) => [head, '1|2'] as const);
    const { used, recognition } = readAs('meta-facebook-posts', openText(page(heads, more)));
    expect(recognition.unknown).toEqual([]);
    expect(figuresOf(used[0])).toMatchObject({ reach: 9000, views: 12400 });
  });

  test('that are called videos are reels where their address says so', () => {
    const kinds = page(pages.English ?? []).replace('Reels', 'Videos');
    expect(readAs('meta-facebook-posts', openText(kinds)).used[1]).toMatchObject({
      post: { format: 'reel' },
    });
  });

  test('without reactions are Facebook’s by their Page', () => {
    const heads = (pages.English ?? []).map((head) => (head === 'Reactions' ? 'Something' : head));
    const { used } = readAs('meta-facebook-posts', openText(page(heads)));
    expect(figuresOf(used[0])).not.toHaveProperty('reactions');
  });
});

describe('overview files', () => {
  test.each([
    ['Alcance no Facebook', 'facebook', 'reach', '"Data","Primary"'],
    ['Visitas ao Facebook', 'facebook', 'profileVisits', '"Data","Primary"'],
    ['Seguidos no Instagram', 'instagram', 'newFollowers', '"Data","Primary"'],
    ['Facebook follows', 'facebook', 'newFollowers', '"Date","Primary"'],
    ['Facebook visits', 'facebook', 'profileVisits', '"Date","Primary"'],
    ['Impression Instagram', 'instagram', 'impressions', '"Data","Primary"'],
    ['Followers en plus', 'instagram', 'newFollowers', '"Date","Primary"'],
    ['Copertura Instagram', 'instagram', 'reach', '"Data","Primary"'],
    ['Interacciones', 'instagram', 'engagements', '"Fecha","Primary"'],
  ])('“%s” is of %s', (title, platform, metric, heads) => {
    const { used } = readAs(
      'meta-overview',
      openText(`sep=,\n"${title}"\n${heads}\n"2026-04-03T00:00:00","1,205"\n`),
    );
    expect(used[0]).toMatchObject({ period: { platform, metrics: { [metric]: 1205 } } });
  });

  test('a file of those who saw is not one of reach', () => {
    const { used, recognition } = readAs(
      'meta-overview',
      openText('sep=,\n"Viewers"\n"Date","Primary"\n"2026-04-03T00:00:00","5"\n'),
    );
    expect([used, recognition.unknown]).toEqual([[], ['Viewers']]);
  });
});
