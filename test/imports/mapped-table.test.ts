import { describe, expect, test } from 'vitest';
import type { HeaderMapping, MappedField } from '../../src/domain/import-record.ts';
import { recogniseFile } from '../../src/imports/format-registry.ts';
import { fieldOfHead } from '../../src/imports/head-words.ts';
import type { OpenedFile } from '../../src/imports/import-format.ts';
import { mappedTable, tableToMap } from '../../src/imports/mapped-table.ts';
import { figuresOf, openBytes, openText, options, readFile, refusalsOf } from './opened-file.ts';
import { workbookBytes } from './workbook-bytes.ts';

const reel = (code: string) => `https://www.instagram.com/reel/${code}/`;

function tableOf(file: OpenedFile) {
  const table = tableToMap(file, options);
  if (table === undefined) throw new Error('no table');
  return table;
}

/** The proposed fields without those to ignore. */
function proposed(file: OpenedFile): Record<string, MappedField> {
  const { columns } = tableOf(file).proposal;
  return Object.fromEntries(Object.entries(columns).filter(([, field]) => field !== 'ignore'));
}

function mappingOf(file: OpenedFile, over: Partial<HeaderMapping> = {}): HeaderMapping {
  return { ...tableOf(file).proposal, ...over };
}

describe('words', () => {
  test.each<[MappedField, string[]]>([
    [
      'post address',
      [
        'Permalink',
        'Post URL',
        'Lien de la publication',
        'Beitragslink',
        'Enlace de la publicación',
        'Link do post',
        'Link al post',
        'Bijdragelink',
      ],
    ],
    [
      'publication',
      [
        'Published date',
        'Date de publication',
        'Veröffentlichungsdatum',
        'Fecha de publicación',
        'Data de publicação',
        'Data di pubblicazione',
        'Publicatiedatum',
      ],
    ],
    [
      'reactions',
      [
        'Likes',
        'Total reactions',
        'J’aime',
        '„Gefällt mir“-Angaben',
        'Me gusta',
        'Curtidas',
        'Mi piace',
        'Vind-ik-leuks',
      ],
    ],
    [
      'comments',
      [
        'Number of comments',
        'Nombre de commentaires',
        'Kommentare',
        'Comentarios',
        'Comentários',
        'Commenti',
        'Opmerkingen',
      ],
    ],
    [
      'shares',
      ['Reposts', 'Partages', 'Geteilt', 'Compartidos', 'Compartilhamentos', 'Condivisioni', 'Gedeeld'],
    ],
    [
      'saves',
      ['Saves', 'Enregistrements', 'Gespeichert', 'Guardados', 'Salvamentos', 'Salvataggi', 'Opgeslagen'],
    ],
    [
      'impressions',
      [
        'Post impressions',
        'Impressions',
        'Impressionen',
        'Impresiones',
        'Impressões',
        'Impressioni',
        'Vertoningen',
      ],
    ],
    ['reach', ['Reach', 'Portée', 'Reichweite', 'Alcance', 'Copertura', 'Bereik']],
    ['clicks', ['Total clicks', 'Clics', 'Klicks', 'Cliques', 'Clic', 'Klikken']],
    [
      'linkClicks',
      [
        'Link clicks',
        'Clics sur le lien',
        'Linkklicks',
        'Clics en el enlace',
        'Cliques no link',
        'Clic sul link',
        'Linkkliks',
      ],
    ],
    [
      'campaign',
      ['Campaign', 'Nom de la campagne', 'Kampagne', 'Campaña', 'Campanha', 'Campagna', 'Campagnenaam'],
    ],
  ])('of %s in seven languages', (field, heads) => {
    expect(heads.map((head) => fieldOfHead(head)?.field)).toEqual(heads.map(() => field));
  });

  test('of media, where these are the posts', () => {
    expect(['Media likes', 'Media saved', 'Media permalink'].map((head) => fieldOfHead(head)?.field)).toEqual(
      ['reactions', 'saves', 'post address'],
    );
  });

  test.each([
    'Media commenti',
    'Media per post',
    'Engagement rate',
    'Taux de clics',
    'CTR %',
    'Average likes',
    'Organic impressions',
    'Weather',
  ])('%s is none', (head) => expect(fieldOfHead(head)).toBeUndefined());
});

describe('a table that no format knows', () => {
  const text = [
    'Rapport du mois;;;;;',
    'Publié le;Lien;Texte;J’aime;Portée;Taux d’engagement',
    `03/04/2026;${reel('DWrHc1cDMK_')};Du pain;1 200;9 000;5,1 %`,
    `14/04/2026;${reel('DWrHc1cDMKA')};Du beurre;;8 000;4 %`,
  ].join('\r\n');

  test('its columns are given with samples, and a proposal', () => {
    const { columns, proposal } = tableOf(openText(text));
    expect(columns.map(({ head }) => head)).toEqual([
      'Publié le',
      'Lien',
      'Texte',
      'J’aime',
      'Portée',
      'Taux d’engagement',
    ]);
    expect(columns[3]?.samples).toEqual(['1 200']);
    expect(proposal).toMatchObject({
      signature: 'j’aime\nlien\nportée\npublié le\ntaux d’engagement\ntexte',
      platform: null,
      dateOrder: 'day first',
      columns: {
        'Publié le': 'publication',
        Lien: 'post address',
        Texte: 'text',
        'J’aime': 'reactions',
        Portée: 'reach',
        'Taux d’engagement': 'ignore',
      },
    });
  });

  test('is read as the person says, and known again whatever the order of its columns', () => {
    const file = openText(text);
    const mapping = mappingOf(file);
    const format = mappedTable(mapping);
    const { used, refused } = readFile(format, file);
    expect(refused).toEqual([]);
    expect(used.map(figuresOf)).toEqual([{ reactions: 1200, reach: 9000 }, { reach: 8000 }]);
    expect(used[0]).toMatchObject({
      of: 'post',
      line: 3,
      post: {
        platform: 'instagram',
        url: reel('DWrHc1cDMK_'),
        publishedAt: new Date(2026, 3, 3, 12).getTime(),
        text: 'Du pain',
      },
    });
    const other = openText(
      `Portée;Taux d’engagement;Texte;J’aime;Lien;Publié le\n9;1 %;x;2;${reel('DWrHc1cDMK_')};1/4/2026\n`,
    );
    expect(format.recognise(other, options)).toBeDefined();
    expect(readFile(format, other).used.map(figuresOf)).toEqual([{ reactions: 2, reach: 9 }]);
    expect(format.recognise(openText('Lien;J’aime\nx;2\n'), options)).toBeUndefined();
  });

  test('every row that cannot be used is told', () => {
    const rows = [
      `${reel('DWrHc1cDMK_')},5,2026-04-03`,
      `${reel('DWrHc1cDMK_')},6,2026-04-03`,
      `${reel('DWrHc1cDMKA')},-5,2026-04-03`,
      `${reel('DWrHc1cDMKB')},5.5,2026-04-03`,
      `${reel('DWrHc1cDMKC')},five,2026-04-03`,
      `${reel('DWrHc1cDMKD')},5,2027-04-03`,
      `${reel('DWrHc1cDMKE')},5,2026-13-03`,
      `${reel('DWrHc1cDMKF')},,2026-04-03`,
      'https://shop.example/p/1,5,2026-04-03',
      'no address,5,2026-04-03',
      'Link,Likes,Date',
    ];
    const file = openText(['Link,Likes,Date', ...rows].join('\n'));
    const read = readFile(mappedTable(mappingOf(file)), file);
    expect(read.used).toHaveLength(1);
    expect(refusalsOf(read)).toEqual([
      '3 duplicate (Link)',
      '4 negative count (Likes)',
      '5 not a whole number (Likes)',
      '6 not a number (Likes)',
      '7 future date (Date)',
      '8 bad date (Date)',
      '9 no figures',
      '10 other site (Link)',
      '11 no post (Link)',
    ]);
  });

  test('by ids alone only where the person says of which platform', () => {
    const file = openText('Post ID,Likes,Account\nDWrHc1cDMK_,5,@Harbour.Bakery\n');
    expect(refusalsOf(readFile(mappedTable(mappingOf(file)), file))).toEqual(['2 unknown platform']);
    const { used } = readFile(mappedTable(mappingOf(file, { platform: 'instagram' })), file);
    expect(used[0]).toMatchObject({
      of: 'post',
      post: { platform: 'instagram', id: 'DWrHc1cDMK_', url: null, author: 'harbour.bakery' },
    });
  });

  test('revenue is in hundredths, by the mark of its column', () => {
    const file = openText(`Lien;Umsatz\n${reel('DWrHc1cDMK_')};1.234,50 €\n`);
    expect(figuresOf(readFile(mappedTable(mappingOf(file)), file).used[0])).toEqual({ revenue: 123_450 });
  });

  test('of two columns with one head the second is told as not read', () => {
    const file = openText(`Link;Impressions;Impressions\n${reel('DWrHc1cDMK_')};90;10\n`);
    const format = mappedTable(mappingOf(file));
    expect(format.recognise(file, options)?.unknown).toEqual(['Impressions']);
    expect(figuresOf(readFile(format, file).used[0])).toEqual({ impressions: 90 });
  });

  test('revenue in two currencies is not put together', () => {
    const file = openText('Campaign;Revenue\nspring;€12.50\nsummer;$5.20\nautumn;3.00\n');
    const read = readFile(mappedTable(mappingOf(file)), file);
    expect(read.used.map((row) => row.of === 'traffic' && row.traffic.revenue)).toEqual([1250, 300]);
    expect(refusalsOf(read)).toEqual(['3 other currency (Revenue)']);
  });

  test('without posts, visits by campaign', () => {
    const file = openText('Campaign,Sessions,Conversions\nspring,120,4\n,3,0\n');
    const read = readFile(mappedTable(mappingOf(file)), file);
    expect(read.used).toMatchObject([
      { of: 'traffic', traffic: { campaign: 'spring', sessions: 120, conversions: 4, revenue: null } },
    ]);
    expect(refusalsOf(read)).toEqual(['3 no post (Campaign)']);
  });

  test('a row of sums is no post and no campaign', () => {
    const posts = openText('Post ID;Likes;Comments\nC1_abcDEF-9;10;2\nTotal;10;2\nGesamtsumme;10;2\n');
    const read = readFile(mappedTable(mappingOf(posts, { platform: 'instagram' })), posts);
    expect(read.used.map((row) => row.of === 'post' && row.post.id)).toEqual(['C1_abcDEF-9']);
    expect(read.refused).toEqual([]);

    const visits = openText('Campaign,Sessions,Conversions\nspring,120,3\nGrand total,120,3\n');
    const { used } = readFile(mappedTable(mappingOf(visits)), visits);
    expect(used.map((row) => row.of === 'traffic' && row.traffic.campaign)).toEqual(['spring']);
  });

  test('the head is found in any sheet of a workbook, below its titles', () => {
    const file = openBytes(
      workbookBytes({
        Cover: [['A report'], ['of', 'ours']],
        Data: [['Period', 'April'], [], ['Permalink', 'Likes', 'When it was'], [reel('DWrHc1cDMK_'), 5, 'x']],
      }),
      'a.xls',
    );
    expect(proposed(file)).toEqual({ Permalink: 'post address', Likes: 'reactions' });
    expect(readFile(mappedTable(mappingOf(file)), file).used).toHaveLength(1);
  });

  test('heads that are names of an object’s own parts are heads like others', () => {
    const file = openText(`__proto__,constructor,Link,Likes\n1,2,${reel('DWrHc1cDMK_')},5\n`);
    expect(figuresOf(readFile(mappedTable(mappingOf(file)), file).used[0])).toEqual({ reactions: 5 });
  });

  test('a file without any table has no columns', () => {
    expect(tableToMap({ name: 'a.json', tables: [], documents: [] }, options)).toBeUndefined();
    expect(tableToMap(openText('1,2\n3,4\n'), options)).toBeUndefined();
  });
});

describe('reports of tools', () => {
  const sprout = openText(
    [
      'Date,Post ID,Network,Post Type,Content Type,Profile,Sent by,Link,Post,Linked Content,Impressions,Organic Impressions,Reach,Engagement Rate (per Impression),Engagements,Reactions,Likes,Comments,Shares,Saves,Post Link Clicks,Other Post Clicks,Post Clicks (All),Video Views,Tags',
      `04/13/2026 3:05 pm,17900000000000001,Instagram,Post,Video,Harbour Bakery,Ada,${reel('DWrHc1cDMK_')},New loaf,,"12,400",12400,9000,5%,600,310,300,8,12,41,22,3,25,800,spring`,
    ].join('\n'),
  );

  test('Sprout Social: nothing but to confirm', () => {
    expect(recogniseFile(sprout, options)).toBeUndefined();
    const { proposal } = tableOf(sprout);
    expect(proposal).toMatchObject({ name: 'Sprout Social: Post Performance', dateOrder: 'month first' });
    const { used, refused } = readFile(mappedTable(proposal), sprout);
    expect(refused).toEqual([]);
    expect(figuresOf(used[0])).toEqual({
      impressions: 12_400,
      reach: 9000,
      reactions: 310,
      comments: 8,
      shares: 12,
      saves: 41,
      linkClicks: 22,
      clicks: 25,
      views: 800,
    });
    expect(used[0]).toMatchObject({ post: { authorName: 'Harbour Bakery', text: 'New loaf' } });
  });

  test('Hootsuite', () => {
    const file = openText(
      `Date (GMT),Post message,Post permalink,Social network,Post impressions,Post reach,Post likes,Post link clicks,Post engagement rate\n2026-04-03 10:00,Hi,${reel('DWrHc1cDMK_')},Instagram,900,800,30,4,5%\n`,
    );
    expect(tableOf(file).proposal.name).toBe('Hootsuite: posts');
    expect(figuresOf(readFile(mappedTable(mappingOf(file)), file).used[0])).toEqual({
      impressions: 900,
      reach: 800,
      reactions: 30,
      linkClicks: 4,
    });
  });

  test('HubSpot', () => {
    const file = openText(
      `Publish date,Channel,Account,Message,Link,Campaign,Clicks,Interactions,Impressions\n2026-04-03,Instagram,harbour.bakery,Hi,${reel('DWrHc1cDMK_')},Spring,4,30,900\n`,
    );
    expect(tableOf(file).proposal.name).toBe('HubSpot: social posts');
    expect(figuresOf(readFile(mappedTable(mappingOf(file)), file).used[0])).toEqual({
      linkClicks: 4,
      impressions: 900,
    });
  });
});
