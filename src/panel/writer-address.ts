import { originPatternOf } from '../domain/writer-choice.ts';

/** What is wrong with what a person typed as a server's address. */
export type AddressProblem = 'empty' | 'notAddress' | 'withLogin' | 'tooLong';

/** A server's address as it is kept, or what is wrong with it. */
export type ReadAddress =
  | {
      readonly address: string;
      readonly host: string;
      /** What the browser is asked to allow. */
      readonly origin: string;
      /** Whether texts would cross a network that is not the person's own unencrypted. */
      readonly isExposed: boolean;
    }
  | { readonly problem: AddressProblem };

const longest = 1000;
/** What people copy along with the address. */
const methodAtEnd = /\/(?:chat\/completions|completions|models)$/;

/** Reads what was typed: without the slash at its end, with "/v1" where only a server is named. */
export function readAddress(typed: string): ReadAddress {
  const bare = typed.trim();
  if (bare === '') return { problem: 'empty' };
  if (bare.length > longest) return { problem: 'tooLong' };
  // "localhost:11434" would be read as a scheme.
  const isWhole = /^[a-z][a-z0-9+.-]*:\/\//i.test(bare);
  if (!isWhole || !URL.canParse(bare)) return { problem: 'notAddress' };
  const url = new URL(bare);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { problem: 'notAddress' };
  if (url.username !== '' || url.password !== '') return { problem: 'withLogin' };
  if (url.search !== '' || url.hash !== '') return { problem: 'notAddress' };
  const path = url.pathname.replace(/\/+$/, '').replace(methodAtEnd, '');
  const address = `${url.origin}${path === '' ? '/v1' : path}`;
  const isExposed = url.protocol === 'http:' && !isOwnNetwork(url.hostname);
  return { address, host: url.host, origin: originPatternOf(address), isExposed };
}

/** Whether a host is this machine or one of a network at home or at work: loopback, private or link-local, or without a dot. */
function isOwnNetwork(host: string): boolean {
  const name = host.replace(/\.$/, '');
  if (name.startsWith('[')) {
    // RFC 4291 (loopback, link-local) and RFC 4193 (unique local).
    return name === '[::1]' || /^\[(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(name);
  }
  const numbers = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(name);
  if (numbers !== null) {
    // RFC 1918, RFC 1122 (loopback), RFC 3927 (link-local).
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    if (first === 127 || first === 10) return true;
    if (first === 192) return second === 168;
    return first === 172 ? second >= 16 && second <= 31 : first === 169 && second === 254;
  }
  // RFC 6761, RFC 6762, RFC 8375, and what companies and routers use.
  return !name.includes('.') || /\.(?:localhost|local|home\.arpa|internal|lan)$/.test(name);
}
