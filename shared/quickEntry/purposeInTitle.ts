import type { MeetingPurpose } from '../model/meetingPurpose';
import { foldText } from '../text/foldText';

/** What a meeting is for, as people write it beside the word for a meeting, folded, in French and English. */
const words: readonly (readonly [MeetingPurpose, string])[] = [
  ['financing', 'financement|investissement|financing|funding|investment|investor'],
  ['licensing', 'licence|licences|licensing|license'],
  ['research', 'recherche|research'],
  ['clinical', 'clinique|cliniques|clinical'],
  ['manufacturing', 'fabrication|manufacturing'],
  ['distribution', 'distribution'],
  ['policy', 'politique publique|politiques publiques|policy'],
];

/** « rencontre (de, sur le) financement » and "financing meeting", and nothing further away: a company may be called Clinique. */
const patterns = words.map(
  ([purpose, said]) =>
    [
      purpose,
      new RegExp(
        `\\b(?:rencontre|rendez vous)(?: (?:de|d|sur|pour))?(?: (?:le|la|les|l))? (?:${said})\\b|\\b(?:${said}) meeting\\b`,
      ),
    ] as const,
);

/** What the title of a meeting says that it is for; null where it says nothing. */
export function purposeInTitle(title: string): MeetingPurpose | null {
  const folded = foldText(title);
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
