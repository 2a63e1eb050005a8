import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Comment, CommentKey } from '../domain/comment.ts';
import type { Post } from '../domain/post.ts';
import { readCommentsWithPosts } from './comment-reading.ts';
import { keyOf } from './queue-view.ts';

/** A comment with the post that it stands under; undefined: not kept. */
export interface CommentUnderPost {
  readonly comment: Comment;
  readonly post: Post | undefined;
}

/** Which comment, under which post. */
export interface CommentPlace extends CommentKey {
  readonly postId: string;
}

/** Fetches the comments that rows on screen ask for, those of one moment together, and remembers them. */
export class CommentLoader {
  readonly #known = new Map<string, CommentUnderPost | undefined>();
  #asked: {
    readonly place: CommentPlace;
    readonly take: (found: CommentUnderPost | undefined) => void;
  }[] = [];

  /** The comment as it was when it was fetched last; undefined: not yet, or not kept. */
  known(key: CommentKey): CommentUnderPost | undefined {
    return this.#known.get(keyOf(key));
  }

  /** Fetches it and hands it over; with it goes all that is asked for in the same moment. */
  ask(place: CommentPlace, take: (found: CommentUnderPost | undefined) => void): void {
    this.#asked.push({ place, take });
    if (this.#asked.length === 1) queueMicrotask(() => void this.#load());
  }

  async #load(): Promise<void> {
    const asked = this.#asked;
    this.#asked = [];
    const found = await readCommentsWithPosts(asked.map(({ place }) => place));
    asked.forEach(({ place, take }, index) => {
      this.#known.set(keyOf(place), found[index]);
      take(found[index]);
    });
  }
}

/** Carries the loader to the rows of a list. */
export const CommentLoading = createContext(new CommentLoader());

/** The comment of a row, fetched again whenever the row is another object: then something of it has changed. */
export function useComment(row: CommentPlace): CommentUnderPost | undefined {
  const loader = useContext(CommentLoading);
  const [fetched, setFetched] = useState<CommentUnderPost>();
  useEffect(() => {
    let ended = false;
    loader.ask(row, (found) => {
      if (!ended) setFetched(found);
    });
    return () => {
      ended = true;
    };
  }, [loader, row]);
  return fetched !== undefined && keyOf(fetched.comment) === keyOf(row) ? fetched : loader.known(row);
}
