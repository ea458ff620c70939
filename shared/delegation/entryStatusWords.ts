import type { ListWords } from './listWords';
import type { EntryStanding } from '../itinerary/entryStanding';

/** How far somebody has come at a border, in one or two words: on the screen, on paper and in cells. */
export function entryStatusWords({ state, rule }: Pick<EntryStanding, 'state' | 'rule'>, t: ListWords): string {
  if (state) return t(`common:entryAuthorisation.${state.status}`);
  return rule?.need === 'nothing' ? t('entries:need.nothing') : t('entries:status.unknown');
}
