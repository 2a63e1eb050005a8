import { browser } from 'wxt/browser';

/** What the person said to the browser's question; 'cannot ask': the browser does not take such an address. */
export type Permission = 'granted' | 'refused' | 'cannot ask';

/** What the browser is asked for; Firefox asks besides whether what pages hold may be sent. */
interface Asked {
  origins: string[];
  data_collection?: string[];
}

/** Whether this browser asks what may be sent, as Firefox does since version 140. Ask ahead: it takes a moment. */
export async function asksForData(): Promise<boolean> {
  return 'data_collection' in (await browser.permissions.getAll());
}

/** Asks the person to allow one origin. To be called in the click itself: browsers ask at no other time. */
export async function requestServer(origin: string, withData: boolean): Promise<Permission> {
  const asked: Asked = { origins: [origin], ...(withData && { data_collection: ['websiteContent'] }) };
  try {
    return (await browser.permissions.request(asked)) ? 'granted' : 'refused';
  } catch {
    return 'cannot ask';
  }
}

/** Whether the person still allows an origin. */
export function isServerAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] });
}

/** Calls back whenever something is allowed or taken back, until the function that it answers is called. */
export function watchPermissions(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}

/** Gives back what was allowed, all but `origin` where one is still needed. */
export async function releaseServers(origin: string | null, withData: boolean): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const fixed = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
  const released = origins.filter((each) => each !== origin && !fixed.includes(each));
  const given: Asked = {
    origins: released,
    ...(withData && origin === null && { data_collection: ['websiteContent'] }),
  };
  if (released.length > 0 || given.data_collection !== undefined) await browser.permissions.remove(given);
}
