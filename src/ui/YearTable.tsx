import { sourcesOf } from '../core/facts/source-line.ts';
import type { YearlySeries, YearValue } from '../core/facts/yearly-series.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Scale } from './money.ts';
import { PackText } from './PackText.tsx';
import { SourceList } from './SourceList.tsx';
import { formatNumber, say } from './say.ts';

export interface YearTableProps {
  readonly pack: Pack;
  readonly series: YearlySeries;
  readonly scale: Scale;
  /** Of the scaled numbers: "$bn". */
  readonly unit: string;
  readonly caption: string;
}

/** The values of a chart, each with whose count it is and its sources; behind a button. */
export function YearTable({ pack, series, scale, unit, caption }: YearTableProps) {
  const rows = [...series.values, ...series.others].toSorted((a, b) => a.year - b.year);
  return (
    <details class="as-table">
      <summary>{say('panel_as_table')}</summary>
      <table>
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('panel_year')}</th>
            <th scope="col" class="n">
              {unit}
            </th>
            <th scope="col">{say('panel_count_and_sources')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <YearRow key={`${row.year} ${row.basis}`} pack={pack} row={row} scale={scale} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface YearRowProps {
  readonly pack: Pack;
  readonly row: YearValue;
  readonly scale: Scale;
}

function YearRow({ pack, row: { year, number, basis, fact }, scale }: YearRowProps) {
  return (
    <tr>
      <th scope="row">{year}</th>
      <td class="n">{formatNumber(number / scale)}</td>
      <td>
        <PackText language={pack.language}>{basis}</PackText>
        <SourceList language={pack.language} sources={sourcesOf(pack, fact.sources)} />
      </td>
    </tr>
  );
}
