import { type FoundColumns, findColumns } from '../../find-columns.ts';
import type { Cell, OpenedFile, ReadingOptions, Table } from '../../import-format.ts';
import { postAddress } from '../../post-address.ts';
import { readCellCount, readCellShare } from '../../read-cell-number.ts';
import { cellText } from '../../refuse-row.ts';
import { firstRows } from '../../sheet-rows.ts';

/** What is read of the sheet of posts. */
export type PostField = keyof typeof aliases;

/** The sheet that lists a page's posts. */
export interface PostSheet {
  readonly table: Table;
  readonly found: FoundColumns<PostField>;
}

/**
 * Finds the sheet of posts: by its heads in the languages below; in another language by its places, if clicks ÷ impressions come to
 * the stated rate in every row, so that the columns are what they are taken for. Then all heads are told as unknown.
 */
export function findPostSheet(
  file: OpenedFile,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): PostSheet | undefined {
  for (const needed of [['type'], ['clicks', 'created'], ['clicks', 'title']] as const) {
    for (const table of file.tables) {
      const found = findColumns(table, { aliases, needed: ['url', 'impressions', ...needed], leftAlone });
      // Without the kind of each post it could be any site's, but for its addresses.
      if (found && (needed[0] === 'type' || leadsToPosts(table, found, options))) return { table, found };
    }
  }
  for (const table of file.tables) {
    const found = byPlace(table, options);
    if (found) return { table, found };
  }
  return undefined;
}

function leadsToPosts(
  table: Table,
  { columns }: FoundColumns<PostField>,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): boolean {
  return firstRows(table, 60).some((row) => {
    const post = postAddress(row[columns.url ?? -1], options);
    return typeof post === 'object' && post.platform.id === 'linkedin';
  });
}

function byPlace(
  table: Table,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): FoundColumns<PostField> | undefined {
  const rows = firstRows(table, 60);
  const firstPost = rows.findIndex((row) => typeof postAddress(row[places.url], options) === 'object');
  const heads = (rows[firstPost - 1] ?? []).map(cellText);
  if (heads.filter((head) => head !== '').length < 18) return undefined;
  const rates = rows.slice(firstPost).map(isRateRight);
  if (!rates.includes(true) || rates.includes(false)) return undefined;
  return { headAt: firstPost - 1, heads, columns: places, unknown: heads, missing: [] };
}

/** Where the columns are in files of 2023 and later; `views` may be the older "Views (Excluding offsite video views)". */
const places = {
  title: 0,
  url: 1,
  type: 2,
  created: 5,
  impressions: 9,
  views: 10,
  clicks: 12,
  rate: 13,
  reactions: 14,
  comments: 15,
  shares: 16,
  follows: 17,
  content: 19,
} as const;

/** Whether a row's clicks ÷ impressions are its rate, as a fraction; undefined where it has none. */
function isRateRight(row: readonly Cell[]): boolean | undefined {
  const impressions = readCellCount(row[places.impressions] ?? null);
  const clicks = readCellCount(row[places.clicks] ?? null);
  const rate = readCellShare(row[places.rate] ?? null, '.');
  if (typeof impressions !== 'number' || typeof clicks !== 'number' || typeof rate !== 'number')
    return undefined;
  if (impressions === 0 || clicks === 0) return undefined;
  return Math.abs(clicks / impressions - rate) < 0.0006;
}

// Seen, in what reads real files: English, Portuguese ("Criação", "Gostaram"), Spanish ("Anunciado por", "Recomendaciones") and Italian
// ("Diffusioni post", "Nuovi follower"); for where see ./page-metrics-sheet.ts. French, German and Dutch as LinkedIn's screens name the
// same things, for want of files.
const aliases = {
  title: [
    'Post title',
    'Update title',
    'Titre du post',
    'Titre de la publication',
    'Titel des Beitrags',
    'Beitragstitel',
    'Título de la publicación',
    'Título da publicação',
    'Título do post',
    'Titolo del post',
    'Titel van bijdrage',
    'Titel bijdrage',
  ],
  url: [
    'Post link',
    'Update link',
    'Lien du post',
    'Lien de la publication',
    'Lien vers le post',
    'Lien vers la publication',
    'Link zum Beitrag',
    'Beitragslink',
    'Enlace de la publicación',
    'Enlace a la publicación',
    'Link da publicação',
    'Link do post',
    'Link al post',
    'Link del post',
    'Link naar bijdrage',
    'Bijdragelink',
  ],
  type: [
    'Post type',
    'Update type',
    'Type de post',
    'Type de publication',
    'Beitragstyp',
    'Beitragsart',
    'Tipo de publicación',
    'Tipo de publicação',
    'Tipo de post',
    'Tipo di post',
    'Type bijdrage',
    'Bijdragetype',
  ],
  created: [
    'Created date',
    'Date de création',
    'Créé le',
    'Erstellungsdatum',
    'Erstellt am',
    'Fecha de creación',
    'Data de criação',
    'Criação',
    'Data di creazione',
    'Aanmaakdatum',
    'Datum aangemaakt',
  ],
  impressions: [
    'Impressions',
    'Impressionen',
    'Impresiones',
    'Impressões',
    'Impressioni',
    'Weergaven',
    'Vertoningen',
  ],
  views: [
    'Views',
    'Views (Excluding offsite video views)',
    'Video views',
    'Vues',
    'Vues (à l’exclusion des vues de vidéos hors site)',
    'Aufrufe',
    'Ansichten',
    'Visualizaciones',
    'Visualizações',
    'Visualizzazioni',
    'Visualizzazioni video',
    'Videoweergaven',
  ],
  clicks: ['Clicks', 'Clics', 'Klicks', 'Cliques', 'Clic', 'Klikken', 'Kliks'],
  rate: [
    'Click through rate (CTR)',
    'Click-through rate',
    'Taux de clics (CTR)',
    'Taux de clics',
    'Klickrate (CTR)',
    'Klickrate',
    'Porcentaje de clics (CTR)',
    'Porcentaje de clics',
    'Tasa de clics (CTR)',
    'Taxa de cliques (CTR)',
    'Percentuale di clic (CTR)',
    'Doorklikratio (CTR)',
    'Klikfrequentie (CTR)',
  ],
  reactions: [
    'Likes',
    'Reactions',
    'J’aime',
    'Mentions J’aime',
    'Réactions',
    'Gefällt mir',
    'Gefällt-mir-Angaben',
    'Reaktionen',
    'Recomendaciones',
    'Reacciones',
    'Gostei',
    'Gostaram',
    'Curtidas',
    'Reações',
    'Consiglia',
    'Reazioni',
    'Interessant',
    'Reacties op bijdrage',
  ],
  comments: [
    'Comments',
    'Commentaires',
    'Kommentare',
    'Comentarios',
    'Comentários',
    'Commenti',
    'Commentaren',
    'Opmerkingen',
  ],
  shares: [
    'Reposts',
    'Shares',
    'Republications',
    'Partages',
    'Reposts (erneut geteilt)',
    'Geteilt',
    'Veces compartido',
    'Compartidos',
    'Publicaciones compartidas',
    'Compartilhamentos',
    'Diffusioni post',
    'Condivisioni',
    'Keer gedeeld',
  ],
  follows: [
    'Follows',
    'Followers',
    'Abonnements',
    'Abonnés',
    'Suivis',
    'Follower',
    'Seguimientos',
    'Seguimentos',
    'Seguidores',
    'Seguiti',
    'Nuovi follower',
    'Volgers',
  ],
  content: [
    'Content Type',
    'Type de contenu',
    'Inhaltstyp',
    'Inhaltsart',
    'Tipo de contenido',
    'Tipo de conteúdo',
    'Tipo di contenuto',
    'Type content',
    'Inhoudstype',
  ],
} as const;

const leftAlone = [
  'Campaign name',
  'Nom de la campagne',
  'Kampagnenname',
  'Nombre de la campaña',
  'Nome da campanha',
  'Nome della campagna',
  'Campagnenaam',
  'Posted by',
  'Publié par',
  'Posté par',
  'Gepostet von',
  'Veröffentlicht von',
  'Publicado por',
  'Publicada por',
  'Anunciado por',
  'Pubblicato da',
  'Geplaatst door',
  'Campaign start date',
  'Date de début de la campagne',
  'Startdatum der Kampagne',
  'Kampagnenbeginn',
  'Fecha de inicio de la campaña',
  'Fecha de inicio de campaña',
  'Data de início da campanha',
  'Data di inizio della campagna',
  'Startdatum campagne',
  'Campaign end date',
  'Date de fin de la campagne',
  'Enddatum der Kampagne',
  'Kampagnenende',
  'Fecha de finalización de la campaña',
  'Fecha de finalización de campaña',
  'Data de término da campanha',
  'Data di fine della campagna',
  'Einddatum campagne',
  'Audience',
  'Zielgruppe',
  'Público',
  'Publico',
  'Pubblico',
  'Doelgroep',
  'Offsite Views',
  'Vues hors site',
  'Externe Aufrufe',
  'Visualizaciones externas',
  'Visualizaciones fuera del sitio',
  'Visualizações externas',
  'Visualizações fora do site',
  'Visualizzazioni esterne',
  'Engagement rate',
  'Taux d’engagement',
  'Engagement-Rate',
  'Tasa de interacción',
  'Porcentaje de interacción',
  'Taxa de engajamento',
  'Tasso di interesse',
  'Interactiepercentage',
];
