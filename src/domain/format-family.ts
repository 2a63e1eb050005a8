import type { Format } from './post.ts';

/** Formats that are watched, looked at or read in the same way, and whose engagement may be compared. */
export const formatFamilies = ['video', 'picture', 'text', 'story'] as const;

/** The name of one family of formats. */
export type FormatFamily = (typeof formatFamilies)[number];

const familyByFormat: Readonly<Record<Format, FormatFamily>> = {
  video: 'video',
  reel: 'video',
  short: 'video',
  image: 'picture',
  carousel: 'picture',
  document: 'picture',
  text: 'text',
  article: 'text',
  link: 'text',
  poll: 'text',
  // Seen for a day, by other people than posts are.
  story: 'story',
};

/** The family of a format; null where the format is not known. */
export function familyOf(format: Format | null): FormatFamily | null {
  return format === null ? null : familyByFormat[format];
}
