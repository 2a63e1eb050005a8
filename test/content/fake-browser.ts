import type { BadgeWords, CardWords } from '../../src/domain/badge.ts';
import { firstSettings, type Settings } from '../../src/domain/settings.ts';
import type { KeptReadings } from '../../src/messaging/protocol.ts';

interface SentMessage {
  readonly vigie: string;
  readonly request: {
    readonly visit: string;
    readonly report: Record<string, unknown> & { account: { handle: string } | null };
    readonly readings: readonly { id: string; observedAt: number; metrics: { reactions: { low: number } } }[];
    readonly posts: readonly { id: string }[];
    readonly comments: readonly { id: string; text: string; replyTo: string | null; observedAt: number }[];
    readonly post: { id: string } | null;
  };
}

type Listener = (message: unknown, sender: unknown, answer: (given: unknown) => void) => void;

type Changes = Record<string, { newValue?: unknown }>;

const consented: Settings = { ...firstSettings, consentedAt: 1, modes: { fake: 'badges' }, language: 'en' };

/** What the content script may reach of a browser, with a background that keeps everything it is sent. */
export class FakeBrowser {
  sent: SentMessage[] = [];
  /** What the page has laid down for whichever worker comes. */
  left: SentMessage['request'][] = [];
  settings: Settings = consented;
  /** What sending a message comes to; a function that throws stands for a browser that refuses. */
  answer: (message: SentMessage) => unknown = (message) => keepAll(message, this.language);
  readonly #listeners = new Set<(changes: Changes) => void>();

  readonly #asked = new Set<Listener>();
  readonly runtime: {
    id: string | undefined;
    sendMessage(message: SentMessage): Promise<unknown>;
    onMessage: { addListener(listen: Listener): void; removeListener(listen: Listener): void };
  } = {
    id: 'an-id',
    onMessage: {
      addListener: (listen) => this.#asked.add(listen),
      removeListener: (listen) => this.#asked.delete(listen),
    },
    sendMessage: async (message) => {
      // As it arrives at the other end.
      const arrived: SentMessage = JSON.parse(JSON.stringify(message));
      this.sent.push(arrived);
      return this.answer(arrived);
    },
  };

  readonly storage = {
    local: {
      get: async () => ({ settings: this.settings }),
      set: async (items: Record<string, SentMessage['request']>) => {
        this.left.push(...Object.values(JSON.parse(JSON.stringify(items)) as typeof items));
      },
      onChanged: {
        addListener: (listen: (changes: Changes) => void) => this.#listeners.add(listen),
        removeListener: (listen: (changes: Changes) => void) => this.#listeners.delete(listen),
      },
    },
  };

  /** The language that the background speaks. */
  get language(): 'en' | 'fr' {
    return this.settings.language === 'fr' ? 'fr' : 'en';
  }

  change(settings: Partial<Settings>): void {
    this.settings = { ...this.settings, ...settings };
    for (const listen of this.#listeners) listen({ settings: { newValue: this.settings } });
  }

  /** What the page's script answers a panel; undefined where it does not. */
  askPage(message: unknown): unknown {
    let answer: unknown;
    for (const listen of this.#asked) listen(message, {}, (given) => (answer = given));
    return answer;
  }

  reset(): void {
    this.sent = [];
    this.left = [];
    this.#asked.clear();
    this.settings = consented;
    this.answer = (message) => keepAll(message, this.language);
    this.runtime.id = 'an-id';
    this.#listeners.clear();
  }

  messages(name: string): SentMessage['request'][] {
    return this.sent.filter(({ vigie }) => vigie === name).map(({ request }) => request);
  }

  /** "id likes" of every reading sent, in order. */
  get readings(): string[] {
    return this.messages('keepReadings').flatMap(({ readings }) =>
      readings.map(({ id, metrics }) => `${id} ${metrics.reactions.low}`),
    );
  }

  /** "id text" of every comment sent, in order. */
  get comments(): string[] {
    return this.messages('keepComments').flatMap(({ comments }) =>
      comments.map(({ id, text }) => `${id} ${text}`),
    );
  }

  get lastReport(): SentMessage['request']['report'] | undefined {
    return this.messages('keepReadings').at(-1)?.report;
  }
}

/** Of every post it says that so many posts of its account are known. */
export function keepAll({ vigie, request }: SentMessage, language: 'en' | 'fr' = 'en'): unknown {
  switch (vigie) {
    case 'keepReadings': {
      const badges = request.readings.map(({ id }) => tooFew(id, 3, language));
      const answer: KeptReadings = { badges, refused: [], trouble: null };
      return { answer };
    }
    case 'judgePosts':
      return { answer: request.posts.map(({ id }) => tooFew(id, 4, language)) };
    case 'keepComments':
      return { answer: { kept: request.comments.length, refused: [], trouble: null } };
    case 'describePost':
      return { answer: card };
    default:
      return { answer: null };
  }
}

function tooFew(id: string, size: number, language: 'en' | 'fr'): BadgeWords {
  const short = `${size} ${language === 'fr' ? 'sur' : 'of'} 8`;
  return { platform: 'fake', id, language, sign: 'none', indicative: false, short, long: `${short} posts` };
}

const card: CardWords = {
  title: '3 of 8 posts',
  picture: [
    {
      name: 'svg',
      attributes: { viewBox: '0 0 300 20', role: 'img', 'aria-label': 'Between others' },
      parts: [{ name: 'path', attributes: { d: 'M3 10h.01' }, parts: [] }],
    },
  ],
  lines: ['10 likes', 'Read now'],
  openPanel: 'Open in panel',
};
