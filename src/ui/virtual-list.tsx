import type { ComponentChildren, ComponentType, CSSProperties, JSX, Ref } from 'preact';
import { createContext } from 'preact';
import { forwardRef, memo } from 'preact/compat';
import { useContext } from 'preact/hooks';
import { WindowVirtualizer } from 'virtua';

/** What may be asked of a list that is shown. */
export interface VirtualListHandle {
  /** Scrolls so that the item of this place is on screen, as little as is needed. */
  scrollToIndex(index: number, options: { readonly align: 'nearest' | 'center' }): void;
}

/**
 * A list of any length that scrolls with the page; only what is near the screen is in the document. Each item says its place
 * and how many there are, since no ear could count them.
 */
export function VirtualList<Item>({
  items,
  keyOf,
  itemSize = 88,
  label,
  handle = null,
  children,
}: {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** The height of most items, in px: what is not measured yet is taken for so high. */
  readonly itemSize?: number;
  readonly label?: string;
  readonly handle?: Ref<VirtualListHandle>;
  readonly children: (item: Item, index: number) => JSX.Element;
}): JSX.Element {
  return (
    <ListShape.Provider value={{ size: items.length, label }}>
      <Virtualizer ref={handle} as={List} item={ListItem} itemSize={itemSize} data={items}>
        {(item, index) => (
          <Content
            key={keyOf(item as Item)}
            item={item}
            index={index}
            render={children as (item: unknown, index: number) => JSX.Element}
          />
        )}
      </Virtualizer>
    </ListShape.Provider>
  );
}

/** What is in an item: made anew when the list is, but not with every frame of a scroll, which brings a few new ones among many. */
const Content = memo(
  ({
    item,
    index,
    render,
  }: {
    readonly item: unknown;
    readonly index: number;
    readonly render: (item: unknown, index: number) => JSX.Element;
  }): JSX.Element => <div class="list-item">{render(item, index)}</div>,
);

const ListShape = createContext<{ readonly size: number; readonly label: string | undefined }>({
  size: 0,
  label: undefined,
});

const List = forwardRef<HTMLUListElement, { style: CSSProperties; children: ComponentChildren }>(
  ({ style, children }, ref) => {
    const { label } = useContext(ListShape);
    return (
      <ul ref={ref} style={style} aria-label={label}>
        {children}
      </ul>
    );
  },
);

const ListItem = forwardRef<
  HTMLLIElement,
  { style: CSSProperties; index: number; children: ComponentChildren }
>(({ style, index, children }, ref) => {
  const { size } = useContext(ListShape);
  return (
    <li ref={ref} style={style} aria-posinset={index + 1} aria-setsize={size}>
      {children}
    </li>
  );
});

// virtua is written for React; here it runs on Preact's compatibility layer, whose types it does not know.
const Virtualizer = WindowVirtualizer as unknown as ComponentType<{
  ref: Ref<VirtualListHandle>;
  as: typeof List;
  item: typeof ListItem;
  itemSize: number;
  data: readonly unknown[];
  children: (item: unknown, index: number) => JSX.Element;
}>;
