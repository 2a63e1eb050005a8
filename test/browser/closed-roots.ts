import type { Page } from '@playwright/test';

/** A badge as it stands on the page: found through the debugger, since the page itself cannot look inside. */
export interface SeenBadge {
  /** Its text, without that of its styles. */
  readonly text: string;
  /** The accessible name of its button. */
  readonly name: string;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType?: string })[];
}

/** Every badge on the page, in document order. */
export async function badgesOn(page: Page): Promise<SeenBadge[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', {
      depth: -1,
      pierce: true,
    })) as {
      root: DomNode;
    };
    const badges: SeenBadge[] = [];
    for (const host of hostsOfClosedRoots(root)) {
      const [shadow] = host.shadowRoots ?? [];
      if (shadow === undefined) continue;
      const button = find(shadow, ({ nodeName }) => nodeName === 'BUTTON');
      badges.push({
        text: textOf(shadow).replace(/\s+/g, ' ').trim(),
        name: attribute(button, 'aria-label') ?? '',
        box: await boxOf(session, button ?? host),
      });
    }
    return badges;
  } finally {
    await session.detach();
  }
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

async function boxOf(session: Session, node: DomNode): Promise<SeenBadge['box']> {
  try {
    const { model } = await session.send('DOM.getBoxModel', {
      backendNodeId: node.backendNodeId,
    });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    return { x: 0, y: 0, width: 0, height: 0 };
  }
}

function hostsOfClosedRoots(node: DomNode): DomNode[] {
  const closed = node.shadowRoots?.some(({ shadowRootType }) => shadowRootType === 'closed') === true;
  return [...(closed ? [node] : []), ...(node.children ?? []).flatMap(hostsOfClosedRoots)];
}

function find(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | undefined {
  if (wanted(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

function textOf(node: DomNode): string {
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeName === '#text') return node.nodeValue;
  // What the style draws from an attribute is read as text, too.
  return [attribute(node, 'data-text') ?? '', ...(node.children ?? []).map(textOf)].join(' ');
}

function attribute(node: DomNode | undefined, name: string): string | undefined {
  const at = node?.attributes?.findIndex((value, index) => index % 2 === 0 && value === name) ?? -1;
  return at === -1 ? undefined : node?.attributes?.[at + 1];
}
