import { Unzip, UnzipInflate } from 'fflate';

/** What an archive holds of what was asked for. */
export interface Unpacked {
  /** Bytes by path; a path is a name and nothing more: nothing is ever written to it. */
  readonly entries: ReadonlyMap<string, Uint8Array>;
  /**
   * Why it holds no more than that: 'too large': more bytes came out, or it has more entries, than allowed; 'encrypted': a wanted
   * entry is; 'cut off': it ends before its table of contents does; 'damaged': a wanted entry cannot be unpacked. Null: it is whole.
   */
  readonly trouble: 'too large' | 'encrypted' | 'cut off' | 'damaged' | null;
}

/** Bytes taken at a time. DEFLATE makes at most 1,032 bytes of one, so that 8 MB come out between two looks at the limit. */
const pieceLength = 8 * 1024;

/**
 * Unpacks the wanted entries of a zip archive, counting the bytes that really come out: the sizes that an archive states are not
 * believed. Archives within it are entries like others. Never throws.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  limits: { readonly bytes: number; readonly entries: number },
): Unpacked {
  const entries = new Map<string, Uint8Array>();
  let trouble = null as Unpacked['trouble'];
  let seen = 0;
  let out = 0;

  const unzip = new Unzip((file) => {
    seen += 1;
    if (seen > limits.entries) trouble ??= 'too large';
    if (trouble !== null || !wanted(file.name)) return;
    const parts: Uint8Array[] = [];
    file.ondata = (error, part, isLast) => {
      if (trouble !== null) return;
      if (error !== null) {
        trouble = 'damaged';
        return;
      }
      out += part.length;
      if (out > limits.bytes) {
        trouble = 'too large';
        return;
      }
      if (part.length > 0) parts.push(part.slice());
      if (isLast) entries.set(file.name, joined(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);

  try {
    for (let at = 0; at < bytes.length && trouble === null; at += pieceLength) {
      unzip.push(bytes.subarray(at, at + pieceLength), at + pieceLength >= bytes.length);
    }
  } catch {
    trouble ??= 'damaged';
  }
  if (isEncrypted(bytes)) return { entries, trouble: 'encrypted' };
  if (trouble !== 'too large' && !hasContents(bytes)) return { entries, trouble: 'cut off' };
  return { entries, trouble };
}

/** Whether the first entry is encrypted (bit 0 of its flags; APPNOTE 4.4.4): archives are encrypted as a whole. */
function isEncrypted(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}

/** Whether the record that ends every archive is there: in its last 64 KB and 22 bytes (APPNOTE 4.3.16). */
function hasContents(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= from; at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return true;
  }
  return false;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
