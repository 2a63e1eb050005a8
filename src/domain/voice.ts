import type { AccountKey } from './account.ts';

/** A question that the brand is asked, and its answer: the only source of facts in a draft, beside comment and post. */
export interface HouseFact {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** An https address to give with the answer; null: none. */
  readonly address: string | null;
}

/** Hours of one weekday, in minutes since midnight; `to` is later than `from`, 1440 at most. */
export interface OpenHours {
  readonly from: number;
  readonly to: number;
}

/** How a brand speaks to people, and what it may say. */
export interface Voice {
  readonly id: string;
  /** The brand's name. */
  readonly name: string;
  /** The accounts that it speaks for; none: every account that no other voice speaks for. */
  readonly accounts: readonly AccountKey[];
  /** How one person is addressed in French, and in the same manner where another language makes the difference. */
  readonly address: 'tu' | 'vous';
  readonly tone: 'formal' | 'friendly' | 'warm';
  readonly emoji: 'none' | 'few' | 'many';
  /** Put at the end of an answer; '' for none. */
  readonly signature: string;
  readonly wordsToUse: readonly string[];
  readonly wordsNeverUsed: readonly string[];
  /** Languages that answers may be written in (ISO 639-1), the first one where a comment's own is not among them. */
  readonly languages: readonly string[];
  readonly facts: readonly HouseFact[];
  readonly escalation: {
    /** To whom a crisis is handed over, such as a name, a telephone number or an address of the house; '' for none. */
    readonly contact: string;
    /** What may be said in public meanwhile, by language (ISO 639-1). */
    readonly words: Readonly<Record<string, string>>;
  };
  /** IANA time zone of the hours, such as "Europe/Paris". */
  readonly timeZone: string;
  /** Seven lists, Monday first, each in order and without overlap; empty: closed. */
  readonly hours: readonly (readonly OpenHours[])[];
  /** Whether the owner's own answers, seen on pages, are kept as examples. */
  readonly learns: boolean;
}

/** An answer that the owner gave and that the page showed: an example of how the brand speaks. */
export interface PastAnswer {
  readonly platform: string;
  /** The id of the answering comment. */
  readonly id: string;
  /** The owner's handle. */
  readonly account: string;
  /** What was answered. */
  readonly question: string;
  readonly answer: string;
  /** Of the answer, ISO 639-1; null: not told apart. */
  readonly language: string | null;
  /** Milliseconds since 1970. */
  readonly observedAt: number;
}

/** An answer that the person took from Vigie: copied, or put into the reply box. */
export interface UsedDraft {
  readonly platform: string;
  /** The comment that it answers. */
  readonly comment: string;
  /** The account that answers. */
  readonly account: string;
  /** The handle, else the name, of whom it answers. */
  readonly to: string | null;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
}
