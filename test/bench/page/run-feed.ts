import type { Feed } from './made-feed.ts';

/**
 * Runs in the page, as its own script: makes the posts, then lets them arrive while it scrolls, or one by one at the top. No promises, so
 * that all microtasks are those of who was added to the page.
 */
export function runFeed({ unit, elements, filledIn, originals, written, manyAuthors, pace }: Feed): void {
  const units = [...document.querySelectorAll(unit)];
  const templates = originals.flatMap(({ mark, handle, varies }) => {
    const html = units.find(({ outerHTML }) => outerHTML.includes(mark))?.outerHTML;
    // Comments are read by themselves; a feed shows them once they are asked for.
    return html === undefined || html.includes('urn:li:comment:') ? [] : [{ html, mark, handle, varies }];
  });
  const list = units[0]?.parentElement;
  if (!list || templates.length === 0) throw new Error('no posts to multiply');
  list.replaceChildren();
  for (const other of units) other.remove();
  if (elements < 50) list.className = 'tiles';

  // Platforms write numbers and dates by the browser's tables, which are loaded when they are first asked for.
  (1234).toLocaleString(document.documentElement.lang, { notation: 'compact' });

  // What a post of the platform has beside what is read of it, in the shapes that it has: boxes, words, buttons with icons.
  const filling =
    '<div class="filling"><div><span></span><div role="button" tabindex="-1"><svg><path d="M1 1h2"></path></svg></div></div></div>';
  const varied = (text: string, by: number) =>
    /\d/.test(text)
      ? text.replace(/\d/g, (digit) => String(((Number(digit) + by) % 9) + 1))
      : `${text} ${by}`;

  const made = document.createElement('template');
  const posts = written.map((id, index) => {
    const template = templates[index % templates.length];
    if (template === undefined) throw new Error('no template');
    let html = template.html.replaceAll(template.mark, id);
    for (const text of template.varies) html = html.replaceAll(text, varied(text, index));
    if (manyAuthors) html = html.replaceAll(template.handle, `${template.handle}${index % 40}`);
    made.innerHTML = html;
    const post = made.content.firstElementChild;
    if (post === null) throw new Error('no element');
    post.classList.add('made');
    const place =
      (filledIn && post.querySelector(filledIn)) ||
      post.querySelector('a[href*="/p/"], a[href*="/reel/"]')?.closest('.made > a, .made > div > a') ||
      (post.firstElementChild ?? post);
    while (post.querySelectorAll('*').length + 5 < elements) place.insertAdjacentHTML('beforeend', filling);
    return post;
  });

  let arrived = 0;
  let frame = 0;
  const nextFrame = (work: () => void): void => {
    if (pace.inBackground) setTimeout(work, 16);
    else requestAnimationFrame(work);
  };
  const step = (): void => {
    if (frame % pace.frames === 0) {
      list.append(...posts.slice(arrived, arrived + pace.burst));
      arrived += pace.burst;
    }
    frame += 1;
    const left = document.documentElement.scrollHeight - innerHeight - scrollY;
    scrollBy(0, left / (pace.frames - ((frame - 1) % pace.frames)));
    if (frame % pace.frames !== 0) nextFrame(step);
    else if (pace.marks.includes(arrived)) setTimeout(rest, 800);
    else setTimeout(nextFrame, pace.pause, step);
  };
  const begin = (): void => {
    performance.mark('posts 0');
    nextFrame(step);
  };
  const rest = (): void => {
    performance.mark(`posts ${arrived}`);
    if (arrived < posts.length) nextFrame(step);
    else setTimeout(end, pace.idle);
  };
  const end = (): void => {
    performance.mark('end');
    console.debug('feed ended');
  };
  if (pace.frames > 0) addEventListener('load', () => setTimeout(begin, 600));
  addEventListener('next post', () => list.prepend(...posts.slice(arrived++, arrived)));
}
