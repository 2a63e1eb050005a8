import type { JSX } from 'preact';
import { comparisonsMade, type TraitComparison } from '../domain/diagnosis/compare-traits.ts';
import { DiagnosisDifference } from './diagnosis-difference.tsx';
import { useInterface } from './interface-context.tsx';

/** Formats, length, questions, links, hashtags: each kind of post against the others. */
export function DiagnosisTraits({
  comparisons,
  perFollower,
}: {
  readonly comparisons: readonly TraitComparison[];
  readonly perFollower: boolean;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.diagnosis;
  const made = comparisonsMade(comparisons);
  return (
    <>
      <h4>{words.traitsTitle}</h4>
      <p class="faint">{words.measure(perFollower)}</p>
      {comparisons.map(({ trait, groups, unknown }) => (
        <table key={trait.id} class="diagnosis-table">
          <caption>{trait.name[language]}</caption>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{words.group}</th>
              <th scope="col">{words.size}</th>
              <th scope="col">{words.difference}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ id, name, posts, difference }) => (
              <tr key={id}>
                <th scope="row">{name[language]}</th>
                <td class="figures nowrap">{words.posts(posts.length)}</td>
                <td>
                  <DiagnosisDifference difference={difference} />
                </td>
              </tr>
            ))}
          </tbody>
          {unknown > 0 && (
            <tfoot>
              <tr>
                <td colSpan={3} class="faint">
                  {words.traitUnknown(unknown)}
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      ))}
      {made > 0 && <p class="faint hint">{words.traitsNote(made)}</p>}
    </>
  );
}
