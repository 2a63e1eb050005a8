import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Campaign } from '../domain/campaign.ts';
import { kpiById } from '../domain/kpi-registry.ts';
import { formats } from '../domain/post.ts';
import { type Arrangement, type SortKey, sortKeysOf } from './arrange-posts.ts';
import { useInterface } from './interface-context.tsx';
import type { JudgedPost } from './judged-post.ts';
import { metricWord } from './metric-words.ts';

const periods = [7, 30, 90, 365] as const;

/** How the list is sorted and what of it is shown. */
export function ArrangementBar({
  posts,
  campaigns,
  arrangement,
  onChange,
}: {
  readonly posts: readonly JudgedPost[];
  /** Those that one of the posts belongs to; none: they are not asked for. */
  readonly campaigns: readonly Campaign[];
  readonly arrangement: Arrangement;
  readonly onChange: (arrangement: Arrangement) => void;
}): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const { panel } = texts;
  const keys = useMemo(() => sortKeysOf(posts), [posts]);
  const facts = platforms.find(({ id }) => id === posts[0]?.post.platform);
  const present = useMemo(
    () => formats.filter((format) => posts.some(({ post }) => post.format === format)),
    [posts],
  );
  return (
    <div class="arrangement">
      <label>
        {panel.sort}
        <select
          value={arrangement.sort}
          onChange={({ currentTarget }) => onChange({ ...arrangement, sort: currentTarget.value as SortKey })}
        >
          <option value="score">{panel.sortScore}</option>
          <option value="date">{panel.sortDate}</option>
          <optgroup label={panel.sortKpis}>
            {keys.kpis.map((id) => (
              <option key={id} value={`kpi:${id}`}>
                {kpiById(id)?.name[language] ?? id}
              </option>
            ))}
          </optgroup>
          <optgroup label={panel.sortMetrics}>
            {keys.metrics.map((name) => (
              <option key={name} value={`metric:${name}`}>
                {metricWord(name, facts, texts, language)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <label>
        {panel.filterFormat}
        <select
          value={arrangement.format ?? ''}
          onChange={({ currentTarget }) =>
            onChange({
              ...arrangement,
              format: formats.find((format) => format === currentTarget.value) ?? null,
            })
          }
        >
          <option value="">{panel.all}</option>
          {present.map((format) => (
            <option key={format} value={format}>
              {panel.formats[format]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {panel.period}
        <select
          value={arrangement.days ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ ...arrangement, days: Number(currentTarget.value) || null })
          }
        >
          <option value="">{panel.periodAny}</option>
          {periods.map((days) => (
            <option key={days} value={days}>
              {panel.periodDays(days)}
            </option>
          ))}
        </select>
      </label>
      {campaigns.length > 0 && (
        <label>
          {texts.campaigns.filter}
          <select
            value={arrangement.campaign ?? ''}
            onChange={({ currentTarget }) =>
              onChange({ ...arrangement, campaign: currentTarget.value || null })
            }
          >
            <option value="">{panel.all}</option>
            {campaigns.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="search">
        {panel.search}
        <input
          type="search"
          value={arrangement.words}
          placeholder={panel.searchPlaceholder}
          onInput={({ currentTarget }) => onChange({ ...arrangement, words: currentTarget.value })}
        />
      </label>
    </div>
  );
}
