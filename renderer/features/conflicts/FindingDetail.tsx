import { Crosshair } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/conflicts/finding';
import { findingSentence } from '../../../shared/i18n/findingSentence';
import type { Acceptance } from '../../../shared/model/acceptance';
import type { ItineraryItem } from '../../../shared/model/itineraryItem';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import { Chip } from '../../ui/marks/Chip';
import { StatusMark } from '../../ui/marks/StatusMark';
import { AcceptanceButton } from './AcceptanceButton';
import styles from './ConflictsScreen.module.css';
import { FindingAcceptance } from './FindingAcceptance';
import { FindingFixes } from './FindingFixes';
import { FindingItemRow } from './FindingItemRow';
import { OtherTimes } from './OtherTimes';
import { useWayToFinding, type WaysToFindings } from './useWayToFinding';

const shownAtMost = 24;

export interface FindingDetailProps extends WaysToFindings {
  finding: Finding;
  /** Standing, or lapsed because the conflict has changed. */
  acceptance: Acceptance | undefined;
  isAccepted: boolean;
  onAccepted: () => void;
}

/** One conflict: what is wrong, why in figures, which items at which times, and whom it concerns. */
export function FindingDetail(props: FindingDetailProps) {
  const { finding, acceptance, isAccepted, onAccepted, onShowItem } = props;
  const { t, i18n } = useTranslation('conflicts');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const { title, reason } = findingSentence(i18n, finding, locale);
  const items = finding.items.flatMap((id) => mission.items[id] ?? []);
  const way = useWayToFinding(props);
  return (
    <article className={styles.detail}>
      <header className={styles.head}>
        <span className={styles.rule}>
          <StatusMark severity={finding.severity} label={t(`common:severity.${finding.severity}`)} isLabelShown />
          <span className={styles.count}>{t(`rule.${finding.rule}`)}</span>
        </span>
        <span className={styles.actions}>
          <AcceptanceButton {...{ finding, acceptance, isAccepted, onAccepted }} />
          <Button icon={Crosshair} onPress={way.show}>
            {t(`screen.${way.label}`)}
          </Button>
        </span>
      </header>
      <h2 className={styles.sentence}>{title}</h2>
      <p className={styles.reason}>{reason}</p>
      {acceptance && <FindingAcceptance acceptance={acceptance} isLapsed={!isAccepted} />}
      {items.length > 0 && <ItemsConcerned items={items} />}
      {!isAccepted && (
        <>
          <FindingFixes finding={finding} />
          <OtherTimes finding={finding} onSeek={onShowItem} />
        </>
      )}
      <PeopleConcerned finding={finding} />
    </article>
  );
}

function ItemsConcerned({ items }: { items: readonly ItineraryItem[] }) {
  const { t } = useTranslation('conflicts');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('screen.item')}</th>
          <th scope="col">{t('screen.localTime')}</th>
          <th scope="col">{t('screen.homeTime', { place: translatedText(mission, 'homePlace', locale).text })}</th>
          <th scope="col">{t('screen.status')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <FindingItemRow key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function PeopleConcerned({ finding }: { finding: Finding }) {
  const { t } = useTranslation('conflicts');
  const mission = useMission((whole) => whole);
  if (finding.delegates.length === 0) return null;
  const names = finding.delegates.slice(0, shownAtMost).map((id) => {
    const delegate = mission.delegates[id];
    const person = delegate && mission.people[delegate.person];
    return { id, name: `${person?.givenName ?? ''} ${person?.familyName ?? ''}`.trim() };
  });
  const others = finding.delegates.length - names.length;
  return (
    <>
      <h3 className={styles.section}>{t('screen.people')}</h3>
      <p className={styles.people}>
        {names.map(({ id, name }) => (
          <Chip key={id}>{name}</Chip>
        ))}
        {others > 0 && <span className={styles.count}>{t('screen.morePeople', { count: others })}</span>}
      </p>
    </>
  );
}
