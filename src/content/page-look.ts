type Look = 'light' | 'dark';

/** What was found of elements a moment ago. */
export type Looks = Map<Element, Look>;

/**
 * Whether the page is light or dark around an element: its own background decides, not the browser's wish. `known` is added
 * to: what many stand in is asked once.
 */
export function pageLook(around: Element, known: Looks): Look {
  const way: Element[] = [];
  let look: Look | undefined;
  for (let element: Element | null = around; element !== null && !look; element = element.parentElement) {
    way.push(element);
    look = known.get(element) ?? paintedLook(element);
  }
  // Nothing is painted: the page's text tells what the browser paints behind it, by the page's colour scheme.
  look ??= (brightnessOf(getComputedStyle(document.body).color) ?? 0) < 0.5 ? 'light' : 'dark';
  for (const element of way) known.set(element, look);
  return look;
}

function paintedLook(element: Element): Look | undefined {
  const brightness = brightnessOf(getComputedStyle(element).backgroundColor);
  return brightness === undefined ? undefined : brightness < 0.5 ? 'dark' : 'light';
}

/** From 0 for black to 1 for white, of a computed colour; undefined where it is mostly transparent or not written in RGB. */
function brightnessOf(colour: string): number | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.e-]+/g) ?? []).map(Number);
  if (!colour.startsWith('rgb') || alpha < 0.5) return undefined;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
