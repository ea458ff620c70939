import { coordinatesSchema } from '../../../shared/model/coordinates';

const number = String.raw`[+-]?\d+(?:[.,]\d+)?`;
const pattern = new RegExp(
  String.raw`^\s*(?<north>${number})\s*°?\s*(?<ns>[NS])?\s*(?:[,;]\s*|\s+)(?<east>${number})\s*°?\s*(?<ew>[EWO])?\s*$`,
  'iu',
);

/** A point as maps and people write it (`45.5019, -73.5674`, `45,5019; -73,5674`, `45.5019° N 73.5674° O`), as the model keeps it. */
export function readCoordinates(text: string): string | undefined {
  const found = pattern.exec(text)?.groups;
  if (!found) return undefined;
  const north = degrees(found['north'], found['ns']?.toUpperCase() === 'S');
  const east = degrees(found['east'], /[WO]/iu.test(found['ew'] ?? ''));
  const point = coordinatesSchema.safeParse(`${north},${east}`);
  return point.success ? point.data : undefined;
}

/** As precise as a doorstep: a hundred-thousandth of a degree is about a metre. */
function degrees(written = '', isNegative: boolean): number {
  const value = Number(written.replace(',', '.'));
  return Number((isNegative ? -value : value).toFixed(5));
}
