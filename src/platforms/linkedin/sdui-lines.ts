import { seenLabel } from './page-text.ts';
import * as selectors from './selectors.ts';

/** The lines of an author's block as seen: name, degree, headline or followers, date. Empty where it has no text yet. */
export function authorLines(block: Element | undefined): string[] {
  const lines = Array.from(block?.querySelectorAll('p') ?? [], seenLine).filter((line) => line !== null);
  if (lines.length > 0) return lines;
  const links = Array.from(block?.querySelectorAll(selectors.sduiProfileLink) ?? [], seenLabel);
  return links.filter((line) => line !== null).slice(0, 1);
}

/** A line may stand there twice, once to hear and once to see. */
function seenLine(line: Element): string | null {
  const twin = line.querySelector(':scope > span[aria-hidden="true"]');
  const isTwin = twin !== null && twin.textContent === twin.previousElementSibling?.textContent;
  return (isTwin ? seenLabel(twin) : null) ?? seenLabel(line);
}
