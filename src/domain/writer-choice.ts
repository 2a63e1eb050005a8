/** Who writes drafts beside the rules, as the person has set it up. */
export type WriterChoice =
  /** The rules alone; nothing leaves the extension. */
  | { readonly kind: 'rules' }
  /** The model that the browser brings along, on this machine. */
  | { readonly kind: 'browser model' }
  /** A server that speaks the OpenAI chat protocol. Texts go there. */
  | {
      readonly kind: 'endpoint';
      /** Its address up to the version, without a slash at the end, such as "http://127.0.0.1:11434/v1". */
      readonly address: string;
      /** The model's name there. */
      readonly model: string;
      /** Sent as a bearer token; '' for none. In no backup. */
      readonly key: string;
    };

/** What the person must allow the extension to reach for an endpoint: its origin without the port, which Firefox does not take. */
export function originPatternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
