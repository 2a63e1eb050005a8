import type { Count } from './count.ts';
import type { PlatformId } from './platform-facts.ts';

/** Which account, over all platforms; `id` is its handle. */
export interface AccountKey {
  readonly platform: PlatformId;
  readonly id: string;
}

/** What a page about one account tells of it. */
export interface AccountReading {
  readonly handle: string;
  readonly name: string | null;
  /** The address of the account's page, on the platform's own origin. */
  readonly url: string | null;
  readonly followers: Count | null;
}

/** An account as it is kept. */
export interface Account extends AccountKey {
  readonly name: string | null;
  readonly url: string | null;
  /** Whether the person has said that it is theirs. */
  readonly mine: boolean;
  readonly observedAt: number;
}

/** An account's followers at one moment. */
export interface Audience {
  readonly platform: PlatformId;
  readonly account: string;
  /** Milliseconds since 1970. */
  readonly observedAt: number;
  readonly followers: Count;
}
