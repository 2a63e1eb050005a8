/**
 * Makes an element show what another of the same structure shows, changing the texts and attributes that differ and no more, as the
 * platforms' frameworks do; elements beyond the structure are left alone. False: the structures differ, and nothing is promised.
 */
export function redraw(element: Element, wanted: Element): boolean {
  if (element.tagName !== wanted.tagName) return false;
  for (const { name, value } of wanted.attributes)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  const nodes = [...element.childNodes];
  for (const [index, node] of [...wanted.childNodes].entries()) {
    const own = nodes[index];
    if (own === undefined) return false;
    if (own instanceof Element && node instanceof Element) {
      if (!redraw(own, node)) return false;
    } else if (own.nodeType !== node.nodeType) {
      return false;
    } else if (own.nodeValue !== node.nodeValue) {
      own.nodeValue = node.nodeValue;
    }
  }
  return true;
}
