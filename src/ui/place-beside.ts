const gap = 4;
const margin = 8;

/**
 * Places a fixed element under a box of the screen, or over it where there is no room, and wholly on screen where it fits.
 * Answers false where the box has left the screen.
 */
export function placeBeside(element: HTMLElement, box: DOMRect): boolean {
  const { offsetWidth: width, offsetHeight: height } = element;
  const { clientWidth: screenWidth, clientHeight: screenHeight } = document.documentElement;
  const below = box.bottom + gap;
  const fitsBelow = below + height + margin <= screenHeight;
  const top = fitsBelow ? below : Math.max(margin, box.top - gap - height);
  const left = Math.max(margin, Math.min(box.left, screenWidth - width - margin));
  element.style.top = `${top}px`;
  element.style.left = `${left}px`;
  return box.bottom >= 0 && box.top <= screenHeight;
}
