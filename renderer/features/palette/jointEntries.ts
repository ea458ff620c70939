import { Coins, UserRoundCheck } from 'lucide-react';
import { guestName, guestOrganisation } from '../../../shared/jointActivities/guestName';
import { jointActivitiesOf } from '../../../shared/jointActivities/jointActivitiesOf';
import type { Locale } from '../../../shared/model/locale';
import { livingRecords } from '../../../shared/model/livingRecords';
import type { Mission } from '../../../shared/model/mission';
import { translatedText } from '../../../shared/model/translatedText';
import { bothNames } from './bothNames';
import type { FoundRecord } from './foundRecord';

/** Who is invited to joint activities, and what those cost, each with its activity. */
export function jointEntries(mission: Mission, locale: Locale): readonly FoundRecord[] {
  return jointActivitiesOf(mission).flatMap((activity) => {
    const title = translatedText(activity, 'title', locale).text;
    const guests = livingRecords(mission.guests).filter(({ item }) => item === activity.id);
    const lines = livingRecords(mission.budgetLines).filter(({ item }) => item === activity.id);
    return [
      ...guests.map((guest): FoundRecord => ({
        id: `guests/${guest.id}`,
        group: 'joint',
        icon: UserRoundCheck,
        title: guestName(guest, mission),
        detail: [guestOrganisation(guest, mission), title].filter((part) => part !== '').join(' · '),
        selection: { collection: 'guests', id: guest.id },
        target: 'joint',
      })),
      ...lines.map((line): FoundRecord => ({
        id: `budgetLines/${line.id}`,
        group: 'joint',
        icon: Coins,
        ...bothNames(line, 'what', locale),
        detail: title,
        selection: { collection: 'budgetLines', id: line.id },
        target: 'joint',
      })),
    ];
  });
}
