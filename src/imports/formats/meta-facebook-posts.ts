import type { ImportedPost } from '../../domain/imported-row.ts';
import type { Format } from '../../domain/post.ts';
import { type ColumnSearch, findColumns } from '../find-columns.ts';
import type { ImportFormat, OpenedFile } from '../import-format.ts';
import {
  type PostField,
  type PostHeads,
  type PostTable,
  readPostTable,
  recognisedPosts,
} from '../read-post-table.ts';
import { instagramLeftAlone, postHeads } from './meta/heads.ts';

/** Meta Business Suite's table of the posts of a Facebook Page, one row each. */
const format: ImportFormat = {
  id: 'meta-facebook-posts',
  name: {
    en: 'Meta Business Suite: Facebook posts (.csv)',
    fr: 'Meta Business Suite\u00a0: publications Facebook (.csv)',
  },
  explains: {
    en: 'Meta Business Suite → Insights → Content → Export data, posts of a Facebook Page, “Lifetime”. Views, reach, reactions, comments, shares, all clicks and link clicks of each post.',
    fr: 'Meta Business Suite → Statistiques → Contenu → Exporter les données, publications d’une Page Facebook, «\u00a0Depuis la publication\u00a0». Vues, couverture, réactions, commentaires, partages, clics et clics sur un lien de chaque publication.',
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
  refine(given, page) {
    // Files of recent years call reels videos (ETL of a French study of opticians' Pages).
    const isReel = given.format === 'video' && /\/reel\/\d/.test(given.url ?? '');
    const post: ImportedPost = isReel ? { ...given, format: 'reel' } : given;
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
  [/stor(?:y|ies|ia|ie)|historia/, 'story'],
  [/video/, 'video'],
  [/link|lien|lank|enlace|collegament/, 'link'],
  [/photo|foto|image|bild|imagen|immagin/, 'image'],
  [/text|status|etat|estado|stato/, 'text'],
];

// Where each language was seen: see ./meta/heads.ts.
const aliases: PostHeads = {
  ...postHeads,
  'account id': [
    'Page ID',
    'Identificação da Página',
    'Seiten-ID',
    'ID de la Page',
    'Identifiant de la Page',
    'Identificador de la página',
    'ID Pagina',
    'ID della Pagina',
    'Sid-id',
    'Pagina-ID',
  ],
  'author name': [
    'Page name',
    'Nome da Página',
    'Seitenname',
    'Nom de la Page',
    'Nombre de la página',
    'Nome della Pagina',
    'Sidnamn',
    'Paginanaam',
  ],
  text: ['Title', 'Título', 'Titel', 'Titre', 'Titolo'],
  'other text': [
    'Description',
    'Descrição',
    'Beschreibung',
    'Descripción',
    'Descrizione',
    'Beskrivning',
    'Beschrijving',
  ],
  reactions: [
    'Reactions',
    'Reações',
    'Reaktionen',
    'Réactions',
    'Reacciones',
    'Reazioni',
    'Reaktioner',
    'Reacties',
  ],
  clicks: [
    'Total clicks',
    'Total de cliques',
    'Klicks insgesamt',
    'Total des clics',
    'Nombre total de clics',
    'Total de clics',
    'Clics totales',
    'Clic totali',
    'Totale clic',
    'Totalt antal klick',
    'Totaal aantal klikken',
  ],
  linkClicks: [
    'Link Clicks',
    'Cliques no link',
    'Link-Klicks',
    'Clics sur un lien',
    'Clics sur le lien',
    'Clics en el enlace',
    'Clic sul link',
    'Länkklick',
    'Linkklikken',
  ],
};

const leftAlone = [
  'Caption type',
  'Tipo de subtítulo',
  'Other Clicks',
  'Outros cliques',
  'Andere Klicks',
  'Autres clics',
  'Clics de otro tipo',
  'Altri clic',
  'Övriga klick',
  'Reactions, Comments and Shares',
  'Reações, comentários e compartilhamentos',
  'Reaktionen, Kommentare und geteilte Inhalte',
  'Réactions, commentaires et partages',
  'Reacciones, comentarios y veces que se compartió',
  'Reacciones, comentarios y veces que se ha compartido',
  'Reazioni, commenti e condivisioni',
  'Reaktioner, kommentarer och delningar',
  'Languages',
  'Idiomas',
  'Custom labels',
  'Etiquetas personalizadas',
  'Funded content status',
  'Estado de contenido financiado',
  'Is crosspost',
  'Es una publicación cruzada',
  'Is share',
  'Es una publicación compartida',
  'Est un partage',
  ...instagramLeftAlone,
];

/**
 * A table has up to two hundred further columns: parts of views and reach (boosted, organic, by country and audience), seconds and
 * views of so many seconds, money, and what people hid.
 */
const part =
  /second|segund|sekund|\bminut|earning|monetiz|ingresos|ganhos|revenu|\bcpm\b|ad impressions|negativ|organi|orgáni|orgâni|boost|promocion|impulsion|crosspost|photo click|viewers|espectador|por país|by country|percentage|porcentaje|distribution/i;

/** A table of Facebook's names pages; one that says nothing of pages has reactions, which Instagram's do not call so. */
const searches: readonly ColumnSearch<PostField>[] = [
  { aliases, needed: ['id', 'publication', 'account id'], leftAlone },
  { aliases, needed: ['id', 'publication', 'reactions'], leftAlone },
];

function find({ tables }: OpenedFile) {
  for (const table of tables) {
    for (const search of searches) {
      const found = findColumns(table, search);
      if (found)
        return { table, found: { ...found, unknown: found.unknown.filter((head) => !part.test(head)) } };
    }
  }
  return undefined;
}

export default format;
