import { restSpans } from './restOf';
import type { QuickSpan } from './quickEntry';

/** Words that lead from one part of a leg to the next, folded; and "there", "back", which a form proposes by its date. */
const joints = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    "de|d'|du|le|la|l'|a|au|vers|pour|depuis|puis|et",
    'from|to|for|the|on|at|then|and',
    'depart|arrivee?|part|arrive|departing|departs?|departure|leaving|leaves|arriving|arrives|arrival',
    'aller|retour|out|outbound|inbound|back|home|return',
  ].join('|')})(?!\p{L})`,
  'gu',
);

/** Words of a leg that say nothing of it. */
export function unreadOfLeg(masked: string): readonly QuickSpan[] {
  return restSpans(masked.replace(joints, (word) => ' '.repeat(word.length)));
}
