/** Long enough for the browser to have taken over the file, in milliseconds. */
const keptFor = 60_000;

/** Hands a file to the person's downloads; nothing leaves the browser. */
export function downloadFile(name: string, type: string, pieces: readonly BlobPart[]): void {
  const address = URL.createObjectURL(new Blob([...pieces], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
