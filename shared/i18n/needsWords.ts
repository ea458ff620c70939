import { codesOfNeeds, type NeedCode, type NeedKind, noNeed } from '../model/careNeeds';

export type NeedKey = { [Kind in NeedKind]: `${Kind}.${NeedCode<Kind> | typeof noNeed}` }[NeedKind];

/** Needs by their names: « végétarien, sans gluten », or that there are none. */
export function needsWords(kind: NeedKind, needs: string, say: (key: NeedKey) => string): string {
  const codes = codesOfNeeds(kind, needs);
  if (codes.length === 0) return say(`${kind}.${noNeed}`);
  return codes.map((code) => say(`${kind}.${code}` as NeedKey)).join(', ');
}
