/** The `utm_campaign` of an https address; undefined where it has none, or is no https address. */
export function utmCampaignIn(address: string): string | undefined {
  const url = httpsAddress(address);
  const campaign = url?.searchParams.get('utm_campaign')?.trim();
  return campaign === '' ? undefined : campaign;
}

/**
 * Every `utm_campaign` in the https addresses of a text, each as it stands. `isCut`: the text goes on where it is no longer
 * kept; an address that it ends in may be half a one, and is left aside.
 */
export function utmCampaignsIn(text: string, isCut = false): readonly string[] {
  return [...text.matchAll(addresses)].flatMap(({ 0: address, index }) => {
    if (isCut && index + address.length === text.length) return [];
    return utmCampaignIn(address.replace(closing, '')) ?? [];
  });
}

/** Whether two `utm_campaign` are the same: whatever their case and what surrounds them of white space. */
export function isSameCampaign(one: string, other: string): boolean {
  return foldCampaign(one) === foldCampaign(other);
}

/** The address as it is opened; undefined where it is none that begins with https. */
export function httpsAddress(address: string): URL | undefined {
  const trimmed = address.trim();
  if (!URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  return url.protocol === 'https:' ? url : undefined;
}

const addresses = /https:\/\/[^\s<>"“”«»]+/giu;

/** What stands after an address in a sentence, not in it. */
const closing = /[.,;:!?…'’)\]}]+$/u;

function foldCampaign(campaign: string): string {
  return campaign.trim().normalize('NFC').toLowerCase();
}
