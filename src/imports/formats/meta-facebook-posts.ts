import type { Format } from '../../domain/post.ts';
import { type ColumnSearch, findColumns } from '../find-columns.ts';
import type { ImportFormat, OpenedFile } from '../import-format.ts';
import { type PostField, type PostTable, readPostTable, recognisedPosts } from '../read-post-table.ts';
import { postHeads } from './meta/heads.ts';

/** Meta Business Suite's table of the posts of a Facebook Page, one row each. */
const format: ImportFormat = {
  id: 'meta-facebook-posts',
  name: {
    en: 'Meta Business Suite: Facebook posts (.csv)',
    fr: 'Meta Business Suite : publications Facebook (.csv)',
  },
  explains: {
    en: 'Meta Business Suite → Insights → Content → Export data, posts of a Facebook Page, “Lifetime”. Views, reach, reactions, comments, shares, all clicks and link clicks of each post.',
    fr: 'Meta Business Suite → Statistiques → Contenu → Exporter les données, publications d’une Page Facebook, « Depuis la publication ». Vues, couverture, réactions, commentaires, partages, clics et clics sur un lien de chaque publication.',
  },
  asksAccount: null,
  recognise(file, options) {
    const sheet = find(file);
    return sheet && recognisedPosts(sheet.table, sheet.found, pagePosts, options);
  },
  *read(file, options) {
    const sheet = find(file);
    if (sheet) yield* readPostTable(sheet.table, sheet.found, pagePosts, options);
  },
};

const pagePosts: PostTable = {
  platform: 'facebook',
  usualOrder: 'month first',
  formatOf: (kind) => (kind === null ? null : (words.find(([word]) => word.test(kind))?.[1] ?? null)),
  // Before the id in the address: the letters after "pfbid" are not the same at all times.
  idOf: (cell) => /(?:^|_)(\d{5,20})$/.exec(cell)?.[1] ?? null,
  refine(post, page) {
    if (page === null || !/^\d{5,20}$/.test(page)) return post;
    const isLasting = post.url !== null && !/pfbid/.test(post.url);
    const url =
      isLasting || post.id === null ? post.url : `https://www.facebook.com/${page}/posts/${post.id}`;
    // The Page's number is in every file and never changes; names in addresses are not in all, and do.
    return { ...post, url, author: page };
  },
};

const words: readonly (readonly [RegExp, Format])[] = [
  [/reel/, 'reel'],
  [/stor(?:y|ies|ia)|historia/, 'story'],
  [/video/, 'video'],
  [/link|lien|enlace|collegamento/, 'link'],
  [/photo|foto|image|bild|imagen/, 'image'],
  [/text|status|etat|estado|stato/, 'text'],
];

const search: ColumnSearch<PostField> = {
  aliases: {
    ...postHeads,
    'account id': [
      'Page ID',
      'Identificação da Página',
      'Seiten-ID',
      'ID de la Page',
      'Identificador de la página',
      'ID Pagina',
    ],
    'author name': [
      'Page name',
      'Nome da Página',
      'Seitenname',
      'Nom de la Page',
      'Nombre de la página',
      'Nome della Pagina',
    ],
    text: ['Title', 'Título', 'Titel', 'Titre', 'Titolo'],
    reactions: ['Reactions', 'Reações', 'Reaktionen', 'Réactions', 'Reacciones', 'Reazioni'],
    clicks: [
      'Total clicks',
      'Total de cliques',
      'Klicks insgesamt',
      'Total des clics',
      'Nombre total de clics',
      'Total de clics',
      'Clics totales',
      'Clic totali',
    ],
    linkClicks: [
      'Link Clicks',
      'Cliques no link',
      'Link-Klicks',
      'Clics sur un lien',
      'Clics sur le lien',
      'Clics en el enlace',
      'Clic sul link',
    ],
  },
  needed: ['id', 'publication', 'reactions'],
  leftAlone: [
    'Description',
    'Descrição',
    'Beschreibung',
    'Descripción',
    'Descrizione',
    'Caption type',
    'Other Clicks',
    'Reactions, Comments and Shares',
    'Seconds viewed',
    'Average Seconds viewed',
    'Duration (sec)',
    'Data comment',
    'Languages',
    'Custom labels',
    'Funded content status',
    'Is crosspost',
    'Is share',
    'Negative feedback from users: Hide all',
    'Negative feedback from users: Hide',
    'Negative feedback',
    'Matched Audience Targeting Consumption (Photo Click)',
    'Estimated earnings (USD)',
    'Ad CPM (USD)',
    'Ad impressions',
  ],
};

function find({ tables }: OpenedFile) {
  for (const table of tables) {
    const found = findColumns(table, search);
    if (found) return { table, found };
  }
  return undefined;
}

export default format;
