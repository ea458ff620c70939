import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Slot } from '../../../../shared/conflicts/slots/slot';
import { findingSentence } from '../../../../shared/i18n/findingSentence';
import { slotSentences } from '../../../../shared/i18n/slotSentences';
import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';
import { partsOfWallTime } from '../../../../shared/model/wallTime';
import { dateOf } from '../../../../shared/time/dateOf';
import { formatDay } from '../../../../shared/time/formatDay';
import { formatTimeRange } from '../../../../shared/time/formatTimeRange';
import { wallTimeAt } from '../../../../shared/time/wallTimeAt';
import { classNames } from '../../../ui/classNames';
import { StatusMark } from '../../../ui/marks/StatusMark';
import { ZoneChip } from '../../../ui/marks/ZoneChip';
import { zoneWords } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import styles from './FindTimeDialog.module.css';

export interface SlotRowProps {
  slot: Slot;
  reader: ItemReader;
  onChoose: () => void;
}

/** One time: when, here and at home, why it stands where it stands, and what it would bring. One press chooses it. */
export function SlotRow({ slot, reader, onChoose }: SlotRowProps) {
  const { t, i18n } = useTranslation('slots');
  const { locale } = reader;
  const { name, longName } = zoneWords(slot.at, locale);
  const until = wallTimeAt(slot.end, partsOfWallTime(slot.at).zone);
  return (
    <AriaButton className={classNames(styles.slot)} onPress={onChoose}>
      <span className={styles.when}>
        {formatDay(dateOf(slot.at), locale)}, {formatTimeRange(slot.at, until, locale)}
        <ZoneChip name={name} longName={longName} />
      </span>
      <span className={styles.home}>{homeTimes(slot, reader)}</span>
      <span className={styles.why}>{slotSentences(i18n, slot, locale).join(' · ')}</span>
      {slot.cautions.map((finding) => (
        <span key={finding.id} className={styles.caution}>
          <StatusMark severity={finding.severity} size={12} />
          {t('caution', { title: findingSentence(i18n, finding, locale).title })}
        </span>
      ))}
    </AriaButton>
  );
}

/** Empty where home reads the same clock. */
function homeTimes({ at, start, end }: Slot, { mission, locale, t }: ItemReader): string {
  const { homeZone } = mission;
  const from = wallTimeAt(start, homeZone);
  if (from.slice(0, 16) === at.slice(0, 16)) return '';
  const times = formatTimeRange(from, wallTimeAt(end, homeZone), locale);
  return t('time.atHome', { times, place: placeNameOf(mission, homeZone, locale) });
}
