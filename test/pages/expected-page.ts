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
  /** In document order; none where it is left out. */
  comments?: ExpectedComment[];
}

/** A comment as a person reads it; what is left out of the optional fields is not compared. */
export interface ExpectedComment {
  id: string;
  postId: string;
  /** The handle where the platform shows handles, else the name. */
  author: string;
  dateShown: string | null;
  reactions: number | null;
  replyTo: string | null;
  /** '' where there is no text. */
  textStart: string;
  handle?: string | null;
  byPostAuthor?: boolean | null;
  publishedAt?: string | null;
  replies?: number | null;
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
  /** Of the metrics, those that only the owner is shown; not compared where it is left out. */
  ownersOnly?: string[];
  textStart: string | null;
}
