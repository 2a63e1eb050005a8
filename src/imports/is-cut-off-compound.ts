/** The largest number of a sector; above it are marks, such as "free" and "end of chain". */
const lastSector = 0xfffffffa;

/**
 * Whether a compound file (.xls) lacks sectors that its own allocation table leads to. A last sector that is not filled up is let
 * pass: some writers leave it so.
 * See [MS-CFB] 2.2 (header) and 2.3 (allocation table): https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb
 */
export function isCutOffCompound(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorLength = view.getUint16(30, true) === 12 ? 4096 : 512;
  const isThere = (sector: number) => (sector + 1) * sectorLength < bytes.length;
  // Where the directory and the small streams' own table begin.
  if ([48, 60].some((at) => view.getUint32(at, true) < lastSector && !isThere(view.getUint32(at, true))))
    return true;
  // The header lists the first 109 sectors of the table: up to 7 MB; of a longer file these are looked at.
  for (let index = 0; index < 109; index += 1) {
    const table = view.getUint32(76 + index * 4, true);
    if (table >= lastSector) break;
    if ((table + 2) * sectorLength > bytes.length) return true;
    for (let entry = 0; entry < sectorLength / 4; entry += 1) {
      const next = view.getUint32((table + 1) * sectorLength + entry * 4, true);
      if (next < lastSector && !isThere(next)) return true;
    }
  }
  return false;
}
