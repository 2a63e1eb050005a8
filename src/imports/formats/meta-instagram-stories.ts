import { type ColumnSearch, columnsOf, findColumns } from '../find-columns.ts';
import type { ImportFormat, OpenedFile } from '../import-format.ts';
import { type PostField, type PostTable, readPostTable, recognisedPosts } from '../read-post-table.ts';
import { instagramHeads, instagramLeftAlone, storyHeads } from './meta/heads.ts';
import { instagramTable } from './meta/instagram-table.ts';

/** Meta Business Suite's table of Instagram stories, one row each. */
const format: ImportFormat = {
  id: 'meta-instagram-stories',
  name: {
    en: 'Meta Business Suite: Instagram stories (.csv)',
    fr: 'Meta Business Suite\u00a0: stories Instagram (.csv)',
  },
  explains: {
    en: 'Meta Business Suite → Insights → Content → Export data, stories. Views, reach, likes, replies (as comments), shares, follows, profile visits and link clicks of each story.',
    fr: 'Meta Business Suite → Statistiques → Contenu → Exporter les données, stories. Vues, couverture, J’aime, réponses (comme commentaires), partages, abonnements, visites du profil et clics sur le lien de chaque story.',
  },
  asksAccount: null,
  recognise(file, options) {
    const sheet = find(file);
    return sheet && recognisedPosts(sheet.table, sheet.found, stories, options);
  },
  *read(file, options) {
    const sheet = find(file);
    if (sheet) yield* readPostTable(sheet.table, sheet.found, stories, options);
  },
};

const stories: PostTable = {
  ...instagramTable,
  idOf: (cell, addressed) => (addressed === null ? (/^\d{19}$/.exec(cell)?.[0] ?? null) : null),
  formatOf: (kind) => instagramTable.formatOf(kind) ?? 'story',
};

const search: ColumnSearch<PostField> = {
  aliases: { ...instagramHeads, ...storyHeads },
  needed: ['address', 'publication', 'comments'],
  leftAlone: instagramLeftAlone,
};

const ofPosts: ColumnSearch<PostField> = { aliases: instagramHeads, needed: ['comments'] };

function find({ tables }: OpenedFile) {
  for (const table of tables) {
    const found = findColumns(table, search);
    // With comments beside replies it lists posts as well, and is read as those are.
    if (found && !columnsOf(found.heads, found.headAt, ofPosts)) return { table, found };
  }
  return undefined;
}

export default format;
