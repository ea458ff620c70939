import type { SessionKind } from '../model/itineraryItem';
import { foldText } from '../text/foldText';

/** Words of titles in French and English, folded, the more telling first: a « réception de clôture » is no plenary. */
const words: readonly (readonly [SessionKind, RegExp])[] = [
  ['reception', /\b(reception|cocktail|5 a 7|cinq a sept|vin d honneur|networking|reseautage|social|soiree|gala)\b/],
  ['meal', /\b(dejeuner|petit dejeuner|diner|souper|lunch|breakfast|dinner|brunch|luncheon|banquet)\b/],
  ['site-visit', /\b(visite|site visit|tour|visit to|lab tour)\b/],
  ['briefing', /\b(briefing|breffage|seance d information|orientation|debrief|debreffage|mise au point)\b/],
  ['panel', /\b(panel|table ronde|round table|roundtable|atelier|workshop|fireside chat)\b/],
  [
    'plenary',
    /\b(pleniere|plenary|keynote|conference d ouverture|allocution|opening|closing|ouverture|cloture|ceremonie|ceremony)\b/,
  ],
  ['partnering-meeting', /\b(rencontre|meeting|partnering|rendez vous|one on one|1 1|b2b|b a b|match)\b/],
  ['free', /\b(libre|free time|temps libre|pause|break)\b/],
];

/** Longest meeting of two companies, in minutes; what lasts longer and says nothing is a session for many. */
const longestMeeting = 60;

/** What kind of session an event probably is. An agenda of a partnering platform is mostly meetings of two companies. */
export function guessSessionKind(title: string, minutes: number): SessionKind {
  const folded = foldText(title);
  const found = words.find(([, pattern]) => pattern.test(folded));
  return found?.[0] ?? (minutes <= longestMeeting ? 'partnering-meeting' : 'plenary');
}
