import type { DelegateId } from '../model/identifier';
import type { Session } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { agendaOf } from './agendaOf';
import type { Entry } from './missionIndex';
import { preparationFields } from './preparation';

export type Meeting = Entry & { readonly item: Session };

/** The meetings in a delegate's agenda for which our side has written down what it wants, says or brings; in their order. */
export function preparedMeetings(mission: Mission, delegate: DelegateId): readonly Meeting[] {
  return agendaOf(mission, delegate).flatMap((entry): Meeting[] =>
    entry.item.type === 'session' && isPrepared(entry.item) ? [{ ...entry, item: entry.item }] : [],
  );
}

function isPrepared(item: Session): boolean {
  return item.start !== undefined && preparationFields.some((name) => (item[name] ?? '') !== '');
}
