import { type ColumnSearch, columnsOf, findColumns } from '../find-columns.ts';
import type { ImportFormat, OpenedFile } from '../import-format.ts';
import { type PostField, readPostTable, recognisedPosts } from '../read-post-table.ts';
import { instagramHeads, instagramLeftAlone, storyHeads } from './meta/heads.ts';
import { instagramTable } from './meta/instagram-table.ts';

/** Meta Business Suite's table of Instagram posts, one row each. */
const format: ImportFormat = {
  id: 'meta-instagram-posts',
  name: {
    en: 'Meta Business Suite: Instagram posts (.csv)',
    fr: 'Meta Business Suite : publications Instagram (.csv)',
  },
  explains: {
    en: 'Meta Business Suite → Insights → Content → Export data, posts of Instagram, “Lifetime”. Views, reach, likes, comments, shares, saves and follows of each post; no clicks.',
    fr: 'Meta Business Suite → Statistiques → Contenu → Exporter les données, publications Instagram, « Depuis la publication ». Vues, couverture, J’aime, commentaires, partages, enregistrements et abonnements de chaque publication ; pas de clics.',
  },
  asksAccount: null,
  recognise(file, options) {
    const sheet = find(file);
    return sheet && recognisedPosts(sheet.table, sheet.found, instagramTable, options);
  },
  *read(file, options) {
    const sheet = find(file);
    if (sheet) yield* readPostTable(sheet.table, sheet.found, instagramTable, options);
  },
};

const search: ColumnSearch<PostField> = {
  aliases: instagramHeads,
  needed: ['address', 'publication', 'reactions'],
  leftAlone: instagramLeftAlone,
};

function find({ tables }: OpenedFile) {
  for (const table of tables) {
    const found = findColumns(table, search);
    // A table of stories has columns of its own.
    if (found && !columnsOf(found.heads, found.headAt, { aliases: storyHeads, needed: ['comments'] })) {
      return { table, found };
    }
  }
  return undefined;
}

export default format;
