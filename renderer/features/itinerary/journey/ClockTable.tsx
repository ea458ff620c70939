import { Fragment } from 'react';
import { journeyOf } from '../../../../shared/itinerary/journeyOf';
import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';
import type { DelegateId } from '../../../../shared/model/identifier';
import type { WallTime } from '../../../../shared/model/wallTime';
import { dateOf } from '../../../../shared/time/dateOf';
import { formatDay } from '../../../../shared/time/formatDay';
import { formatTime } from '../../../../shared/time/formatTime';
import { sameInstantAt } from '../../../../shared/time/sameInstantAt';
import { zoneWords } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import styles from './JourneyNotes.module.css';

/** Every change of the clock on the way: both ends on their own clocks, and the same moments at home. */
export function ClockTable({ delegate, reader }: { delegate: DelegateId; reader: ItemReader }) {
  const { mission, t, locale } = reader;
  const jumps = journeyOf(mission, delegate).flatMap((step) =>
    step.kind === 'leg' && step.jumpMinutes !== 0 ? [step.leg] : [],
  );
  if (jumps.length === 0) return null;
  const home = placeNameOf(mission, mission.homeZone, locale);
  const clock = (time: WallTime, day: WallTime) =>
    [formatTime(time, locale), dateOf(time) === dateOf(day) ? '' : formatDay(dateOf(time), locale, { month: 'none' })]
      .filter(Boolean)
      .join(' ');
  return (
    <>
      <h3 className={styles.heading}>{t('journey.clocks')}</h3>
      <table className={styles.clocks}>
        <thead>
          <tr>
            <th scope="col">{t('journey.when')}</th>
            <th scope="col">{t('journey.leavesAt')}</th>
            <th scope="col">{t('journey.arrivesAt')}</th>
          </tr>
        </thead>
        <tbody>
          {jumps.map(({ id, departure, arrival }) => (
            <Fragment key={id}>
              <tr>
                <th scope="row">{formatDay(dateOf(departure), locale, { month: 'none' })}</th>
                <td>
                  <strong>{clock(departure, departure)}</strong> {zoneWords(departure, locale).name}
                </td>
                <td>
                  <strong>{clock(arrival, departure)}</strong> {zoneWords(arrival, locale).name}
                </td>
              </tr>
              <tr className={styles.home}>
                <th scope="row">{t('journey.byHome', { place: home })}</th>
                <td>{clock(sameInstantAt(departure, mission.homeZone), departure)}</td>
                <td>{clock(sameInstantAt(arrival, mission.homeZone), departure)}</td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </>
  );
}
