import type { Browser, Page } from 'puppeteer-core';

/** A badge as it stands on a page in Firefox: seen through the browser's remote protocol, for the page itself cannot look inside. */
export interface FirefoxBadge {
  /** What it shows at rest. */
  readonly text: string;
  /** The accessible name of its button. */
  readonly name: string;
  /** The texts of the buttons of its card, with their middles in the window; none while it is closed. */
  readonly cardButtons: readonly SeenButton[];
  /** The text of its card; empty while it is closed. */
  readonly card: string;
  readonly button: SeenButton;
}

/** A button with its middle, in pixels of the window. */
export interface SeenButton {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Every badge on the page, in document order: every closed shadow root with a button in it. */
export async function firefoxBadges(firefox: Browser, page: Page): Promise<FirefoxBadge[]> {
  const remote = await remoteOf(firefox, page);
  const body = await remote<RemoteNode>('script.evaluate', { expression: 'document.body' });
  const badges: FirefoxBadge[] = [];
  for (const root of closedRootsIn(body)) {
    const [first, ...others] = nodesIn(root, 'button');
    if (first === undefined) continue;
    const seen = (button: RemoteNode) => seenButton(remote, button);
    badges.push({
      text: textOf(first),
      name: (first.value?.attributes?.['aria-label'] ?? '').replace(/\s/g, ' '),
      card: nodesIn(root, 'div').filter(isDialog).map(textOf).join(''),
      button: await seen(first),
      cardButtons: await Promise.all(others.map(seen)),
    });
  }
  return badges;
}

/** As WebDriver BiDi tells of a node: https://w3c.github.io/webdriver-bidi/#type-script-NodeProperties */
interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
    readonly mode?: 'open' | 'closed';
  };
}

/** Runs a command of the protocol in the page and gives what it evaluates to. */
type Remote = <Result>(method: string, parameters: object) => Promise<Result>;

/** The protocol's connection: a member of Puppeteer's browser that its types leave out. */
interface WithConnection {
  readonly connection?: {
    send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
  };
}

async function remoteOf(firefox: Browser, page: Page): Promise<Remote> {
  const { connection } = firefox as Browser & WithConnection;
  if (connection === undefined) throw new Error('Puppeteer no longer shows its connection as `connection`.');
  const tree = await connection.send('browsingContext.getTree', { maxDepth: 0 });
  const { contexts } = tree.result as { contexts: readonly { context: string; url: string }[] };
  const context = contexts.find(({ url }) => url === page.url())?.context;
  if (context === undefined) throw new Error(`No tab at ${page.url()}.`);
  return async <Result>(method: string, parameters: object) => {
    const { result } = await connection.send(method, {
      awaitPromise: false,
      target: { context },
      serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
      ...parameters,
    });
    return (result as { readonly result: Result }).result;
  };
}

async function seenButton(remote: Remote, button: RemoteNode): Promise<SeenButton> {
  const { value } = await remote<{ readonly value: string }>('script.callFunction', {
    functionDeclaration: `(button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return JSON.stringify({ x: x + width / 2, y: y + height / 2 });
    }`,
    arguments: [{ sharedId: button.sharedId }],
  });
  return { text: textOf(button), ...(JSON.parse(value) as { x: number; y: number }) };
}

function closedRootsIn(node: RemoteNode): RemoteNode[] {
  const root = node.value?.shadowRoot;
  const own = root?.value?.mode === 'closed' ? [root] : [];
  return [...own, ...(node.value?.children ?? []).flatMap(closedRootsIn)];
}

function nodesIn(node: RemoteNode, localName: string): RemoteNode[] {
  const own = node.value?.localName === localName ? [node] : [];
  return [...own, ...(node.value?.children ?? []).flatMap((child) => nodesIn(child, localName))];
}

function isDialog({ value }: RemoteNode): boolean {
  return value?.attributes?.role === 'dialog';
}

function textOf({ value }: RemoteNode): string {
  const own = (value?.nodeValue ?? value?.attributes?.['data-text'] ?? '').replace(/\s/g, ' ');
  return own + (value?.children ?? []).map(textOf).join('');
}
