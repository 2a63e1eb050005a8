import type { PageSource } from '../browser/serve-pages.ts';
import { demoComments } from './demo-comments.ts';
import { demoPosts, potters, robots } from './demo-posts.ts';
import { instagramHome, instagramReels } from './instagram-pages.ts';
import { instagramPost, postAddress } from './instagram-post-page.ts';
import { linkedinCompany } from './linkedin-pages.ts';

/** A page of the demonstration with the address it is served at. */
export interface DemoPage {
  readonly name: string;
  readonly address: string;
  readonly html: PageSource;
}

/** The pages in the order in which they are visited: what the home feed is judged by is read first. */
export function demoPages(now: number): DemoPage[] {
  const posts = demoPosts(now);
  return [
    {
      name: 'profile',
      address: `https://www.instagram.com/${potters.handle}/reels/`,
      html: instagramReels(potters, posts.potters),
    },
    {
      name: 'company page',
      address: `https://www.linkedin.com/company/${robots.handle}/posts/`,
      html: linkedinCompany(robots, posts.robots, now),
    },
    ...posts.potters.flatMap((post, index) => {
      const comments = demoComments.get(index);
      if (comments === undefined) return [];
      return [
        { name: `post ${index + 1}`, address: postAddress(post), html: instagramPost(post, comments, now) },
      ];
    }),
    {
      name: 'home feed',
      address: 'https://www.instagram.com/',
      html: instagramHome(
        posts.bakers.flatMap((post, index) => [post, ...posts.potters.slice(index, index + 1)]).slice(0, 36),
      ),
    },
  ];
}
