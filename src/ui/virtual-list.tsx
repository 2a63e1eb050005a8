import type { ComponentType, JSX } from 'preact';
import { WindowVirtualizer } from 'virtua';

/** A list of any length that scrolls with the page; only what is near the screen is in the document. */
export function VirtualList<Item>({
  items,
  keyOf,
  children,
}: {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => JSX.Element;
}): JSX.Element {
  return (
    <Virtualizer as="ul" item="li" itemSize={88}>
      {items.map((item) => (
        <div key={keyOf(item)} class="list-item">
          {children(item)}
        </div>
      ))}
    </Virtualizer>
  );
}

// virtua is written for React; here it runs on Preact's compatibility layer, whose types it does not know.
const Virtualizer = WindowVirtualizer as unknown as ComponentType<{
  as: 'ul';
  item: 'li';
  itemSize: number;
  children: JSX.Element[];
}>;
