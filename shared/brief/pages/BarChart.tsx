import type { Locale } from '../../model/locale';
import { barsOf } from '../barsOf';
import type { ReportTable } from '../reportTable';

const line = 18;
const labelWidth = 150;
const barWidth = 290;
const width = labelWidth + barWidth + 40;

/** Bars of one colour, told apart by their words and figures: a black printer loses nothing. The table below says the same. */
export function BarChart({ table, locale }: { readonly table: ReportTable; readonly locale: Locale }) {
  const { bars, description } = barsOf(table, locale);
  return (
    // A block around it: Chromium begins a new page before a drawing that is a block of its own on a named page.
    <div className="bars">
      <svg viewBox={`0 0 ${width} ${bars.length * line}`} role="img" aria-label={description}>
        {bars.map(({ label, figure, share }, index) => (
          <g key={label} aria-hidden="true">
            <text className="bar-label" x={labelWidth - 8} y={index * line + 12} textAnchor="end">
              {label}
            </text>
            <rect className="bar" x={labelWidth} y={index * line + 3} width={share * barWidth} height={line - 6} />
            <text className="bar-value" x={labelWidth + share * barWidth + 6} y={index * line + 12}>
              {figure}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
