import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recogniseFile } from '../../src/imports/format-registry.ts';
import facebook from '../../src/imports/formats/meta-facebook-posts.ts';
import posts from '../../src/imports/formats/meta-instagram-posts.ts';
import stories from '../../src/imports/formats/meta-instagram-stories.ts';
import overview from '../../src/imports/formats/meta-overview.ts';
import { figuresOf, now, openBytes, openText, options, readFile, refusalsOf } from './opened-file.ts';

const real = new URL('../../../shared/data/meta-business-suite-instagram-posts.csv', import.meta.url)
  .pathname;
if (!existsSync(real))
  console.log('no exported file here, so files of our own making are the only ones read');

const head =
  'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves';
const row = (over: Record<string, string> = {}) => {
  const cells: Record<string, string> = {
    'Post ID': '17900000000000001',
    'Account ID': '17841400000000001',
    'Account username': 'Harbour.Bakery',
    'Account name': 'Harbour Bakery',
    Description: 'New loaf',
    'Duration (sec)': '12',
    'Publish time': '04/03/2026 10:20',
    Permalink: 'https://www.instagram.com/reel/DWrHc1cDMK_/',
    'Post type': 'IG reel',
    Date: 'Lifetime',
    Views: '12400',
    Reach: '9000',
    Likes: '310',
    Shares: '12',
    Follows: '3',
    Comments: '8',
    Saves: '41',
    ...over,
  };
  return head
    .split(',')
    .map((name) => cells[name] ?? '')
    .map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
};
const fileWith = (...rows: string[]) => openText([head, ...rows].join('\r\n'));

describe('Instagram posts of Meta Business Suite', () => {
  test('are known, with nothing unknown', () => {
    const known = recogniseFile(fileWith(row()), options);
    expect(known?.format.id).toBe('meta-instagram-posts');
    expect(known?.recognition.unknown).toEqual([]);
    expect(known?.recognition.missing).toEqual(['Impressions']);
  });

  test('are read whole', () => {
    const { used, refused } = readFile(posts, fileWith(row({ Views: '12,400', Saves: '--' })));
    expect(refused).toEqual([]);
    expect(used).toHaveLength(1);
    expect(used[0]).toMatchObject({
      of: 'post',
      line: 2,
      post: {
        platform: 'instagram',
        url: 'https://www.instagram.com/reel/DWrHc1cDMK_/',
        id: null,
        author: 'harbour.bakery',
        authorName: 'Harbour Bakery',
        format: 'reel',
        text: 'New loaf',
        promoted: false,
        metrics: { views: { low: 12400, high: 12400, shown: '12,400' } },
      },
    });
    expect(figuresOf(used[0])).toEqual({
      views: 12400,
      reach: 9000,
      reactions: 310,
      shares: 12,
      follows: 3,
      comments: 8,
    });
    const [first] = used;
    expect(first?.of === 'post' && first.post.publishedAt).toBe(new Date(2026, 3, 3, 10, 20).getTime());
  });

  test('give every format its name, in several languages', () => {
    const kinds = {
      'IG image': 'image',
      'IG carousel': 'carousel',
      'IG video': 'video',
      'IG story': 'story',
      'Reel do Instagram': 'reel',
      'Instagram-Karussell': 'carousel',
      '': null,
      'IG thing': null,
    };
    for (const [kind, format] of Object.entries(kinds)) {
      const { used } = readFile(posts, fileWith(row({ 'Post type': kind })));
      expect(used[0]?.of === 'post' && used[0].post.format, kind).toBe(format);
    }
  });

  test.each([
    ['a negative count', { Likes: '-3' }, '2 negative count (Likes)'],
    ['a fraction', { Likes: '3.5' }, '2 not a whole number (Likes)'],
    ['words', { Likes: 'many' }, '2 not a number (Likes)'],
    ['a shortened count', { Views: '12.4K' }, '2 not a number (Views)'],
    ['more than was ever counted', { Views: '1000000000001' }, '2 too large (Views)'],
    ['no date of the calendar', { 'Publish time': '02/31/2026 10:00' }, '2 bad date (Publish time)'],
    ['a date of next year', { 'Publish time': '12/24/2027 10:00' }, '2 future date (Publish time)'],
    [
      'an address of another site',
      { Permalink: 'https://harbour.example/p/DWrHc1cDMK_/' },
      '2 other site (Permalink)',
    ],
    [
      'an address of no post',
      { Permalink: 'https://www.instagram.com/harbour.bakery/' },
      '2 no post (Permalink)',
    ],
    ['no address', { Permalink: '' }, '2 no post (Permalink)'],
    ['the figures of one day', { Date: '04/05/2026' }, '2 part of its time (Date)'],
    [
      'no figures',
      { Views: '', Reach: '--', Likes: '-', Shares: 'N/A', Follows: '', Comments: '', Saves: '' },
      '2 no figures',
    ],
  ])('refuse %s', (_, over, refusal) => {
    const read = readFile(posts, fileWith(row(over)));
    expect(read.used).toEqual([]);
    expect(refusalsOf(read)).toEqual([refusal]);
  });

  test('refuse a post that stands there again', () => {
    const read = readFile(
      posts,
      fileWith(row(), row({ Permalink: 'http://instagram.com/p/DWrHc1cDMK_?igsh=1', Likes: '4' })),
    );
    expect(read.used).toHaveLength(1);
    expect(figuresOf(read.used[0])).toMatchObject({ reactions: 310 });
    expect(refusalsOf(read)).toEqual(['3 duplicate (Permalink)']);
  });

  test('keep hostile captions as text, and nothing of formulas', () => {
    const hostile = '<img src=x onerror=alert(1)> =HYPERLINK("https://harbour.example")';
    const { used } = readFile(posts, fileWith(row({ Description: hostile })));
    expect(used[0]?.of === 'post' && used[0].post.text).toBe(hostile);
  });

  test('pass over empty rows and a head that stands there again', () => {
    const { used, refused } = readFile(posts, fileWith('', row(), ',,,,,,,,,,,,,,,,,', head));
    expect([used.length, refused.length]).toEqual([1, 0]);
  });

  test('are known in Portuguese, German and by guess in French, in any order', () => {
    const heads = [
      'Visualizações,Alcance,Curtidas,Compartilhamentos,Comentários,Salvamentos,Seguimentos,Identificação do post,Link permanente,Horário de publicação,Tipo de post,Duração (s)',
      'Aufrufe,Reichweite,„Gefällt mir“-Angaben,Geteilte Inhalte,Kommentare,Gespeicherte Beiträge,Follows,Beitrags-ID,Permalink,Veröffentlichungszeitpunkt,Beitragstyp,Dauer (Sek.)',
      "Vues,Couverture,J'aime,Partages,Commentaires,Enregistrements,Abonnements,ID de publication,Lien permanent,Heure de publication,Type de publication,Durée (s)",
    ];
    for (const head of heads) {
      const file = openText(
        `\ufeff${head}\n1200,900,31,4,5,6,7,179,https://www.instagram.com/p/DWrHc1cDMK_/,04/03/2026 10:20,IG image,0\n`,
      );
      expect(recogniseFile(file, options)?.format.id, head).toBe('meta-instagram-posts');
      expect(recogniseFile(file, options)?.recognition.unknown, head).toEqual([]);
      expect(figuresOf(readFile(posts, file).used[0]), head).toEqual({
        views: 1200,
        reach: 900,
        reactions: 31,
        shares: 4,
        comments: 5,
        saves: 6,
        follows: 7,
      });
    }
  });

  test('say which heads are unknown and left alone', () => {
    const file = openText(`${head},Boosts\n${row()},3\n`);
    expect(recogniseFile(file, options)?.recognition.unknown).toEqual(['Boosts']);
  });

  test('are none where the columns that are needed are not there', () => {
    expect(recogniseFile(openText('Publish time,Likes\n04/03/2026,3\n'), options)).toBeUndefined();
  });

  test('tell by the posts’ ids that days come first, where every date could be either', () => {
    const made = (day: string) => fileWith(row({ 'Publish time': day }));
    // The shortcode is of 3 April 2026.
    expect(posts.recognise(made('03/04/2026 10:20'), options)?.dateOrder).toEqual({
      order: 'day first',
      sure: true,
    });
    expect(posts.recognise(made('04/03/2026 10:20'), options)?.dateOrder).toEqual({
      order: 'month first',
      sure: true,
    });
    const [first] = readFile(posts, made('03/04/2026 10:20')).used;
    expect(first?.of === 'post' && first.post.publishedAt).toBe(new Date(2026, 3, 3, 10, 20).getTime());
  });

  test.runIf(existsSync(real))('read a real export to its last row', () => {
    const file = openBytes(new Uint8Array(readFileSync(real)), 'posts.csv');
    const known = recogniseFile(file, options);
    expect(known?.format.id).toBe('meta-instagram-posts');
    expect(known?.recognition.unknown).toEqual([]);
    expect(known?.recognition.dateOrder).toEqual({ order: 'month first', sure: true });
    const read = readFile(posts, file);
    const lines = readFileSync(real, 'utf8').trim().split('\n').length - 1;
    console.log(
      `real export: ${read.used.length} posts of ${lines} rows used, ${read.refused.length} refused`,
      refusalsOf(read),
    );
    expect(read.used.length + read.refused.length).toBe(lines);
    expect(read.refused).toEqual([]);
    // Each post was published when its id was made, or up to some days after it, in some time zone.
    for (const each of read.used) {
      if (each.of !== 'post') throw new Error('no post');
      const madeAt =
        options.platforms.find(({ id }) => id === 'instagram')?.postAt(each.post.url ?? '', now)?.madeAt ?? 0;
      const days = ((each.post.publishedAt ?? 0) - madeAt) / 86_400_000;
      expect(days, each.post.url ?? '').toBeGreaterThan(-1);
      expect(days, each.post.url ?? '').toBeLessThan(60);
    }
  });
});

describe('Instagram stories of Meta Business Suite', () => {
  const story = (replies: string) =>
    openText(
      `Post ID,Account username,Publish time,Permalink,Post type,Date,Views,Reach,Likes,Shares,${replies},Sticker taps,Navigation,Profile visits,Link clicks\n` +
        '179,harbour.bakery,04/03/2026 10:20,https://www.instagram.com/stories/harbour.bakery/3867000000000000000,IG story,Lifetime,500,480,9,1,2,3,400,7,11\n',
    );

  test('are told from posts, and read with replies, profile visits and link clicks', () => {
    const file = story('Replies');
    expect(recogniseFile(file, options)?.format.id).toBe('meta-instagram-stories');
    expect(posts.recognise(file, options)).toBeUndefined();
    const { used } = readFile(stories, file);
    expect(used[0]).toMatchObject({
      post: { format: 'story', url: 'https://www.instagram.com/stories/harbour.bakery/3867000000000000000' },
    });
    expect(figuresOf(used[0])).toEqual({
      views: 500,
      reach: 480,
      reactions: 9,
      shares: 1,
      comments: 2,
      profileVisits: 7,
      linkClicks: 11,
    });
  });

  test('are joined by the number of the story, which dates it', () => {
    const facts = options.platforms.find(({ id }) => id === 'instagram');
    expect(
      facts?.postAt('https://www.instagram.com/stories/Harbour.Bakery/3867000000000000000?x=1', now),
    ).toEqual({
      id: '3867000000000000000',
      url: 'https://www.instagram.com/stories/harbour.bakery/3867000000000000000/',
      author: 'harbour.bakery',
      madeAt: Math.floor(3867000000000000000 / 2 ** 23) + 1314220021721,
      madeAtIs: 'creation',
    });
    expect(
      facts?.postAt('https://www.instagram.com/stories/highlights/17900000000000000/', now),
    ).toBeUndefined();
  });
});

describe('Facebook posts of Meta Business Suite', () => {
  const head =
    'Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Is crosspost,Post type,Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares,Total clicks,Link Clicks,Other Clicks';
  const line = (id: string, permalink: string) =>
    `${id},100000000000001,Harbour Bakery,New loaf,,0,04/13/2026 10:20,,${permalink},0,Links,Lifetime,900,800,30,20,6,4,55,31,24`;
  const pfbid = `https://www.facebook.com/harbour.bakery/posts/pfbid02${'aB3'.repeat(10)}`;

  test('are read with all clicks and link clicks', () => {
    const file = openText(
      `${head}\n${line('122100000000000001', 'https://www.facebook.com/100000000000001/posts/122100000000000001')}\n`,
    );
    expect(recogniseFile(file, options)?.format.id).toBe('meta-facebook-posts');
    expect(recogniseFile(file, options)?.recognition.unknown).toEqual([]);
    const { used } = readFile(facebook, file);
    expect(used[0]).toMatchObject({
      post: {
        platform: 'facebook',
        id: '122100000000000001',
        author: '100000000000001',
        authorName: 'Harbour Bakery',
        format: 'link',
      },
    });
    expect(figuresOf(used[0])).toEqual({
      views: 900,
      reach: 800,
      reactions: 20,
      comments: 6,
      shares: 4,
      clicks: 55,
      linkClicks: 31,
    });
  });

  test('are known by their own number where the address changes', () => {
    const read = readFile(
      facebook,
      openText(
        `${head}\n${line('122100000000000001', pfbid)}\n${line('100000000000001_122100000000000001', `${pfbid}x`)}\n`,
      ),
    );
    expect(read.used).toHaveLength(1);
    expect(read.used[0]).toMatchObject({
      post: {
        id: '122100000000000001',
        url: 'https://www.facebook.com/100000000000001/posts/122100000000000001',
      },
    });
    expect(refusalsOf(read)).toEqual(['3 duplicate (Permalink)']);
  });
});

describe('overview files of Meta Business Suite', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const reach =
    'sep=,\r\n"Instagram reach"\r\n"Date","Primary"\r\n"2026-04-03T00:00:00","120"\r\n"2026-04-05T00:00:00","1,240"\r\n';

  test('are read from UTF-16, with the metric of their title, and the days that are there', () => {
    const file = openBytes(utf16(reach), 'Reach.csv');
    expect(recogniseFile(file, options)?.format.id).toBe('meta-overview');
    const { used, refused } = readFile(overview, file);
    expect(refused).toEqual([]);
    expect(used.map((row) => row.of === 'account' && [row.line, row.period])).toEqual([
      [
        4,
        {
          platform: 'instagram',
          account: null,
          name: null,
          from: '2026-04-03',
          to: '2026-04-03',
          metrics: { reach: 120 },
        },
      ],
      [
        5,
        {
          platform: 'instagram',
          account: null,
          name: null,
          from: '2026-04-05',
          to: '2026-04-05',
          metrics: { reach: 1240 },
        },
      ],
    ]);
  });

  test('may hold several metrics, which make one row a day, and days twice, which do not', () => {
    const file = openBytes(
      utf16(
        `${reach}\r\n"Instagram link clicks"\r\n"Date","Primary"\r\n"2026-04-03T00:00:00","7"\r\n"2026-04-03T00:00:00","8"\r\n`,
      ),
      'all.csv',
    );
    const read = readFile(overview, file);
    expect(read.used).toHaveLength(2);
    expect(read.used[0]).toMatchObject({ period: { metrics: { reach: 120, linkClicks: 7 } } });
    expect(refusalsOf(read).map((refusal) => refusal.replace(/^\d+ /, ''))).toEqual(['duplicate (Date)']);
  });

  test('of Facebook are Facebook’s, and in other languages the same', () => {
    const of = (title: string, heads = '"Date","Primary"') =>
      readFile(overview, openText(`sep=,\n"${title}"\n${heads}\n"2026-04-03","5"\n`)).used[0];
    expect(of('Facebook reach')).toMatchObject({ period: { platform: 'facebook', metrics: { reach: 5 } } });
    expect(of('Couverture Instagram', '"Date","Primaire"')).toMatchObject({
      period: { platform: 'instagram', metrics: { reach: 5 } },
    });
    expect(of('Visitas ao perfil do Instagram', '"Data","Primário"')).toMatchObject({
      period: { metrics: { profileVisits: 5 } },
    });
    expect(of('Content interactions')).toMatchObject({ period: { metrics: { engagements: 5 } } });
  });

  test('name what they do not know', () => {
    const file = openText('sep=,\n"Instagram moonlight"\n"Date","Primary"\n"2026-04-03","5"\n');
    expect(overview.recognise(file, options)?.unknown).toEqual(['Instagram moonlight']);
    expect(readFile(overview, file)).toEqual({ used: [], refused: [] });
  });

  test('are not every table of two columns', () => {
    expect(overview.recognise(openText('Date,Followers\n2026-04-03,5\n'), options)).toBeUndefined();
    expect(overview.recognise(openText('Date,Primary\n2026-04-03,5\n'), options)).toBeUndefined();
  });

  test('refuse what is no day and no count', () => {
    const read = readFile(
      overview,
      openText(
        '"Instagram reach"\n"Date","Primary"\n"2026-02-31","5"\n"2026-04-03","-5"\n"2027-12-03","5"\n"2026-04-04",""\n',
      ),
    );
    expect(read.used).toEqual([]);
    expect(refusalsOf(read)).toEqual([
      '3 bad date (Date)',
      '4 negative count (Primary)',
      '5 future date (Date)',
      '6 no figures (Primary)',
    ]);
  });
});
