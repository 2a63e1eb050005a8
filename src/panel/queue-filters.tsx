import type { JSX, Ref } from 'preact';
import type { Account } from '../domain/account.ts';
import { type Sentiment, sentiments } from '../domain/intent.ts';
import { languageName } from './comment-intents.tsx';
import { useInterface } from './interface-context.tsx';
import {
  type QueueFilters as Filters,
  filtersSet,
  keyOf,
  type QueueChoices,
  type Shelf,
  shelves,
} from './queue-view.ts';

/** What of the queue is shown: the shelf and the words in sight, the other filters behind a line that opens. */
export function QueueFilters({
  filters,
  choices,
  accounts,
  searchField,
  onSearchNear,
  onChange,
}: {
  readonly filters: Filters;
  readonly choices: QueueChoices;
  readonly accounts: readonly Account[];
  readonly searchField: Ref<HTMLInputElement>;
  /** Somebody has gone to the field: words are to be expected. */
  readonly onSearchNear: () => void;
  readonly onChange: (filters: Filters) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const set = filtersSet(filters);
  return (
    <div class="queue-filters">
      <div class="arrangement">
        <label>
          {replies.filterState}
          <select
            value={filters.shelf}
            onChange={({ currentTarget }) =>
              onChange({
                ...filters,
                shelf: shelves.find((shelf) => shelf === currentTarget.value) ?? 'waits',
              })
            }
          >
            {shelves.map((shelf: Shelf) => (
              <option key={shelf} value={shelf}>
                {replies.shelves[shelf]}
              </option>
            ))}
          </select>
        </label>
        <label class="queue-search">
          {replies.search}
          <input
            ref={searchField}
            type="search"
            value={filters.words}
            onFocus={onSearchNear}
            placeholder={replies.searchPlaceholder}
            onInput={({ currentTarget }) => onChange({ ...filters, words: currentTarget.value })}
          />
        </label>
      </div>
      <details class="more-filters">
        <summary>{set === 0 ? replies.filters : replies.filtersSet(set)}</summary>
        <div class="arrangement">
          <Others filters={filters} choices={choices} accounts={accounts} onChange={onChange} />
        </div>
      </details>
    </div>
  );
}

function Others({
  filters,
  choices,
  accounts,
  onChange,
}: {
  readonly filters: Filters;
  readonly choices: QueueChoices;
  readonly accounts: readonly Account[];
  readonly onChange: (filters: Filters) => void;
}): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const { replies } = texts;
  const platformName = (id: string) => platforms.find((facts) => facts.id === id)?.name ?? id;
  // What is chosen stays in sight, also when nothing is left of it.
  const intents = withChosen(choices.intents, filters.intent);
  const languages = withChosen(choices.languages, filters.language);
  return (
    <>
      <label>
        {replies.filterAccount}
        <select
          value={filters.account === null ? '' : keyOf(filters.account)}
          onChange={({ currentTarget }) => {
            const account = accounts.find((each) => keyOf(each) === currentTarget.value);
            onChange({
              ...filters,
              account: account ? { platform: account.platform, id: account.id } : null,
            });
          }}
        >
          <option value="">{replies.allAccounts}</option>
          {accounts.map((account) => (
            <option key={keyOf(account)} value={keyOf(account)}>
              {account.name ?? account.id} · {platformName(account.platform)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {replies.filterIntent}
        <select
          value={filters.intent ?? ''}
          onChange={({ currentTarget }) =>
            onChange({
              ...filters,
              intent: intents.find(([intent]) => intent === currentTarget.value)?.[0] ?? null,
            })
          }
        >
          <option value="">{replies.any}</option>
          {intents.map(([intent, number]) => (
            <option key={intent} value={intent}>
              {intent === 'undecided' ? replies.undecided : replies.intents[intent]} ({number})
            </option>
          ))}
        </select>
      </label>
      <label>
        {replies.filterLanguage}
        <select
          value={filters.language ?? 'any'}
          onChange={({ currentTarget }) =>
            onChange({ ...filters, language: currentTarget.value === 'any' ? null : currentTarget.value })
          }
        >
          <option value="any">{replies.any}</option>
          {languages.map(([code, number]) => (
            <option key={code} value={code}>
              {code === '' ? replies.languageUnknown : languageName(code, language)} ({number})
            </option>
          ))}
        </select>
      </label>
      <label>
        {replies.filterSentiment}
        <select
          value={filters.sentiment ?? ''}
          onChange={({ currentTarget }) =>
            onChange({
              ...filters,
              sentiment: sentiments.find((each: Sentiment) => each === currentTarget.value) ?? null,
            })
          }
        >
          <option value="">{replies.any}</option>
          {sentiments.map((sentiment) => (
            <option key={sentiment} value={sentiment}>
              {replies.sentiments[sentiment]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function withChosen<Choice>(
  choices: readonly (readonly [Choice, number])[],
  chosen: Choice | null,
): readonly (readonly [Choice, number])[] {
  if (chosen === null || choices.some(([choice]) => choice === chosen)) return choices;
  return [...choices, [chosen, 0]];
}
