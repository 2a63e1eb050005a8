import { describe, expect, test } from 'vitest';
import { recogniseFile } from '../../src/imports/format-registry.ts';
import type { OpenedFile } from '../../src/imports/import-format.ts';
import { figuresOf, now, openBytes, openText, options, readFile } from './opened-file.ts';
import { type Sheets, workbookBytes } from './workbook-bytes.ts';

const xls = (sheets: Sheets) => openBytes(workbookBytes(sheets, 'biff8'), 'linkedin.xls');
const xlsx = (sheets: Sheets) => openBytes(workbookBytes(sheets, 'xlsx'), 'linkedin.xlsx');

const idOf = (day: string, more = 0) => (BigInt(Date.parse(`${day}T12:00:00Z`)) << 22n) + BigInt(more);
const link = (day: string, more = 0) =>
  `https://www.linkedin.com/feed/update/urn:li:activity:${idOf(day, more)}`;
/** Days since 1899-12-30, as a workbook counts them. */
const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

function readAs(id: string, file: OpenedFile) {
  const known = recogniseFile(file, options);
  expect(known?.format.id).toBe(id);
  if (known === undefined) throw new Error('not known');
  return { ...readFile(known.format, file), recognition: known.recognition };
}

interface Language {
  readonly posts: string;
  readonly days: string;
}

/** Heads as they stand in files of each language. */
const languages: Readonly<Record<string, Language>> = {
  Portuguese: {
    posts:
      'Título da publicação|Link da publicação|Tipo de publicação|Nome da campanha|Publicada por|Criação|Data de início da campanha|Data de término da campanha|Público|Impressões|Visualizações|Visualizações fora do site|Cliques|Taxa de cliques (CTR)|Gostaram|Comentários|Compartilhamentos|Seguidores|Taxa de engajamento|Tipo de conteúdo',
    days: 'Data|Impressões (orgânicas)|Impressões (patrocinadas)|Impressões (total)|Impressões únicas (orgânicas)|Cliques (orgânicos)|Cliques (patrocinados)|Cliques (total)|Reações (orgânicas)|Reações (patrocinadas)|Reações (total)|Comentários (orgânicos)|Comentários (patrocinados)|Comentários (total)|Compartilhamentos (orgânicos)|Compartilhamentos (patrocinados)|Compartilhamentos (total)|Taxa de engajamento (orgânico)|Taxa de engajamento (patrocinado)|Taxa de engajamento (total)',
  },
  Spanish: {
    posts:
      'Título de la publicación|Enlace de la publicación|Tipo de publicación|Nombre de la campaña|Anunciado por|Fecha de creación|Fecha de inicio de campaña|Fecha de finalización de campaña|Público|Impresiones|Visualizaciones|Visualizaciones fuera del sitio|Clics|Porcentaje de clics|Recomendaciones|Comentarios|Veces compartido|Seguidores|Tasa de interacción|Tipo de contenido',
    days: 'Fecha|Impresiones (orgánicas)|Impresiones (patrocinadas)|Impresiones totales|Impresiones únicas (orgánicas)|Clics (orgánicos)|Clics (patrocinados)|Clics (Totales)|Reacciones (generales)|Reacciones (patrocinadas)|Reacciones (total)|Comentarios (orgánicos)|Comentarios (patrocinados)|Comentarios (totales)|Veces compartido (orgánico)|Veces compartido (patrocinado)|Veces compartido (total)|Tasa de interacción (orgánica)|Tasa de interacción (patrocinada)|Tasa de interacción (total)',
  },
  Italian: {
    posts:
      'Titolo del post|Link del post|Tipo di post|Nome della campagna|Pubblicato da|Data di creazione|Data di inizio della campagna|Data di fine della campagna|Pubblico|Impressioni|Visualizzazioni|Visualizzazioni esterne|Clic|Percentuale di clic (CTR)|Reazioni|Commenti|Diffusioni post|Nuovi follower|Tasso di interesse|Tipo di contenuto',
    days: 'Data|Impressioni (organiche)|Impressioni (sponsorizzate)|Impressioni (totale)|Impressioni uniche (organiche)|Clic (organici)|Clic (sponsorizzati)|Clic (totale)|Reazioni (organiche)|Reazioni (sponsorizzate)|Reazioni (totale)|Commenti (organici)|Commenti (sponsorizzati)|Commenti (totale)|Diffusioni post (organiche)|Diffusioni post (sponsorizzate)|Diffusioni post (totali)|Tasso di interesse (organico)|Tasso di interesse (sponsorizzate)|Tasso di interesse (totale)',
  },
  'English of 2021': {
    posts:
      'Update title|Update link|Update type|Campaign name|Posted by|Created date|Campaign start date|Campaign end date|Audience|Impressions|Video views|Clicks|Click through rate (CTR)|Likes|Comments|Shares|Follows|Engagement rate',
    days: 'Date|Impressions (organic)|Impressions (sponsored)|Impressions (total)|Unique impressions (organic)|Clicks (organic)|Clicks (sponsored)|Clicks (total)|Reactions (organic)|Reactions (sponsored)|Reactions (total)|Comments (organic)|Comments (sponsored)|Comments (total)|Shares (organic)|Shares (sponsored)|Shares (total)|Engagement rate (organic)|Engagement rate (sponsored)|Engagement rate (total)',
  },
};
const day = (date: string | number) => [
  ...[date, 100, 0, 100, 70, 10, 0, 10, 5, 0, 5],
  ...[1, 0, 1, 2, 0, 2, 0.18, 0, 0.18],
];
const post = (heads: readonly string[], created: string | number, url = link('2026-04-13')) => {
  const isOld = heads.length === 18;
  return [
    ...['Line\n\nby “Ada” 🍞', url, 'Orgânico', '', 'Ada', created, '', '', 'Todos os seguidores'],
    ...['1,200', 20, ...(isOld ? [] : [0]), 60, 0.05, 30, 4, 2, 1, 0.08, ...(isOld ? [] : ['Video'])],
  ];
};

describe('a page’s content', () => {
  test.each(Object.entries(languages))('with heads in %s is read whole', (_, language) => {
    const [posts, days] = [language.posts.split('|'), language.days.split('|')];
    for (const created of ['04/13/2026', serial('2026-04-13')]) {
      const file = xls({
        A: [['Describes'], days, day(created)],
        B: [['Describes'], posts, post(posts, created)],
      });
      const read = readAs('linkedin-page-content', file);
      expect(read.recognition.unknown).toEqual([]);
      expect(read.refused).toEqual([]);
      expect(figuresOf(read.used[0])).toEqual({
        impressions: 1200,
        views: 20,
        clicks: 60,
        reactions: 30,
        comments: 4,
        shares: 2,
        follows: 1,
      });
      expect(read.used).toMatchObject([
        { post: { publishedAt: new Date(2026, 3, 13, 12).getTime() } },
        {
          period: {
            from: '2026-04-13',
            metrics: { impressions: 100, reach: 70, clicks: 10, reactions: 5, comments: 1, shares: 2 },
          },
        },
      ]);
    }
  });

  const english =
    'Post title|Post link|Post type|Campaign name|Posted by|Created date|Campaign start date|Campaign end date|Audience|Impressions|Views|Offsite Views|Clicks|Click through rate (CTR)|Likes|Comments|Reposts|Follows|Engagement rate|Content Type'.split(
      '|',
    );

  test('saved as text from one of its sheets is the same', () => {
    for (const mark of [',', ';', '\t']) {
      const quoted = (cells: readonly unknown[]) =>
        cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(mark);
      const text = `Describes the posts\r\n${quoted(english)}\r\n${quoted(post(english, '04/13/2026'))}\r\n`;
      const { used } = readAs('linkedin-page-content', openText(text, 'posts.csv'));
      expect(figuresOf(used[0])).toMatchObject({ impressions: 1200, clicks: 60 });
    }
  });

  test('without the kind of each post is known by its addresses', () => {
    const heads = english.filter((head) => head !== 'Post type');
    const cells = post(english, '04/13/2026').filter((_, at) => at !== 2);
    const { used } = readAs('linkedin-page-content', xls({ Posts: [heads, cells] }));
    expect(figuresOf(used[0])).toMatchObject({ impressions: 1200 });
    const elsewhere = cells.map((cell, at) => (at === 1 ? 'https://www.instagram.com/p/DWrHc1cDMKA/' : cell));
    expect(recogniseFile(xls({ Posts: [heads, elsewhere] }), options)).toBeUndefined();
  });

  test('a day on which more was taken back than came keeps its other figures', () => {
    const days = (languages['English of 2021']?.days ?? '').split('|');
    const taken = day('04/13/2026').map((cell, at) => (at === 10 || at === 13 ? -1 : cell));
    const { used, refused } = readAs('linkedin-page-content', xls({ Metrics: [days, taken] }));
    expect(refused).toEqual([]);
    expect(used).toMatchObject([
      { period: { metrics: { impressions: 100, reach: 70, clicks: 10, shares: 2 } } },
    ]);
    expect(JSON.stringify(used)).not.toMatch(/reactions|comments/);
  });
});

test.each([
  ['an activity', (id: bigint) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}`],
  ['a share', (id: bigint) => `https://www.linkedin.com/feed/update/urn:li:share:${id}/`],
  [
    'a post of a page',
    (id: bigint) => `https://www.linkedin.com/feed/update/urn:li:ugcPost:${id}?trk=public_post`,
  ],
  [
    'an escaped urn',
    (id: bigint) => `https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A${id}/?actorCompanyId=1`,
  ],
  [
    'an escaped urn in small letters',
    (id: bigint) => `https://www.linkedin.com/feed/update/urn%3ali%3ashare%3a${id}`,
  ],
  [
    'a slug',
    (id: bigint) =>
      `https://www.linkedin.com/posts/harbour-bakery_bread-at-dawn-activity-${id}-aB3x?utm_source=share`,
  ],
  ['a slug of a share', (id: bigint) => `https://fr.linkedin.com/posts/harbour-bakery_pain-share-${id}-aB3x`],
  [
    'a slug of letters beyond ASCII',
    (id: bigint) => `https://www.linkedin.com/posts/caf%C3%A9-du-port_%C3%A9t%C3%A9-ugcPost-${id}-_9zQ/`,
  ],
  ['an urn alone', (id: bigint) => `urn:li:share:${id}`],
  ['one without a scheme', (id: bigint) => `www.linkedin.com/feed/update/urn:li:activity:${id}`],
  [
    'one of the page’s own view',
    (id: bigint) =>
      `https://www.linkedin.com/company/123/admin/page-posts/published/?updateUrn=urn%3Ali%3Ashare%3A${id}`,
  ],
  [
    'one of its analytics',
    (id: bigint) => `https://www.linkedin.com/analytics/post-summary/urn:li:activity:${id}/`,
  ],
])('%s is the address of a post', (_, addressOf) => {
  const id = idOf('2026-04-13', 77);
  const facts = options.platforms.find((one) => one.id === 'linkedin');
  expect(facts?.postAt(addressOf(id), now)).toMatchObject({ id: String(id) });
});

describe('a page’s followers and visitors', () => {
  test.each([
    [
      'Portuguese',
      'Data|Seguidores patrocinados|Seguidores orgânicos|Seguidores convidados automaticamente|Total de seguidores',
    ],
    [
      'Italian',
      'Data|Follower sponsorizzati|Follower organici|Follower invitati automaticamente|Follower totali',
    ],
    ['English of 2021', 'Date|Sponsored followers|Organic followers|Total followers'],
  ])('followers in %s', (_, heads) => {
    const head = heads.split('|');
    const invited = head.length === 5 ? [0] : [];
    const file = xls({
      Dias: [head, ['07/20/2026', 0, -1, ...invited, -1], ['07/21/2026', 1, 4, ...invited, 5]],
      Localidade: [
        ['Localidade', head.at(-1) ?? ''],
        ['Campinas', 100],
      ],
    });
    const { used, recognition } = readAs('linkedin-page-followers', file);
    expect(recognition.unknown).toEqual([]);
    expect(used).toMatchObject([
      { period: { from: '2026-07-20', metrics: { newFollowers: -1 } } },
      { period: { metrics: { newFollowers: 5 } } },
    ]);
  });

  const visits = (views: string, visitors: string, devices: readonly string[]) =>
    [views, visitors].flatMap((what) => devices.map((device) => `${what} (${device})`));

  test.each([
    [
      'Portuguese',
      'Data',
      [
        ...visits('Visualizações da página Visão geral', 'Visitantes únicos da página Visão geral', [
          'computadores',
          'dispositivos móveis',
          'total',
        ]),
        ...visits('Total de visualizações da página', 'Total de visitantes únicos', [
          'computadores',
          'dispositivos móveis',
          'total',
        ]),
      ],
    ],
    [
      'Italian',
      'Data',
      [
        ...visits('Visualizzazioni della pagina Panoramica', 'Visitatori unici Panoramica', [
          'desktop',
          'mobile',
          'totale',
        ]),
        ...visits('Totale visualizzazioni della pagina', 'Totale visitatori unici', [
          'desktop',
          'mobile',
          'totale',
        ]),
      ],
    ],
  ])('visitors in %s, of the page as a whole', (_, date, heads) => {
    const row = ['07/20/2026', 1, 2, 3, 1, 1, 2, 5, 10, 15, 3, 7, 9];
    const { used, recognition } = readAs('linkedin-page-visitors', xls({ V: [[date, ...heads], row] }));
    expect(recognition.unknown).toEqual([]);
    expect(used).toMatchObject([{ period: { metrics: { pageViews: 15, visitors: 9 } } }]);
  });
});

test.each([
  ['English', 'Page|New Followers|Posts|Comments|Comments per day|Reactions'],
  ['Portuguese', 'Page|Novos seguidores|Publicações|Comentários|Comentários por dia|Reações'],
])('competitors with posts, comments and reactions, their dates counted as workbooks do (%s)', (_, heads) => {
  const file = xlsx({
    COMPETITORS: [
      [serial('2025-07-20'), serial('2026-07-19')],
      heads.split('|'),
      ['Harbour Bakery', 765, 145, 115, 0.3, 2989],
      ['Hill Mill', '1,200', 80, 60, 0, '3,500'],
    ],
  });
  const { used, refused, recognition } = readAs('linkedin-page-competitors', file);
  expect([refused, recognition.unknown, recognition.missing]).toEqual([[], [], []]);
  expect(used).toMatchObject([
    {
      period: {
        name: 'Harbour Bakery',
        from: '2025-07-20',
        to: '2026-07-19',
        metrics: { newFollowers: 765, posts: 145, comments: 115, reactions: 2989 },
      },
    },
    { period: { metrics: { newFollowers: 1200, reactions: 3500 } } },
  ]);
});

describe('all posts of a profile', () => {
  const top = [
    'Post URL',
    'Post Publish Date',
    'Engagements',
    '',
    'Post URL',
    'Post Publish Date',
    'Impressions',
  ];

  test('a list that is shorter is empty below, or filled with a number', () => {
    for (const filler of ['', '481', 481]) {
      const file = xlsx({
        'TOP POSTS': [
          ['Maximum of 50 posts available to include in this list'],
          [],
          top.map((head) => (head === '' ? filler : head)),
          [link('2026-04-13'), '4/13/2026', '2', filler, link('2026-04-13'), '4/13/2026', '10'],
          [filler, filler, filler, filler, link('2026-04-14'), '4/14/2026', '2,345'],
        ],
      });
      const { used, refused } = readAs('linkedin-personal-aggregate', file);
      expect(refused).toEqual([]);
      expect(used.map(figuresOf)).toEqual([{ impressions: 10 }, { impressions: 2345 }]);
    }
  });

  test('with impressions alone', () => {
    const file = xlsx({
      'TOP POSTS': [
        ['Maximum of 50 posts available to include in this list'],
        [],
        top.slice(4),
        [link('2026-04-13'), '4/13/2026', 10],
      ],
      ENGAGEMENT: [
        ['Date', 'Impressions', 'Engagements'],
        ['4/13/2026', '10', '0'],
      ],
      FOLLOWERS: [
        ['Total followers on 4/13/2026:', '101'],
        [],
        ['Date', 'New followers'],
        ['4/13/2026', '0'],
      ],
    });
    const { used, recognition } = readAs('linkedin-personal-aggregate', file);
    expect(recognition.missing).toEqual([]);
    expect(used).toHaveLength(3);
    expect(figuresOf(used[0])).toEqual({ impressions: 10 });
  });
});

test('one post of a profile, with who saw it below in the same sheet', () => {
  const file = xlsx({
    'Post analytics': [
      ['Post URL', `https://www.linkedin.com/feed/update/urn:li:share:${idOf('2026-04-13')}`],
      ['Post Date', 'Apr 13, 2026'],
      ['Post Publish Time', '11:53 AM'],
      [],
      ['Impressions', '1,316'],
      ['Members reached', '940'],
      ['Sends on LinkedIn', '18'],
      ['Premium custom button engagements', '0'],
      ['Saves', '12'],
      [],
      ['Category', 'Value', '%'],
      ['Company size', '10,001+ employees', '31%'],
      ['Comments', 'Fredericton', '< 1%'],
    ],
  });
  const { used, recognition } = readAs('linkedin-single-post', file);
  expect(recognition.unknown).toEqual([]);
  expect(figuresOf(used[0])).toEqual({ impressions: 1316, reach: 940, saves: 12 });
});
