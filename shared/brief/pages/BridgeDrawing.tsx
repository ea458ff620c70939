import type { Bridge } from '../coverSection';

/** Lengths in tenths of a millimetre on the measure of 174 mm. */
const measure = 1740;
const height = 930;
const towers = { home: 439, away: 1301 };
const foot = 820;

/** Height of the deck at `x`: a slight arch from bank to bank. */
function deckAt(x: number): number {
  const fromMiddle = (x - measure / 2) / (measure / 2);
  return 608 + 32 * fromMiddle * fromMiddle;
}

/** A footbridge whose stays are the organisations: half hang from the tower at home, half from the one abroad. */
export function BridgeDrawing({ bridge }: { readonly bridge: Bridge }) {
  return (
    <svg className="bridge" viewBox={`0 0 ${measure} ${height}`} role="img" aria-label={bridge.description}>
      <Tower x={towers.home} stays={bridge.homeStays} side="home" name={bridge.home} />
      <Tower x={towers.away} stays={bridge.awayStays} side="away" name={bridge.away} />
      <path
        className="bridge-deck"
        d={`M0 ${deckAt(0)}Q${measure / 2} ${2 * 608 - deckAt(0)} ${measure} ${deckAt(measure)}`}
      />
    </svg>
  );
}

interface TowerProps {
  readonly x: number;
  readonly stays: number;
  readonly side: 'home' | 'away';
  readonly name: string;
}

function Tower({ x, stays, side, name }: TowerProps) {
  const left = Math.ceil(stays / 2);
  return (
    <g className={`bridge-${side}`}>
      {stayEnds(x, left, -1).map(([from, to]) => (
        <path className="bridge-stay" key={to} d={`M${x} ${from}L${to} ${deckAt(to)}`} />
      ))}
      {stayEnds(x, stays - left, 1).map(([from, to]) => (
        <path className="bridge-stay" key={to} d={`M${x} ${from}L${to} ${deckAt(to)}`} />
      ))}
      <path className="bridge-tower" d={`M${x - 4} 0h8l11 ${foot}h-30z`} />
      <text className="bridge-name" x={x} y={foot + 66} textAnchor="middle">
        {name}
      </text>
    </g>
  );
}

/** From which height on the tower to which place on the deck each stay runs, the longest first. */
function stayEnds(x: number, count: number, direction: -1 | 1): readonly (readonly [number, number])[] {
  const reach = { longest: 400, shortest: 115 };
  const top = { highest: 62, lowest: 250 };
  return Array.from({ length: count }, (_, index) => {
    const part = count === 1 ? 0 : index / (count - 1);
    const along = reach.longest - (reach.longest - reach.shortest) * part;
    return [Math.round(top.highest + (top.lowest - top.highest) * part), Math.round(x + direction * along)] as const;
  });
}
