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
    fr: 'Meta Business Suite\u00a0: publications Instagram (.csv)',
  },
  explains: {
    en: 'Meta Business Suite → Insights → Content → Export data, posts of Instagram, “Lifetime”. Views, reach, likes, comments, shares, saves and follows of each post; no clicks.',
    fr: 'Meta Business Suite → Statistiques → Contenu → Exporter les données, publications Instagram, «\u00a0Depuis la publication\u00a0». Vues, couverture, J’aime, commentaires, partages, enregistrements et abonnements de chaque publication\u00a0; pas de clics.',
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

const { comments: replies = [], ...ofStories } = storyHeads;
const aliases = { ...instagramHeads, ...ofStories };
const leftAlone = [...instagramLeftAlone, ...replies];

/** Whole tables, and such as lack a column: without addresses their posts are known by their words and moments. */
const searches: readonly ColumnSearch<PostField>[] = [
  { aliases, needed: ['address', 'publication', 'reactions'], leftAlone },
  { aliases, needed: ['address', 'id', 'author'], leftAlone },
  { aliases, needed: ['id', 'author', 'publication', 'reactions'], leftAlone },
];

function find({ tables }: OpenedFile) {
  for (const table of tables) {
    for (const search of searches) {
      const found = findColumns(table, search);
      // A table of stories has columns of its own; one of posts and stories together has both.
      if (found && (found.columns.comments !== undefined || !hasReplies(found))) {
        const missing = found.missing.filter((head) => !ofStoriesAlone.has(head));
        return { table, found: { ...found, missing } };
      }
    }
  }
  return undefined;
}

const ofStoriesAlone = new Set(Object.values(ofStories).map(([head]) => head));

function hasReplies({
  heads,
  headAt,
}: {
  readonly heads: readonly string[];
  readonly headAt: number;
}): boolean {
  return columnsOf(heads, headAt, { aliases: storyHeads, needed: ['comments'] }) !== undefined;
}

export default format;
