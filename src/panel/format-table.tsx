import type { JSX } from 'preact';
import type { AccountUsual } from '../domain/account-usual.ts';
import { formatKpi } from '../locales/format-range.ts';
import { QuartileBar } from '../ui/quartile-bar.tsx';
import { useInterface } from './interface-context.tsx';

/** An account's formats side by side: how many posts, their median, their middle half as an interval on one scale. */
export function FormatTable({ usual }: { readonly usual: AccountUsual }): JSX.Element {
  const { texts, language } = useInterface();
  const { panel } = texts;
  const most = Math.max(...usual.byFormat.map(({ benchmark }) => benchmark.upperQuartile));
  const write = (value: number) => formatKpi({ low: value, high: value }, usual.unit, language);
  return (
    <table class="figures format-table">
      <caption class="faint">{usual.name[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{panel.format}</th>
          <th scope="col">{panel.size}</th>
          <th scope="col">{panel.median}</th>
          <th scope="col">{panel.middleHalf}</th>
        </tr>
      </thead>
      <tbody>
        {usual.byFormat.map(({ format, benchmark }) => (
          <tr key={format}>
            <th scope="row">{panel.formats[format]}</th>
            <td>{benchmark.size}</td>
            <td>{write(benchmark.median)}</td>
            <td>
              <QuartileBar benchmark={benchmark} most={most} />{' '}
              <span class="nowrap">
                {write(benchmark.lowerQuartile)} – {write(benchmark.upperQuartile)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
