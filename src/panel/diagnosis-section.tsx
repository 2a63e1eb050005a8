import type { JSX } from 'preact';
import type { NotDiagnosed } from '../domain/diagnosis/diagnosed-posts.ts';
import type { Diagnosis } from '../domain/diagnosis/diagnosis.ts';
import type { PostKey } from '../domain/post.ts';
import { DiagnosisFunnel } from './diagnosis-funnel.tsx';
import { DiagnosisTimes } from './diagnosis-times.tsx';
import { DiagnosisTraits } from './diagnosis-traits.tsx';
import { useInterface } from './interface-context.tsx';

/** What an account's posts teach: where people stop, when and what they engage with, each with its sample. */
export function DiagnosisSection({
  diagnosis,
  onPost,
}: {
  readonly diagnosis: Diagnosis;
  /** Shows a post; without it posts are named only, as in print. */
  readonly onPost?: ((post: PostKey) => void) | undefined;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.diagnosis;
  const { posts, funnel, times, traits } = diagnosis;
  const size = posts.posts.length;
  return (
    <section aria-labelledby="diagnosis-title">
      <h3 id="diagnosis-title">{words.title}</h3>
      <p class="faint">{size === 0 ? words.empty : words.lead(size)}</p>
      {size > 0 && (
        <>
          <DiagnosisFunnel findings={funnel} onPost={onPost} />
          <DiagnosisTimes times={times} />
          <DiagnosisTraits comparisons={traits} perFollower={posts.perFollower} />
        </>
      )}
      <LeftOut leftOut={posts.leftOut} />
    </section>
  );
}

function LeftOut({
  leftOut,
}: {
  readonly leftOut: Readonly<Partial<Record<NotDiagnosed, number>>>;
}): JSX.Element | null {
  const { texts } = useInterface();
  const words = texts.diagnosis;
  const reasons = Object.entries(leftOut) as [NotDiagnosed, number][];
  if (reasons.length === 0) return null;
  return (
    <details>
      <summary>{words.leftOutTitle}</summary>
      <ul>
        {reasons.map(([reason, size]) => (
          <li key={reason}>
            {words.posts(size)} {words.leftOut[reason]}
          </li>
        ))}
      </ul>
    </details>
  );
}
