/** Whether the page is light or dark around an element: its own background decides, not the browser's wish. */
export function pageLook(around: Element): 'light' | 'dark' {
  for (let element: Element | null = around; element !== null; element = element.parentElement) {
    const brightness = brightnessOf(getComputedStyle(element).backgroundColor);
    if (brightness !== undefined) return brightness < 0.5 ? 'dark' : 'light';
  }
  // Nothing is painted: the page's text tells what the browser paints behind it, by the page's colour scheme.
  return (brightnessOf(getComputedStyle(document.body).color) ?? 0) < 0.5 ? 'light' : 'dark';
}

/** From 0 for black to 1 for white, of a computed colour; undefined where it is mostly transparent or not written in RGB. */
function brightnessOf(colour: string): number | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.e-]+/g) ?? []).map(Number);
  if (!colour.startsWith('rgb') || alpha < 0.5) return undefined;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
