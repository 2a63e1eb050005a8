import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { recogniseFile } from '../../src/imports/format-registry.ts';
import download from '../../src/imports/formats/instagram-download.ts';
import { repairText } from '../../src/imports/repair-text.ts';
import { figuresOf, now, openBytes, options, readFile, refusalsOf } from './opened-file.ts';

/** As the download writes text: its UTF-8 bytes as if they were Latin-1. */
const torn = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

const created = 1_775_211_600;
const entry = (values: Record<string, string>, over: { title?: string; created?: number } = {}) => ({
  media_map_data: {
    [torn('Miniature de contenu')]: {
      uri: 'media/posts/202604/1.jpg',
      creation_timestamp: over.created ?? created,
      title: torn(over.title ?? 'Le pain d’hier 🍞 est le meilleur des pains perdus'),
    },
  },
  string_map_data: Object.fromEntries(
    Object.entries(values).map(([key, value]) => [torn(key), { href: '', value: torn(value), timestamp: 0 }]),
  ),
});
const zipOf = (posts: unknown, more: Record<string, unknown> = {}) =>
  openBytes(
    zipSync(
      Object.fromEntries(
        Object.entries({ 'logged_information/past_instagram_insights/posts.json': posts, ...more }).map(
          ([path, content]) => [path, strToU8(JSON.stringify(content))],
        ),
      ),
    ),
    'instagram-harbour.zip',
  );
const postsOf = (...entries: unknown[]) => zipOf({ organic_insights_posts: entries });

const english = {
  'Profile visits': '7',
  Impressions: '1,234',
  Follows: '--',
  'Accounts reached': '1,100',
  Saves: '20',
  Likes: '90',
  Comments: '5',
  Shares: '3',
  'Website taps': '2',
  'Email button taps': '0',
};

describe('the download of one’s own Instagram data', () => {
  test('is known by what its documents hold', () => {
    const known = recogniseFile(postsOf(entry(english)), options);
    expect(known?.format.id).toBe('instagram-download');
    expect(known?.recognition).toEqual({ unknown: [], missing: [], dateOrder: null });
    expect(recogniseFile(zipOf({ followers: [] }), options)).toBeUndefined();
  });

  test('is read with text and second of publication, for there is no address', () => {
    const { used, refused } = readFile(download, postsOf(entry(english)));
    expect(refused).toEqual([]);
    expect(used[0]).toMatchObject({
      line: 1,
      post: {
        platform: 'instagram',
        url: null,
        id: null,
        publishedAt: created * 1000,
        text: 'Le pain d’hier 🍞 est le meilleur des pains perdus',
      },
    });
    expect(figuresOf(used[0])).toEqual({
      profileVisits: 7,
      impressions: 1234,
      reach: 1100,
      saves: 20,
      reactions: 90,
      comments: 5,
      shares: 3,
      linkClicks: 2,
    });
  });

  test.each([
    [
      'Portuguese',
      {
        'Contas alcançadas': '1.100',
        Curtidas: '90',
        Salvamentos: '20',
        'Visitas ao perfil': '7',
        Comentários: '5',
        Compartilhamentos: '3',
      },
    ],
    [
      'Italian',
      {
        'ACCOUNT RAGGIUNTI': '1.100',
        'Mi piace': '90',
        Salvataggi: '20',
        'Visite al profilo': '7',
        Commenti: '5',
        Condivisioni: '3',
      },
    ],
    [
      'German',
      {
        'Erreichte Konten': '1.100',
        '„Gefällt mir“-Angaben': '90',
        Gespeichert: '20',
        Profilaufrufe: '7',
        Kommentare: '5',
        Geteilt: '3',
      },
    ],
    [
      'French',
      {
        'Comptes touchés': '1.100',
        "J'aime": '90',
        Enregistrements: '20',
        'Visites du profil': '7',
        Commentaires: '5',
        Partages: '3',
        'External link taps': '1',
      },
    ],
  ])('is read in %s, with its letters repaired', (_, values) => {
    const file = postsOf(entry(values));
    expect(download.recognise(file, options)?.unknown).toEqual([]);
    expect(figuresOf(readFile(download, file).used[0])).toEqual({
      reach: 1100,
      reactions: 90,
      saves: 20,
      profileVisits: 7,
      comments: 5,
      shares: 3,
    });
  });

  test('has reels under other keys, and says which documents it leaves alone', () => {
    const reel = {
      media_map_data: {
        'Media Thumbnail': { uri: 'media/reels/1.mp4', title: 'How the oven is lit in the morning' },
      },
      string_map_data: {
        'Upload Timestamp': { value: '', timestamp: created },
        'Instagram Plays': { value: '5500' },
        'Instagram Likes': { value: '310' },
        Glow: { value: '3' },
      },
    };
    const folder = 'logged_information/past_instagram_insights';
    const file = zipOf(
      { organic_insights_posts: [] },
      {
        [`${folder}/reels.json`]: { organic_insights_reels: [reel] },
        [`${folder}/audience_insights.json`]: { organic_insights_audience: [] },
      },
    );
    expect(download.recognise(file, options)?.unknown).toEqual(['Glow', `${folder}/audience_insights.json`]);
    const { used } = readFile(download, file);
    expect(used[0]).toMatchObject({ post: { format: 'reel', publishedAt: created * 1000 } });
    expect(figuresOf(used[0])).toEqual({ views: 5500, reactions: 310 });
  });

  test('has its moment among the figures, in words of many languages, in seconds or thousandths', () => {
    const keys = [
      'Zeitstempel der Erstellung',
      'Timestamp de la création',
      'Registro de data e hora da criação',
    ];
    const file = postsOf(
      ...keys.map((key, at) => ({
        media_map_data: { [torn('Miniature du média')]: { uri: 'media/1.jpg', creation_timestamp: 0 } },
        string_map_data: {
          [torn(key)]: { href: '', value: '', timestamp: (created + at) * (at === 1 ? 1000 : 1) },
          Impressions: { value: '12' },
          [torn('Followers en plus')]: { value: '2' },
        },
      })),
    );
    expect(recogniseFile(file, options)?.recognition.unknown).toEqual([]);
    const { used, refused } = readFile(download, file);
    expect(refused).toEqual([]);
    expect(used).toMatchObject(
      keys.map((_, at) => ({ post: { text: null, publishedAt: (created + at) * 1000 } })),
    );
    expect(figuresOf(used[0])).toEqual({ impressions: 12, follows: 2 });
  });

  test('has stories, whose answers are their comments', () => {
    const folder = 'your_instagram_activity/logged_information/past_instagram_insights';
    const story = entry({ Antworten: '2', 'Erreichte Konten': '80', Reaktionen: '4' }, { title: '' });
    const file = zipOf(
      { organic_insights_posts: [] },
      { [`${folder}/stories.json`]: { organic_insights_stories: [story] } },
    );
    expect(recogniseFile(file, options)?.recognition.unknown).toEqual([]);
    const { used } = readFile(download, file);
    expect(used).toMatchObject([{ post: { format: 'story', text: null, publishedAt: created * 1000 } }]);
    expect(figuresOf(used[0])).toEqual({ comments: 2, reach: 80 });
  });

  test('takes an address where there is one', () => {
    const linked = {
      ...entry(english),
      string_map_data: { Likes: { href: 'https://www.instagram.com/p/DWrHc1cDMK_/', value: '9' } },
    };
    expect(readFile(download, postsOf(linked)).used[0]).toMatchObject({
      post: { url: 'https://www.instagram.com/p/DWrHc1cDMK_/' },
    });
  });

  test('refuses what cannot be used, with its reason', () => {
    const later = Math.floor(now / 1000) + 3 * 86_400;
    const read = readFile(
      download,
      postsOf(
        entry({ Likes: '-4' }),
        entry({ Likes: 'many' }),
        entry({ Likes: '--' }),
        entry({ Likes: '4' }, { created: later }),
        { string_map_data: { Likes: { value: '4' } } },
        entry({ Likes: '4' }),
        entry({ Likes: '5' }),
        null,
        'text',
        [[]],
      ),
    );
    expect(read.used.map(({ line }) => line)).toEqual([6]);
    expect(refusalsOf(read)).toEqual([
      '1 negative count (Likes)',
      '2 not a number (Likes)',
      '3 no figures',
      '4 future date',
      '5 no post',
      '7 duplicate',
      '8 no figures',
      '9 no figures',
      '10 no figures',
    ]);
  });

  test('repairs letters only where they were torn', () => {
    for (const text of ['J’aime 🍞', 'Contas alcançadas', '日本', 'plain']) {
      expect(repairText(torn(text))).toBe(text);
      expect(repairText(text)).toBe(text);
    }
  });
});
