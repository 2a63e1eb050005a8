/** A comment as LinkedIn names it: the numbers of the comment and of what it stands under. */
export interface CommentUrn {
  readonly id: string;
  /** The post, under whichever of its numbers. */
  readonly post: string;
}

/** The comment that an element's attributes name: `urn:li:comment:(activity:7…,7…)`, with or without an inner `urn:li:`. */
export function commentUrnOf(element: Element | null | undefined): CommentUrn | undefined {
  for (const name of ['data-id', 'componentkey', 'id', 'data-semaphore-content-urn']) {
    const [, post, id] = element?.getAttribute(name)?.match(commentUrn) ?? [];
    if (post && id) return { id, post };
  }
  return undefined;
}

const commentUrn = /urn:li:comment:\((?:urn:li:)?\w+:(\d{16,20}),(\d{16,20})\)/;
