/** What kept a model from writing, in words that the interface has texts for. */
export type WriterTrouble =
  /** Nobody answers at the address, or the person has not allowed to reach it. */
  | 'unreachable'
  /** The key is missing, wrong or has no right to this. */
  | 'key refused'
  /** The server does not talk to browser extensions (HTTP 403), as Ollama until it is told to. */
  | 'extension refused'
  /** There is no such address or model. */
  | 'not found'
  | 'busy'
  | 'server error'
  /** Nothing came for too long. */
  | 'stalled'
  /** What came is not an answer of this protocol, or far too long. */
  | 'bad answer'
  | 'nothing written'
  /** The browser has no model of its own for this, or not yet. */
  | 'no model';

/** A model could not write. */
export class WriterError extends Error {
  readonly trouble: WriterTrouble;

  /** `detail` is for the person to read beside the trouble's own text: a status, the server's words; hostile text. */
  constructor(trouble: WriterTrouble, detail = '') {
    super(detail === '' ? trouble : `${trouble}: ${detail}`);
    this.name = 'WriterError';
    this.trouble = trouble;
    this.detail = detail.slice(0, 300);
  }

  readonly detail: string;
}
