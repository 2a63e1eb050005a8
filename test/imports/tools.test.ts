import { describe, expect, test } from 'vitest';
import type { MappedField } from '../../src/domain/import-record.ts';
import { recogniseFile } from '../../src/imports/format-registry.ts';
import type { OpenedFile } from '../../src/imports/import-format.ts';
import { mappedTable, tableToMap } from '../../src/imports/mapped-table.ts';
import { figuresOf, openText, options, type ReadFile, readFile, refusalsOf } from './opened-file.ts';

const reel = (code: string) => `https://www.instagram.com/reel/${code}/`;
const tweet = (id: string) => `https://twitter.com/harbour_bakery/status/${id}`;
const activity = 'https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001/';

/** A report read as it is proposed, without anything changed, after no format took it for its own. */
function readAsProposed(file: OpenedFile): ReadFile & {
  readonly tool: string;
  readonly fields: Record<string, MappedField>;
} {
  expect(recogniseFile(file, options)).toBeUndefined();
  const table = tableToMap(file, options);
  if (table === undefined) throw new Error('no table');
  const { name, columns } = table.proposal;
  const fields = Object.fromEntries(Object.entries(columns).filter(([, field]) => field !== 'ignore'));
  return { ...readFile(mappedTable(table.proposal), file), tool: name, fields };
}

describe('Sprout Social', () => {
  // Heads in the order in which public readers of Post Performance have them, with those that tell parts of the whole.
  const heads = [
    ...['Date', 'Post ID', 'Network', 'Post Type', 'Content Type', 'Profile', 'Sent by', 'Link', 'Post'],
    ...['Linked Content', 'Impressions', 'Organic Impressions', 'Paid Impressions', 'Reach', 'Organic Reach'],
    ...[
      'Paid Reach',
      'Potential Reach',
      'Engagement Rate (per Impression)',
      'Engagements',
      'Reactions',
      'Likes',
    ],
    ...[
      'Love Reactions',
      'Haha Reactions',
      'Comments',
      'Shares',
      'Saves',
      'Post Link Clicks',
      'Other Post Clicks',
    ],
    ...['Post Clicks (All)', 'Click-Through Rate', 'Follows from Post', 'Unfollows from Post', 'Video Views'],
    ...['Organic Video Views', 'Full Video Views', '95% Video Views', 'Unique Video Views', 'Tags'],
  ];
  const row = (cells: Readonly<Record<string, string>>) =>
    heads.map((head) => `"${cells[head] ?? ''}"`).join(',');

  test('several networks in one file, below a preamble', () => {
    const read = readAsProposed(
      openText(
        [
          'Post Performance',
          '"April 1, 2026 - April 30, 2026"',
          '',
          heads.join(','),
          row({
            Date: '4/13/2026 3:05 pm',
            'Post ID': '17900000000000001',
            Network: 'TikTok',
            Profile: '@harbour',
            Link: 'https://www.tiktok.com/@harbour/video/7000000000000000000',
            'Linked Content': reel('DWrHc1cDMKZ'),
            Impressions: '9',
          }),
          row({
            Date: '4/13/2026 3:05 pm',
            Network: 'Instagram',
            Profile: 'Harbour Bakery',
            Link: reel('DWrHc1cDMK_'),
            Post: 'New loaf, still warm',
            Impressions: '12,400',
            'Organic Impressions': '400',
            Reach: '9,000',
            'Engagement Rate (per Impression)': '5.25%',
            Reactions: '310',
            Likes: '300',
            Comments: '8',
            Shares: '12',
            Saves: '41',
            'Post Link Clicks': '22',
            'Post Clicks (All)': '25',
            'Follows from Post': '4',
            'Video Views': '1,800',
            '95% Video Views': '20',
            Tags: 'spring, bread',
          }),
          row({
            Date: '4/14/2026 9:00 am',
            Network: 'LinkedIn',
            Profile: 'Harbour Bakery',
            Link: activity,
            Impressions: '1,000',
            Reactions: '10',
          }),
          row({
            Date: '4/15/2026 9:00 am',
            Network: 'X',
            Profile: '@Harbour_Bakery',
            Link: tweet('2043900000000000000'),
            Impressions: '500',
            Likes: '2',
            Reactions: '2',
          }),
        ].join('\n'),
      ),
    );
    expect(read.tool).toBe('Sprout Social: Post Performance');
    expect(read.fields).toEqual({
      Date: 'publication',
      Profile: 'account',
      Link: 'post address',
      Post: 'text',
      Impressions: 'impressions',
      Reach: 'reach',
      Reactions: 'reactions',
      Comments: 'comments',
      Shares: 'shares',
      Saves: 'saves',
      'Post Link Clicks': 'linkClicks',
      'Post Clicks (All)': 'clicks',
      'Follows from Post': 'follows',
      'Video Views': 'views',
    });
    expect(refusalsOf(read)).toEqual(['5 unknown platform']);
    expect(read.used.map((each) => each.of === 'post' && each.post.platform)).toEqual([
      'instagram',
      'linkedin',
      'x',
    ]);
    expect(figuresOf(read.used[0])).toEqual({
      impressions: 12_400,
      reach: 9000,
      reactions: 310,
      comments: 8,
      shares: 12,
      saves: 41,
      linkClicks: 22,
      clicks: 25,
      follows: 4,
      views: 1800,
    });
    expect(read.used[0]).toMatchObject({ post: { publishedAt: new Date(2026, 3, 13, 15, 5).getTime() } });
  });
});

describe('Hootsuite', () => {
  // Each network has a file of its own.
  test('posts of Instagram', () => {
    const read = readAsProposed(
      openText(
        'Date (GMT),Instagram Account,Instagram Post ID,Post Type,Post Message,Post Permalink,Likes,Comments,Reach,Views,Engagement,Engagement Rate,Post Tags,Post Campaign\n' +
          `2026-04-03 10:00:00,harbour.bakery,17900000000000001,Reel,Hi,${reel('DWrHc1cDMK_')},30,2,800,900,35,4.4%,bread,Spring\n`,
      ),
    );
    expect(read.tool).toBe('Hootsuite: posts');
    expect(read.fields).toEqual({
      'Date (GMT)': 'publication',
      'Instagram Account': 'account',
      'Post Message': 'text',
      'Post Permalink': 'post address',
      Likes: 'reactions',
      Comments: 'comments',
      Reach: 'reach',
      Views: 'views',
      'Post Campaign': 'campaign',
    });
    expect(figuresOf(read.used[0])).toEqual({ reactions: 30, comments: 2, reach: 800, views: 900 });
    // In Greenwich, as the head says, wherever the person is.
    expect(read.used[0]).toMatchObject({
      post: { author: 'harbour.bakery', text: 'Hi', publishedAt: Date.UTC(2026, 3, 3, 10) },
    });
  });

  test('posts of X are not taken for X’s own export', () => {
    const read = readAsProposed(
      openText(
        'Date (GMT),Twitter Account,Tweet ID,Tweet Text,Tweet Permalink,Impressions,Engagements,Likes,Retweets,Quote Tweets,Replies,Engagement Rate,Tweet Tags,Tweet Campaign\n' +
          `2026-04-15 09:00:00,@harbour_bakery,2043900000000000000,Hi,${tweet('2043900000000000000')},500,9,2,3,1,4,1.8%,,\n`,
      ),
    );
    expect(read.tool).toBe('Hootsuite: posts');
    expect(figuresOf(read.used[0])).toEqual({ impressions: 500, reactions: 2, shares: 3, comments: 4 });
  });

  test('posts of Facebook', () => {
    const read = readAsProposed(
      openText(
        'Date (GMT),Facebook Page,Facebook Post ID,Post Type,Post Title,Post Message,Post Permalink,Reactions,Comments,Shares,Post Tags,Post Campaign\n' +
          '2026-04-15,Harbour Bakery,100_200,photo,Bread,Hi,https://www.facebook.com/harbour/posts/1234567890,7,2,1,,\n',
      ),
    );
    expect(figuresOf(read.used[0])).toEqual({ reactions: 7, comments: 2, shares: 1 });
    expect(read.used[0]).toMatchObject({
      post: { platform: 'facebook', authorName: 'Harbour Bakery', text: 'Hi' },
    });
  });
});

test('HubSpot', () => {
  const read = readAsProposed(
    openText(
      'Account,Channel,Message,Published date,Clicks,Likes,Shares,Comments,Impressions,Campaign,Link\n' +
        `harbour.bakery,Instagram,Hi,4/14/2026 10:00,4,30,2,3,900,Spring,${reel('DWrHc1cDMK_')}\n` +
        'Harbour,YouTube,Hi,4/14/2026 10:00,4,30,2,3,900,Spring,https://youtu.be/aaaaaaaaaaa\n',
    ),
  );
  expect(read.tool).toBe('HubSpot: social posts');
  expect(figuresOf(read.used[0])).toEqual({
    linkClicks: 4,
    reactions: 30,
    shares: 2,
    comments: 3,
    impressions: 900,
  });
  expect(refusalsOf(read)).toEqual(['3 unknown platform']);
});

test('a social suite’s workbook of posts, by the words of its heads', () => {
  const read = readAsProposed(
    openText(
      'Source,Created time (UTC),Social text,Permalink,Post type,Impressions,Reach,Engagement,Engagement rate,Reactions,Post link clicks\n' +
        `LinkedIn,2026-04-15 22:30,Hi,${activity},ARTICLE,900,,40,0.04,30,4\n`,
    ),
  );
  expect(read.fields).toEqual({
    'Created time (UTC)': 'publication',
    'Social text': 'text',
    Permalink: 'post address',
    Impressions: 'impressions',
    Reach: 'reach',
    Reactions: 'reactions',
    'Post link clicks': 'linkClicks',
  });
  expect(read.used[0]).toMatchObject({ post: { publishedAt: Date.UTC(2026, 3, 15, 22, 30) } });
});

test.each([
  [
    'French',
    'Date de publication;Réseau;Compte;Légende;URL;Impressions;Portée;J’aime;Commentaires;Partages;Enregistrements;Clics sur le lien',
  ],
  [
    'German',
    'Veröffentlicht am;Netzwerk;Profil;Text;Link;Impressionen;Reichweite;Gefällt mir;Kommentare;Geteilt;Gespeichert;Linkklicks',
  ],
  [
    'Spanish',
    'Fecha de publicación;Red social;Cuenta;Texto;Enlace;Impresiones;Alcance;Me gusta;Comentarios;Compartidos;Guardados;Clics en el enlace',
  ],
  [
    'Portuguese',
    'Data de publicação;Rede social;Conta;Legenda;Link;Impressões;Alcance;Curtidas;Comentários;Compartilhamentos;Salvamentos;Cliques no link',
  ],
  [
    'Italian',
    'Data di pubblicazione;Piattaforma;Profilo;Testo;Link;Impressioni;Copertura;Mi piace;Commenti;Condivisioni;Salvataggi;Clic sul link',
  ],
])('a report of several networks in %s needs nothing changed', (_, head) => {
  const read = readAsProposed(
    openText(
      `${head}\n14/04/2026;Instagram;harbour.bakery;Hi;${reel('DWrHc1cDMK_')};1.200;900;30;4;3;2;1\n` +
        '14/04/2026;Pinterest;harbour.bakery;Hi;https://pin.it/abc;1.200;900;30;4;3;2;1\n',
    ),
  );
  expect(figuresOf(read.used[0])).toEqual({
    impressions: 1200,
    reach: 900,
    reactions: 30,
    comments: 4,
    shares: 3,
    saves: 2,
    linkClicks: 1,
  });
  expect(read.used[0]).toMatchObject({
    post: { author: 'harbour.bakery', text: 'Hi', publishedAt: new Date(2026, 3, 14, 12).getTime() },
  });
  expect(refusalsOf(read)).toEqual(['3 unknown platform']);
});

test('ids without addresses are of the platform that their row names', () => {
  const read = readAsProposed(
    openText(
      'Platform,Post ID,Likes\nInstagram Business,DWrHc1cDMK_,5\nX (Twitter),2043900000000000000,6\nThreads,123456,7\n,DWrHc1cDMKA,8\n',
    ),
  );
  expect(read.used.map((row) => row.of === 'post' && [row.post.platform, row.post.id])).toEqual([
    ['instagram', 'DWrHc1cDMK_'],
    ['x', '2043900000000000000'],
  ]);
  expect(refusalsOf(read)).toEqual(['4 unknown platform', '5 unknown platform']);
});
