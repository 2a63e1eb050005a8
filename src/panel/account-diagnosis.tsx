import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { diagnose } from '../domain/diagnosis/diagnosis.ts';
import type { FollowedPost } from '../domain/followed-post.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { PostKey } from '../domain/post.ts';
import { DiagnosisSection } from './diagnosis-section.tsx';

/** What the posts of an account teach; nothing where its platform is not known. */
export function AccountDiagnosis({
  posts,
  facts,
  now,
  onPost,
}: {
  readonly posts: readonly FollowedPost[];
  readonly facts: PlatformFacts | undefined;
  readonly now: number;
  readonly onPost?: ((post: PostKey) => void) | undefined;
}): JSX.Element | null {
  // To the hour: nothing here changes with the minute, and it need not be worked out at each tick of the clock.
  const hour = Math.floor(now / 3_600_000);
  const diagnosis = useMemo(
    () =>
      facts &&
      diagnose(posts, {
        settlesAfterHours: facts.settlesAfterHours,
        definitionChanges: facts.definitionChanges,
        now: hour * 3_600_000,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      }),
    [posts, facts, hour],
  );
  return diagnosis === undefined ? null : <DiagnosisSection diagnosis={diagnosis} onPost={onPost} />;
}
