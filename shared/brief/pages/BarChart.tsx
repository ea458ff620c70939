import type { ReportTable } from '../reportTables';

const line = 18;
const labelWidth = 150;
const barWidth = 290;
const width = labelWidth + barWidth + 40;

/** Bars of one colour, told apart by their words and figures: a black printer loses nothing. The table below says the same. */
export function BarChart({ table: { title, rows } }: { readonly table: ReportTable }) {
  const bars = rows.map(([label, value]) => ({ label: String(label), value: Number(value) }));
  const largest = Math.max(...bars.map(({ value }) => value), 1);
  const words = bars.map(({ label, value }) => `${label} ${value}`).join(', ');
  return (
    // A block around it: Chromium begins a new page before a drawing that is a block of its own on a named page.
    <div className="bars">
      <svg viewBox={`0 0 ${width} ${bars.length * line}`} role="img" aria-label={`${title} : ${words}`}>
        {bars.map(({ label, value }, index) => {
          const length = (value / largest) * barWidth;
          return (
            <g key={label} aria-hidden="true">
              <text className="bar-label" x={labelWidth - 8} y={index * line + 12} textAnchor="end">
                {label}
              </text>
              <rect className="bar" x={labelWidth} y={index * line + 3} width={length} height={line - 6} />
              <text className="bar-value" x={labelWidth + length + 6} y={index * line + 12}>
                {value}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
