import { useEffect, useState } from 'preact/hooks';
import { countKeptPosts } from '../database/queries/kept-posts.ts';
import type { ImportPreview } from './import-dialogue.ts';
import type { ImportReader } from './import-reader.ts';

/** Of the posts of a file, how many are kept; undefined: it is being counted. */
export type KeptPosts = { readonly kept: number } | 'failed' | undefined;

/** Compares the posts of the preview with those that are kept, piece by piece, so that the screen stays at hand. */
export function useKeptPosts(reader: ImportReader, preview: ImportPreview): KeptPosts {
  const [found, setFound] = useState<KeptPosts>();
  useEffect(() => {
    let isWanted = true;
    const count = async () => {
      let kept = 0;
      for (let from: number | null = 0; from !== null && isWanted; ) {
        const piece: { keys: readonly (readonly [string, string])[]; next: number | null } = await reader.ask(
          'keys',
          { from },
        );
        kept += await countKeptPosts(piece.keys);
        from = piece.next;
      }
      return { kept };
    };
    setFound(undefined);
    if (preview.differentPosts > 0) {
      const show = (value: KeptPosts) => isWanted && setFound(value);
      count().then(show, () => show('failed'));
    }
    return () => {
      isWanted = false;
    };
  }, [reader, preview]);
  return found;
}
