import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/conflicts/finding';
import { findingSentence } from '../../../shared/i18n/findingSentence';
import { translatedText } from '../../../shared/model/translatedText';
import { useFindingTime } from '../../hooks/useFindingTime';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { classNames } from '../../ui/classNames';
import styles from './ConflictsScreen.module.css';

export interface FindingRowProps {
  finding: Finding;
  isShown: boolean;
  onShow: () => void;
  /** More lines below: why it was accepted, and when. */
  notes?: readonly string[];
}

/** One conflict in the list: what, which items, when. */
export function FindingRow({ finding, isShown, onShow, notes = [] }: FindingRowProps) {
  const { t, i18n } = useTranslation('conflicts');
  const locale = useLocale();
  const when = useFindingTime(finding);
  const mission = useMission((whole) => whole);
  // Many conflicts have the same title: what tells them apart is what collides.
  const titles = finding.items.flatMap((id) => {
    const item = mission.items[id];
    return item ? [translatedText(item, 'title', locale).text || t('common:untitled')] : [];
  });
  return (
    <AriaButton
      className={classNames(styles.row, isShown && styles.shown)}
      {...(isShown ? { 'aria-current': 'true' as const } : {})}
      onPress={onShow}
    >
      <span className={styles.title}>{findingSentence(i18n, finding, locale).title}</span>
      {titles.length > 1 && <span className={styles.when}>{titles.join(' · ')}</span>}
      <span className={styles.when}>{when}</span>
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </AriaButton>
  );
}
