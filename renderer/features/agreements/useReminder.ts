import { useTranslation } from 'react-i18next';
import type { Ending } from '../../../shared/agreements/endingWithin';
import type { Command } from '../../../shared/commands/commands';
import type { Locale } from '../../../shared/model/locale';
import type { PlainDate } from '../../../shared/model/plainDate';
import { translatedText } from '../../../shared/model/translatedText';
import { wallTimeOf } from '../../../shared/model/wallTime';
import { formatDay } from '../../../shared/time/formatDay';
import { formatTime } from '../../../shared/time/formatTime';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';

/** When offices open. */
const clock = '09:00';

export interface Reminder {
  readonly command: Command;
  /** The time of day at which it is due, in words. */
  readonly clock: string;
}

/** The deadline that reminds coordinators, at home, of what ends; said in both languages whatever the window's. */
export function useReminder({ collection, record, day: end }: Ending, due: PlainDate): Reminder {
  const { i18n } = useTranslation('agreements');
  const locale = useLocale();
  const homeZone = useMission((mission) => mission.homeZone);
  const at = wallTimeOf({ local: `${due}T${clock}`, zone: homeZone });
  const says = (language: Locale) => {
    const t = i18n.getFixedT(language, 'agreements');
    const day = formatDay(end, language, { weekday: 'none', year: true });
    return {
      title: t(`remind.item.${collection}`, { title: translatedText(record, 'title', language).text || t('untitled') }),
      description: t(`remind.itemDescription.${collection}`, { day }),
    };
  };
  const [fr, en] = [says('fr'), says('en')];
  const item = {
    type: 'deadline',
    titleFr: fr.title,
    titleEn: en.title,
    descriptionFr: fr.description,
    descriptionEn: en.description,
    status: 'confirmed',
    audience: 'coordinators',
    everyone: false,
    groups: {},
    delegates: {},
    hostOrganisations: {},
    hostContacts: {},
    due: at,
    isDone: false,
  } as const;
  return { command: { name: 'add-item', payload: { item } }, clock: formatTime(at, locale) };
}
