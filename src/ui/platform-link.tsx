import type { ComponentChildren, JSX } from 'preact';

/** A link to a platform's own page; only its words where the address is not an https one of the platform. */
export function PlatformLink({
  href,
  origin,
  title,
  children,
}: {
  readonly href: string | null;
  readonly origin: string | undefined;
  readonly title?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const address = addressOn(href, origin);
  if (address === undefined) return <span>{children}</span>;
  return (
    <a href={address} title={title} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** The address, where it is https and on this origin. */
export function addressOn(href: string | null, origin: string | undefined): string | undefined {
  if (href === null || origin === undefined || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  return url.protocol === 'https:' && url.origin === origin ? url.href : undefined;
}
