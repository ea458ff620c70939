import { foldText } from '../text/foldText';

/** What makes two spellings of a name the same: no case, accents or punctuation, and whichever name comes first. */
export function personKey(givenName: string | undefined, familyName: string | undefined): string {
  return foldText(`${givenName ?? ''} ${familyName ?? ''}`)
    .split(' ')
    .sort()
    .join(' ');
}
