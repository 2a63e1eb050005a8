/** What a person reads off a page: the truth beside each recorded or made page. */
export interface ExpectedPage {
  platform: string;
  url: string;
  capturedAt: string;
  language: string;
  page: string;
  layout: string;
  trouble?: string | null;
  account: {
    handle: string;
    name: string | null;
    followers: ExpectedCount | null;
  } | null;
  posts: ExpectedPost[];
  notPosts: { what: string; where: string }[];
}

export interface ExpectedCount {
  value: number;
  shown: string | null;
  exact: boolean;
}

export interface ExpectedPost {
  id: string | null;
  url: string | null;
  author: { handle: string | null; name: string | null };
  publishedAt: string | null;
  publishedAtFrom: string | null;
  dateShown: string | null;
  promoted: boolean;
  context: string | null;
  format: string | null;
  metrics: Record<string, ExpectedCount>;
  hidden?: string[];
  textStart: string | null;
}
