import { useTranslation } from 'react-i18next';
import { capacityOf } from '../../../shared/itinerary/capacityOf';
import { guestCounts, type StandingCounts } from '../../../shared/jointActivities/guestCounts';
import { guestStandingSchema } from '../../../shared/model/guest';
import { useMission } from '../../hooks/useMission';
import { classNames } from '../../ui/classNames';
import { PlainTable } from '../../ui/grid/PlainTable';
import type { GuestsPartProps } from './GuestsPart';
import styles from './JointActivitiesScreen.module.css';

/** How many each side invites and what they answered, against what the place holds. */
export function GuestTotals({ activity, guests, parties }: Omit<GuestsPartProps, 'revealId'>) {
  const { t } = useTranslation('joint');
  const { expected } = guestCounts(guests);
  const heads = [
    t('guests.side'),
    t('guests.invitedCount'),
    ...guestStandingSchema.options.map((id) => t(`standing.${id}`)),
  ];
  const capacity = useMission((mission) => capacityOf(activity, mission));
  const missing = capacity === undefined ? 0 : expected - capacity;
  return (
    <section className={styles.totals} aria-label={t('guests.totals')}>
      <PlainTable heads={heads} isCentred>
        {parties.map(({ id, name }) => (
          <Row key={id} name={name} counts={guestCounts(guests, id)} />
        ))}
        {parties.length > 1 && <Row name={t('guests.all')} counts={guestCounts(guests)} />}
      </PlainTable>
      <p className={classNames(styles.note, missing > 0 && styles.over)}>
        {[
          t('guests.expected', { count: expected }),
          capacity === undefined ? t('guests.noCapacity') : t('guests.capacity', { count: capacity }),
          ...(missing > 0 ? [t('guests.over', { count: missing })] : []),
        ].join(' ')}
      </p>
    </section>
  );
}

function Row({ name, counts }: { name: string; counts: StandingCounts }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.figure}>{counts.listed}</td>
      {guestStandingSchema.options.map((id) => (
        <td key={id} className={styles.figure}>
          {counts[id]}
        </td>
      ))}
    </tr>
  );
}
