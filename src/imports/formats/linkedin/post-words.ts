import type { Format } from '../../../domain/post.ts';
import { headKey } from '../../find-columns.ts';
import type { Cell } from '../../import-format.ts';

/** Whether a cell of the column "Post type" says that the post was paid for, in any of the known languages. */
export function isSponsored(cell: Cell): boolean {
  return typeof cell === 'string' && /sponsor|patrocin|gesponser|promoted|werbe|anzeige/i.test(cell);
}

/** The format that a cell of the column "Content Type" names; null: none, or one that is not known. */
export function contentFormat(cell: Cell): Format | null {
  if (typeof cell !== 'string') return null;
  const key = headKey(cell);
  return formats.find(([, words]) => words.some((word) => key.includes(word)))?.[0] ?? null;
}

const formats: readonly (readonly [Format, readonly string[]])[] = [
  ['video', ['video']],
  [
    'carousel',
    [
      'carousel',
      'carrousel',
      'karussell',
      'carrusel',
      'carrossel',
      'multiimage',
      'multiphoto',
      'multipleimages',
    ],
  ],
  ['document', ['document', 'dokument']],
  ['article', ['article', 'artikel', 'articulo', 'artigo', 'articolo', 'newsletter']],
  ['poll', ['poll', 'sondage', 'umfrage', 'encuesta', 'enquete', 'sondaggio', 'peiling']],
  ['image', ['image', 'photo', 'foto', 'bild', 'imagen', 'imagem', 'immagine', 'afbeelding']],
  ['link', ['link', 'lien', 'enlace']],
  ['text', ['text', 'texte', 'texto', 'testo', 'tekst']],
];
