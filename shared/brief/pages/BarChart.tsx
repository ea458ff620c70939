import type { Locale } from '../../model/locale';
import { barsOf } from '../barsOf';
import type { ReportTable } from '../reportTable';

const line = 18;
const width = 480;
const valueWidth = 40;
/** Labels as long as names of missions get more room than words. */
const longLabel = 26;
const labelWidths = { short: 150, long: 260 } as const;

/** Bars of one colour, told apart by their words and figures: a black printer loses nothing. The table below says the same. */
export function BarChart({ table, locale }: { readonly table: ReportTable; readonly locale: Locale }) {
  const { bars, description } = barsOf(table, locale);
  const isLong = bars.some(({ label }) => label.length > longLabel);
  const labelWidth = labelWidths[isLong ? 'long' : 'short'];
  const barWidth = width - labelWidth - valueWidth;
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
