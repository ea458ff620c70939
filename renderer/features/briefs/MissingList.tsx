import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { coordinationContact } from '../../../shared/brief/coordinationContact';
import { missingNext } from '../../../shared/delegation/missingNext';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { StatusMark } from '../../ui/marks/StatusMark';
import styles from './BriefsScreen.module.css';

/** What would be thin on paper: the overview's list as far as a reader would notice, and whom nobody could call. */
const onPaper = new Set(['profile', 'place', 'translation', 'email']);

export function MissingList() {
  const { t } = useTranslation('briefs');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const rows = useMemo(() => missingNext(mission).filter(({ kind }) => onPaper.has(kind)), [mission]);
  const open = rows.filter(({ done, total }) => done < total);
  const canBeCalled = coordinationContact(mission, locale) !== undefined;
  return (
    <section className={styles.parts}>
      <h3 className={styles.heading}>{t('missing')}</h3>
      {open.length === 0 && canBeCalled && <StatusMark severity="fine" label={t('complete')} isLabelShown />}
      {!canBeCalled && (
        <p className={styles.missing}>
          <StatusMark severity="check" label={t('common:severity.check')} />
          {t('coordinationPhone')}
        </p>
      )}
      {open.map(({ kind, done, total }) => (
        <p key={kind} className={styles.missing}>
          <StatusMark severity="check" label={t('common:severity.check')} />
          {t(`overview:missing.${kind}`)}
          <span className={styles.figure}>{t('overview:missing.of', { done, total })}</span>
        </p>
      ))}
    </section>
  );
}
