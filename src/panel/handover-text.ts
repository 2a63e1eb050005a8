import type { Comment } from '../domain/comment.ts';
import type { Language } from '../domain/localised.ts';
import type { Post } from '../domain/post.ts';
import { handoverTexts } from '../replies/drafts/wording/handover-texts.ts';

/** What a hand-over is about. */
export interface HandedOver {
  readonly comment: Pick<Comment, 'publishedAt'>;
  readonly post: Pick<Post, 'url'> | undefined;
}

/** A hand-over's text with its slots for the address and the date filled in, as far as they are known. */
export function fillHandover(text: string, { comment, post }: HandedOver, language: Language): string {
  const slots = handoverTexts[language];
  const { publishedAt } = comment;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const known: readonly (readonly [slot: string, value: string | null])[] = [
    [slots.link, post?.url ?? null],
    [slots.date, publishedAt === null ? null : date.format(publishedAt)],
  ];
  // The slots stand above the comment's own words, which might hold the same signs.
  return known.reduce(
    (filled, [slot, value]) => (value === null ? filled : filled.replace(`[${slot}]`, () => value)),
    text,
  );
}
