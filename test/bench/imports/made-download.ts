import { strToU8, zipSync } from 'fflate';
import { faultAt } from './faults.ts';
import type { MadeFile } from './made-file.ts';
import { publishedAt, shortcode } from './made-posts.ts';

const posts = 5000;

/** A download of one's own data: insights between pictures and messages. */
export function madeDownload(now: number): MadeFile {
  const entries = Array.from({ length: posts }, (_, at) => {
    const fault = faultAt(at);
    const shown = fault === 'duplicate' ? at - 1 : at;
    const likes = fault === 'negative count' ? '-5' : fault === 'not a number' ? 'many' : '90';
    const created = fault === 'future date' ? now + 200 * 86_400_000 : publishedAt(shown);
    return {
      media_map_data: {
        'Media Thumbnail': {
          uri: `media/${at}.jpg`,
          creation_timestamp: Math.floor(created / 1000),
          title: `Loaf number ${shown} has left the oven of the harbour, and it is still warm`,
        },
      },
      string_map_data: {
        Likes: { href: '', value: likes, timestamp: 0 },
        Impressions: { href: '', value: '1,234', timestamp: 0 },
        'Accounts reached': { href: '', value: '1,100', timestamp: 0 },
        Saves: { href: '', value: '20', timestamp: 0 },
      },
    };
  });
  const documents = {
    'logged_information/past_instagram_insights/posts.json': strToU8(
      JSON.stringify({ organic_insights_posts: entries }),
    ),
    'your_activity/messages/inbox/1.json': strToU8('{}'),
    ...Object.fromEntries(
      Array.from({ length: 2000 }, (_, at) => [`media/${at}.jpg`, strToU8(shortcode(at))]),
    ),
  };
  const bytes = zipSync(documents, { level: 1 });
  const account = { platform: 'instagram', id: 'harbour.bakery' };
  return {
    format: 'instagram-download',
    name: 'instagram.zip',
    kind: 'archive',
    bytes,
    rows: posts,
    account,
  };
}
