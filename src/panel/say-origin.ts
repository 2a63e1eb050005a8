import type { Language } from '../domain/localised.ts';
import type { ObservedCount } from '../domain/post.ts';
import { formatAgo } from '../locales/format-range.ts';
import type { FiguresTexts } from '../locales/texts.ts';

/** Where a count comes from and when it was so: "page, 2 hours ago", "file posts.csv, as of April 3, 2026". */
export function sayOrigin(
  { source, observedAt, import: from }: ObservedCount,
  files: ReadonlyMap<string, string>,
  figures: FiguresTexts,
  language: Language,
  now: number,
): string {
  switch (source) {
    case 'page':
    case 'owner page':
      return figures.from[source](formatAgo(now - observedAt, language));
    case 'file':
      return figures.from.file(files.get(from ?? '') ?? figures.fileUnknown, dayOf(observedAt, language));
    case 'typed':
      return figures.from.typed(dayOf(observedAt, language));
  }
}

function dayOf(moment: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(moment);
}
