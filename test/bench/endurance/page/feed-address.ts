import { authorOf, type Feed, type Layout, type Making } from './made-post.ts';

/** The address of a feed, at its platform's own origin or at another, where no extension looks. */
export function feedAddress(making: Making, feed: Feed, origin = originOf(feed.layout)): string {
  return `${origin}${pathOf(making, feed)}?layout=${feed.layout}&feed=${feed.number}`;
}

/** The feed at an address. */
export function feedAt({ searchParams }: URL): Feed {
  return {
    number: Number(searchParams.get('feed') ?? 0),
    layout: (searchParams.get('layout') ?? 'linkedin-classic') as Layout,
  };
}

function originOf(layout: Layout): string {
  return layout.startsWith('linkedin') ? 'https://www.linkedin.com' : 'https://www.instagram.com';
}

function pathOf(making: Making, feed: Feed): string {
  if (feed.layout === 'instagram-home') return '/';
  return feed.layout === 'instagram-reels' ? `/${authorOf(making, feed, 0)}/reels/` : '/feed/';
}
