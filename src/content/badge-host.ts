import type { BadgePlace } from '../platforms/platform.ts';
import badgeStyle from '../ui/badge.css?inline';
import tokens from '../ui/tokens.css?inline';

/** An element of ours in the page, and the part of its closed shadow tree to draw in. */
export interface BadgeHost {
  readonly element: HTMLElement;
  readonly container: HTMLElement;
}

// A name that no selector of a page or a platform can mean, another one on every page.
const tag = `x${crypto.randomUUID()}`;

// Neither form of an overlay takes room in the flow. Against the page's own rules for unknown elements, hence the weight.
const inCorner = 'position:absolute!important;left:0!important;top:0!important;z-index:1!important';
const inFlow = 'position:relative!important;height:0!important;z-index:1!important';

/** What a badge's clicks and keys would set off outside: a platform's menus, its viewer, a link around the badge. */
const ownEvents =
  'click dblclick auxclick mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup'.split(
    ' ',
  );

/** Makes an element for a badge of this form, not yet in the page. Neither the name nor an attribute tells whose it is. */
export function makeBadgeHost({ parent, form }: BadgePlace): BadgeHost {
  const element = document.createElement(tag);
  const root = element.attachShadow({ mode: 'closed' });
  addStyle(root, form === 'line' ? '' : `:host{${isPositioned(parent) ? inCorner : inFlow}}`);
  const container = document.createElement('div');
  container.className = form;
  for (const type of ownEvents) container.addEventListener(type, keepIn);
  root.append(container);
  return { element, container };
}

const sheets = new Map<string, CSSStyleSheet>();

/** One style sheet serves all badges of a form; where the browser lets scripts of extensions share none, each has its own. */
function addStyle(root: ShadowRoot, more: string): void {
  const rules = tokens + badgeStyle + more;
  try {
    let sheet = sheets.get(more);
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
    }
    root.adoptedStyleSheets = [sheet];
    sheets.set(more, sheet);
  } catch {
    const style = document.createElement('style');
    style.textContent = rules;
    root.append(style);
  }
}

/** Whether a place within this element can be given by its corners. */
function isPositioned(parent: Element): boolean {
  return getComputedStyle(parent).position !== 'static';
}

function keepIn(event: Event): void {
  event.stopPropagation();
  // A link around the badge follows a click even where the click was not let out.
  if (event.type === 'click' || event.type === 'auxclick') event.preventDefault();
}
