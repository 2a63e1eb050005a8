import type { ComponentChildren, JSX } from 'preact';

/** What an empty place says: what it is for and what to do next. */
export function EmptyState({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class="empty">{children}</div>;
}

/** What happened, what is kept, what to do; read out at once. */
export function ErrorState({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="notice notice-error" role="alert">
      {children}
    </div>
  );
}

/** Something to know before going on. */
export function Notice({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class="notice">{children}</div>;
}
