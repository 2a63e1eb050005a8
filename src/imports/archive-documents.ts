import { fileLimits } from './file-limits.ts';
import type { FileNote, FileTrouble } from './file-note.ts';
import type { Document } from './import-format.ts';
import { unpack } from './unpack.ts';

/** The documents of an archive, or why there are none. */
type ArchiveDocuments =
  | { readonly documents: readonly Document[]; readonly notes: readonly FileNote[] }
  | { readonly trouble: FileTrouble };

/**
 * The JSON documents about insights of a download of one's own data. Nothing else is unpacked: such downloads hold messages
 * too, and these are nobody's business. Of a half archive the whole documents are there. Never throws.
 */
export function archiveDocuments(bytes: Uint8Array): ArchiveDocuments {
  if (bytes.length > fileLimits.archive) return { trouble: 'too large' };
  const limits = { bytes: fileLimits.archiveUnpacked, entries: fileLimits.archiveEntries };
  const { entries, trouble } = unpack(bytes, (path) => /insight.*\.json$/i.test(path), limits);
  if (trouble === 'too large') return { trouble: 'zip bomb' };
  if (trouble === 'encrypted' || trouble === 'damaged') return { trouble };

  const notes: FileNote[] = trouble === null ? [] : [{ note: 'cut off', where: null, line: null }];
  const documents: Document[] = [];
  for (const [path, content] of entries) {
    try {
      documents.push({ path, content: JSON.parse(new TextDecoder().decode(content)) });
    } catch {
      notes.push({ note: 'documents unread', where: path, line: null });
    }
  }
  if (documents.length > 0) return { documents, notes };
  return { trouble: trouble ?? (notes.length > 0 ? 'damaged' : 'not a table') };
}
