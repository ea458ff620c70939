import type { Ruler, RulerPoint, TravelRulers } from '../travelRulers';

/** Lengths in tenths of a millimetre on the measure of 174 mm. */
const size = { width: 1740, height: 420, left: 250, length: 1420 };
const rulerY = [115, 305] as const;

/** Two clocks one above the other; the slanted line is the journey. */
export function RulersDrawing({ rulers }: { readonly rulers: TravelRulers }) {
  const from = placeOf(rulers.departure);
  const to = placeOf(rulers.arrival);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const plate = 34 + rulers.duration.length * 19;
  return (
    <svg className="rulers" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={rulers.description}>
      <RulerLine ruler={rulers.rulers[0]} index={0} />
      <RulerLine ruler={rulers.rulers[1]} index={1} />
      <path className="rulers-journey" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      <rect className="rulers-plate" x={middle.x - plate / 2} y={middle.y - 32} width={plate} height={64} />
      <text className="rulers-duration" x={middle.x} y={middle.y + 14} textAnchor="middle">
        {rulers.duration}
      </text>
      <Point point={rulers.departure} rulers={rulers} isDeparture />
      <Point point={rulers.arrival} rulers={rulers} />
    </svg>
  );
}

function placeOf({ x, ruler }: RulerPoint): { readonly x: number; readonly y: number } {
  return { x: Math.round(size.left + x * size.length), y: rulerY[ruler] };
}

function RulerLine({ ruler, index }: { readonly ruler: Ruler; readonly index: 0 | 1 }) {
  const y = rulerY[index];
  const down = index === 0 ? 1 : -1;
  return (
    <g className={ruler.isHome ? 'rulers-home' : 'rulers-away'}>
      <text className="rulers-place" x={0} y={y + 12}>
        {ruler.place}
      </text>
      <path className="rulers-axis" d={`M${size.left} ${y}h${size.length}`} />
      {ruler.ticks.map(({ x, isMidnight, label }) => {
        const at = Math.round(size.left + x * size.length);
        return (
          <g key={x} className={isMidnight ? 'rulers-midnight' : undefined}>
            <path className="rulers-tick" d={`M${at} ${isMidnight ? y - 22 * down : y}V${y + 16 * down}`} />
            {label && (
              <text className="rulers-label" x={at} y={y - down * 40 + (index === 0 ? 0 : 26)} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface PointProps {
  readonly point: RulerPoint;
  readonly rulers: TravelRulers;
  readonly isDeparture?: boolean;
}

/** Departure is a filled dot, arrival an open one. */
function Point({ point, rulers, isDeparture = false }: PointProps) {
  const { x, y } = placeOf(point);
  const side = rulers.rulers[point.ruler].isHome ? 'home' : 'away';
  return (
    <g className={`rulers-point rulers-point-${side}`}>
      <circle cx={x} cy={y} r={17} className={isDeparture ? 'rulers-filled' : 'rulers-open'} />
      <text className="rulers-time" x={x} y={point.ruler === 0 ? y - 40 : y + 70} textAnchor="middle">
        {point.label}
      </text>
    </g>
  );
}
