/**
 * An address if it lies on this origin, else null: what a page gives is only ever opened where it came from. One with a user
 * name or password in it is none of a platform's.
 */
export function onOrigin(address: string | null, origin: string): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.origin === origin && url.username === '' && url.password === '' ? address : null;
}
