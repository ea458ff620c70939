import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../shared/model/assertNever';
import { indexMission } from '../../../shared/itinerary/indexMission';
import type { Leg } from '../../../shared/model/itineraryItem';
import { translatedText } from '../../../shared/model/translatedText';
import { dateOf } from '../../../shared/time/dateOf';
import { formatDay } from '../../../shared/time/formatDay';
import { formatTime } from '../../../shared/time/formatTime';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useNow } from '../../hooks/useNow';
import styles from './CountStrip.module.css';
import { type CountdownState, countdownOf } from './countdownOf';

export function Countdown() {
  const mission = useMission((whole) => whole);
  const state = countdownOf(mission, useNow());
  const first = indexMission(mission).entries.find(({ item }) => item.type === 'leg' && item.mode === 'flight')?.item;
  return (
    <p className={styles.countdown}>
      <strong className={styles.days}>{state.phase === 'running' ? state.day : state.days}</strong>
      <span className={styles.until}>
        <Words state={state} />
        {state.phase === 'before' && first?.type === 'leg' && <FirstDeparture leg={first} />}
      </span>
    </p>
  );
}

function Words({ state }: { state: CountdownState }) {
  const { t } = useTranslation('overview');
  switch (state.phase) {
    case 'before':
      return <>{t('countdown.before', { count: state.days })}</>;
    case 'running':
      return <>{t('countdown.running', { total: state.total })}</>;
    case 'after':
      return <>{t('countdown.after', { count: state.days })}</>;
    default:
      return assertNever(state);
  }
}

function FirstDeparture({ leg }: { leg: Leg }) {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  const day = formatDay(dateOf(leg.departure), locale);
  const time = formatTime(leg.departure, locale);
  const number = leg.number ?? translatedText(leg, 'title', locale).text;
  return <span className={styles.departure}>{t('countdown.firstDeparture', { number, day, time })}</span>;
}
