/** A piece of HTML that is already escaped. */
export class Html {
  constructor(readonly text: string) {}
}

/** HTML from a template: what is put in is text, unless it is HTML itself or a list of such. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.reduce((text, part, index) => text + rendered(values[index - 1]) + part));
}

type Value = string | number | Html | readonly Html[];

function rendered(value: Value | undefined): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map((one) => one.text).join('');
  return String(value).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The look of the demonstration's pages: plain, in light and dark. */
export const look = html`<style>
  :root { color-scheme: light dark; --paper: #fff; --ground: #f4f2ee; --ink: #1c1c1c; --faint: #6b6b6b; --line: #dcdcdc; }
  @media (prefers-color-scheme: dark) {
    :root { --paper: #1b1f23; --ground: #0f1114; --ink: #f0f0f0; --faint: #a3a3a3; --line: #343a40; }
  }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 14px/1.45 system-ui, sans-serif; }
  nav.top { background: var(--paper); border-bottom: 1px solid var(--line); padding: 12px 24px; font-weight: 600; }
  main { display: block; max-width: 560px; margin: 24px auto; }
  main.wide { max-width: 760px; }
  a, button { color: inherit; text-decoration: none; background: none; border: 0; font: inherit; padding: 0; }
  .card { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; margin: 0 0 16px; padding: 12px 16px; }
  .picture { display: block; width: 100%; object-fit: fill; height: 220px; border-radius: 6px; margin: 8px 0; }
  .bar { display: flex; gap: 16px; align-items: center; padding: 8px 0; }
  .bar svg, .tile svg { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.6; }
  .faint { color: var(--faint); font-size: 12px; }
  .grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 4px; }
  .tile { position: relative; aspect-ratio: 4 / 5; }
  .tile a { display: block; height: 100%; }
  .tile .picture { height: 100%; margin: 0; border-radius: 2px; }
  .tile ul { display: none; }
  .tile .views { position: absolute; left: 8px; bottom: 8px; color: #fff; display: flex; gap: 4px; font-weight: 600; }
  .avatar { width: 32px; height: 32px; vertical-align: middle; margin-right: 8px; }
  .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .comment .bar { padding: 2px 0 8px 40px; } .replies { padding-left: 40px; } textarea { width: 100%; font: inherit; }
  ul { list-style: none; padding: 0; margin: 0; } li { display: inline; }
</style>`;

/** A drawn picture, so that no page needs a file. */
export function picture(hue: number): Html {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 9" preserveAspectRatio="none"><linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${hue} 45% 62%)"/><stop offset="1" stop-color="hsl(${(hue + 60) % 360} 50% 38%)"/></linearGradient><rect width="20" height="9" fill="url(#g)"/></svg>`;
  return html`<img class="picture" alt="" src="data:image/svg+xml,${encodeURIComponent(drawing)}" />`;
}
