import type { Platform, View } from '../platform.ts';
import { findTrouble } from './find-trouble.ts';
import { grid } from './grid.ts';
import { homeFeed } from './home-feed.ts';
import { homeFeedInWords } from './home-feed-in-words.ts';
import { narrowPostPage } from './narrow-post-page.ts';
import { openedPost } from './opened-post.ts';
import { postPage } from './post-page.ts';
import { reelsTab } from './reels-tab.ts';
import { reelsViewer } from './reels-viewer.ts';

/** Where several match a post, the first one reads it: the older feed is told by what it holds, the present one is the rest. */
const views: readonly View[] = [
  homeFeedInWords,
  homeFeed,
  openedPost,
  narrowPostPage,
  postPage,
  reelsTab,
  reelsViewer,
  grid,
];

const platform: Platform = { id: 'instagram', views, findTrouble: (page) => findTrouble(page, views) };

export default platform;
