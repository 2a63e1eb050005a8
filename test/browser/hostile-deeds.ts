// What hostile pages do. Each function runs within the page and may use nothing from outside itself.

/** Looks for these words in whatever a page can ask about a document; answers the ways that found one, and those into a host. */
export function lookInside(words: readonly string[]): string[] {
  const ways: string[] = [];
  const selection = getSelection();
  const note = (way: string, text: string): void => {
    for (const word of words) if (text.includes(word)) ways.push(`${way}: ${word}`);
  };
  const find = (word: string): boolean => {
    selection?.removeAllRanges();
    return (window as unknown as { find(word: string): boolean }).find(word);
  };
  const hosts = [...document.querySelectorAll<HTMLElement>('article *')].filter(({ localName }) =>
    /^x[\da-f-]{36}$/.test(localName),
  );
  if (hosts.length === 0) ways.push('no host to look into');
  for (const host of hosts) {
    if (host.shadowRoot !== null || host.attributes.length > 0 || host.childNodes.length > 0)
      ways.push('open');
    host.contentEditable = 'true';
    host.style.setProperty('-webkit-user-modify', 'read-write', 'important');
    host.style.setProperty('user-select', 'text', 'important');
  }
  for (const word of words) {
    if (find(word)) ways.push(`find: ${word}`);
    note('found', String(selection));
    document.execCommand('insertHTML', false, '<b>written by the page</b>');
  }
  document.execCommand('selectAll');
  note('selection', String(selection));
  selection?.removeAllRanges();
  const { body } = document;
  note('text', body.outerText);
  note('textContent', body.textContent ?? '');
  note('HTML', body.getHTML({ serializableShadowRoots: true }));
  for (const host of hosts) host.removeAttribute('contenteditable');
  return ways;
}

/** Sends every kind of event to every element, and asks for clicks and focus. */
export function forgeEvents(): void {
  const all = { bubbles: true, composed: true, cancelable: true };
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const hosts = [...document.querySelectorAll<HTMLElement>('article *')].filter(({ localName }) =>
    localName.includes('-'),
  );
  for (const target of [...hosts, middle, document, window]) {
    for (const type of [
      'pointerdown',
      'pointerup',
      'mousedown',
      'mouseup',
      'click',
      'dblclick',
      'mouseenter',
    ])
      target?.dispatchEvent(new PointerEvent(type, all));
    for (const type of ['keydown', 'keyup'])
      target?.dispatchEvent(new KeyboardEvent(type, { ...all, key: 'Enter' }));
    for (const type of ['focus', 'focusin', 'scroll', 'toggle', 'message'])
      target?.dispatchEvent(new Event(type, all));
  }
  for (const host of hosts) {
    host.click();
    host.focus();
  }
}

/** Answers those of these addresses that load in any way. */
export async function probe(addresses: readonly string[]): Promise<string[]> {
  const loaded: string[] = [];
  const tryElement = (name: 'img' | 'script' | 'link', url: string): Promise<void> =>
    new Promise((resolve) => {
      const element = document.createElement(name);
      element.onload = () => resolve(void loaded.push(`${name}: ${url}`));
      element.onerror = () => resolve();
      if (element instanceof HTMLLinkElement) {
        element.rel = 'stylesheet';
        element.href = url;
      } else {
        element.src = url;
      }
      document.head.append(element);
    });
  await Promise.all(
    addresses.map(async (url) => {
      await Promise.all([tryElement('img', url), tryElement('script', url), tryElement('link', url)]);
      await fetch(url).then(
        () => loaded.push(`fetch: ${url}`),
        () => undefined,
      );
    }),
  );
  return loaded;
}

/** Puts something else in the place of all that a script would use; before any other script runs. */
export function replaceEverything(): void {
  if (location.protocol !== 'https:') return;
  const create = document.createElement.bind(document);
  const { append } = Element.prototype;
  const { attachShadow } = Element.prototype;
  const texts = (): Element[] => [...document.querySelectorAll('article span[dir]')];
  document.addEventListener('DOMContentLoaded', () => {
    const deep = texts().find(({ textContent }) => textContent === 'DEEP');
    const outer = create('span');
    outer.hidden = true;
    let inner: Element = outer;
    for (let level = 0; level < 10_000; level += 1) {
      const next = create('span');
      append.call(inner, next);
      inner = next;
    }
    append.call(inner, 'Impressions 99,999');
    if (deep !== undefined) append.call(deep, outer);
    replace();
  });

  const replace = (): void => {
    const thrown = (): never => {
      throw new Error('replaced');
    };
    const everywhere = [Array, Map, Set, WeakMap, String, Promise, Element, Node, Document, EventTarget];
    for (const { prototype } of everywhere) {
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const { value, configurable } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
        if (typeof value === 'function' && name !== 'constructor' && configurable)
          Object.defineProperty(prototype, name, { value: thrown, configurable: true, writable: true });
      }
    }
    Element.prototype.attachShadow = function (options) {
      document.title = 'taken';
      return attachShadow.call(this, { ...options, mode: 'open' });
    };
    for (const name of ['vigie', 'request', 'reactions', 'low', 'high', 'id'])
      Object.defineProperty(Object.prototype, name, { set: thrown, get: () => 99_999 });
    Object.assign(JSON, { parse: thrown, stringify: () => '{"reactions":99999}' });
    Object.assign(window, {
      MutationObserver: thrown,
      IntersectionObserver: thrown,
      requestAnimationFrame: thrown,
      setTimeout: thrown,
    });
    Date.now = () => 0;
  };
}

/** Removes, moves and copies posts and what is in them, and sends one through another document and back. */
export async function mixUp(): Promise<void> {
  const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 400));
  const [first, second, third] = document.querySelectorAll('article');
  if (!first || !second || !third) throw new Error('no posts');
  const hostOf = (post: Element): Element | undefined =>
    [...post.querySelectorAll('*')].find(({ localName }) => /^x[\da-f-]{36}$/.test(localName));
  hostOf(first)?.remove();
  const moved = hostOf(second);
  if (moved) document.body.append(moved, moved.cloneNode(true));
  await rest();
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.contentDocument?.body.append(third);
  await rest();
  first.after(document.adoptNode(third));
  frame.remove();
  const copy = first.cloneNode(true) as Element;
  hostOf(copy)?.remove();
  first.before(copy);
  await rest();
}

/** How many elements of ours stand in each post. */
export function hostsByPost(): number[] {
  return [...document.querySelectorAll('article')].map(
    (post) =>
      [...post.querySelectorAll('*')].filter(({ localName }) => /^x[\da-f-]{36}$/.test(localName)).length,
  );
}

/** Pretends to leave and to come back, without end. */
export async function goNowhere(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) {
    history.pushState(null, '', `/nowhere/${turn}/`);
    for (const type of ['popstate', 'hashchange', 'scrollend', 'visibilitychange'])
      for (const target of [window, document]) target.dispatchEvent(new Event(type, { bubbles: true }));
    for (const type of ['pagehide', 'pageshow'])
      dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    if (turn % 10 === 0) await new Promise(requestAnimationFrame);
  }
  history.pushState(null, '', '/');
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
}

/** Adds so many posts, some of them each frame. */
export async function addWithoutEnd(posts: number): Promise<void> {
  const main = document.querySelector('main');
  for (let added = 0; added < posts; added += 1000) {
    for (let index = added; index < added + 1000; index += 1) {
      const post = document.createElement('article');
      post.style.height = '300px';
      const author = document.createElement('a');
      author.setAttribute('href', `/endless.${index}/`);
      author.textContent = `endless.${index}`;
      const link = document.createElement('a');
      link.setAttribute('href', `/p/Endless${index}/`);
      const time = document.createElement('time');
      time.dateTime = new Date().toISOString();
      link.append(time);
      post.append(author, link);
      main?.append(post);
    }
    await new Promise(requestAnimationFrame);
  }
}

/** Removes every element of ours as soon as it is put in, adds something in turn, and counts. */
export function removeAlways(): void {
  let removed = 0;
  const remove = (element: Element): void => {
    removed += 1;
    element.replaceWith(document.createElement('i'));
    document.documentElement.dataset.removed = String(removed);
  };
  const isOurs = (node: Node): node is Element =>
    node instanceof Element && /^x[\da-f-]{36}$/.test(node.localName);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (isOurs(node)) remove(node);
  }).observe(document.body, { childList: true, subtree: true });
  for (const element of document.querySelectorAll('article *')) if (isOurs(element)) remove(element);
}
