import type { JSX } from 'preact';
import type { Contributor, Contributors, Newcomers } from '../domain/contributors.ts';
import { fewestComments } from '../domain/response-figures.ts';
import { formatAgo, formatShare } from '../locales/format-range.ts';
import { useInterface } from './interface-context.tsx';
import { newcomerDays } from './response-reading.ts';

interface People {
  /** By what they are called in the figures. */
  readonly names: ReadonlyMap<string, string>;
  /** Opens a comment by its id. */
  readonly onOpen: (comment: string) => void;
}

/** People to list before the rest folds away. */
const first = 5;

/** Who comments most. */
export function ContributorList({
  contributors,
  ...people
}: People & { readonly contributors: Contributors }): JSX.Element {
  const { texts, language } = useInterface();
  const { replies } = texts;
  return (
    <details class="kpi">
      <summary>
        <span>{replies.contributors}</span>
        {contributors.state === 'known' ? (
          <span class="figures strong">{replies.newcomersCount(contributors.contributors.length)}</span>
        ) : (
          <span class="faint">{replies.tooFew}</span>
        )}
      </summary>
      <div class="people">
        <p class="faint hint">
          {replies.contributorsFormula}{' '}
          {contributors.state === 'known'
            ? replies.sample(contributors.n)
            : replies.tooFewOf(contributors.n, fewestComments)}
        </p>
        {contributors.state === 'known' && (
          <PeopleList
            all={contributors.contributors}
            say={({ comments, posts, praising }) =>
              [
                replies.contributorLine(comments, posts),
                replies.praiseShare(
                  formatShare({ low: praising / comments, high: praising / comments }, language),
                ),
              ].join(' · ')
            }
            {...people}
          />
        )}
      </div>
    </details>
  );
}

/** Who is new and may be welcomed. */
export function NewcomerList({
  newcomers,
  ...people
}: People & { readonly newcomers: Newcomers }): JSX.Element {
  const { texts, language } = useInterface();
  const { replies } = texts;
  const now = Date.now();
  return (
    <details class="kpi">
      <summary>
        <span>{replies.newcomers}</span>
        {newcomers.state === 'known' ? (
          <span class="figures strong">{replies.newcomersCount(newcomers.newcomers.length)}</span>
        ) : (
          <span class="faint">{replies.tooFew}</span>
        )}
      </summary>
      <div class="people">
        <p class="faint hint">{replies.newcomersFormula(newcomerDays)}</p>
        {newcomers.state === 'known' ? (
          newcomers.newcomers.length === 0 ? (
            <p>{replies.newcomersNone}</p>
          ) : (
            <PeopleList
              all={newcomers.newcomers}
              say={({ firstAt }) => formatAgo(now - firstAt, language)}
              {...people}
            />
          )
        ) : (
          <p>{replies.noHistory(newcomers.n)}</p>
        )}
      </div>
    </details>
  );
}

function PeopleList({
  all,
  names,
  say,
  onOpen,
}: People & {
  readonly all: readonly Contributor[];
  readonly say: (person: Contributor) => string;
}): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const line = (person: Contributor) => {
    const name = names.get(person.author) ?? person.author;
    return (
      <li key={person.author}>
        <button
          type="button"
          class="quiet"
          aria-label={replies.openComment(name)}
          onClick={() => onOpen(person.last)}
        >
          <bdi>{name}</bdi>
        </button>
        <span class="faint figures">{say(person)}</span>
      </li>
    );
  };
  const rest = all.slice(first, 100);
  return (
    <>
      <ul>{all.slice(0, first).map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{replies.newcomersCount(rest.length)} …</summary>
          <ul>{rest.map(line)}</ul>
        </details>
      )}
    </>
  );
}
