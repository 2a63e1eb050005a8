/** Long enough for the browser to have taken over the file, in milliseconds. */
const keptFor = 60_000;

/** Gathers a text that comes in pieces and hands it to the person's downloads; nothing leaves the browser. */
export async function downloadFile(name: string, type: string, pieces: AsyncIterable<string>): Promise<void> {
  const parts: string[] = [];
  for await (const piece of pieces) parts.push(piece);
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
