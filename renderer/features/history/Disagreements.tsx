import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Disagreement, DisagreementValue } from '../../../shared/ipc/disagreement';
import { pictureSchema } from '../../../shared/model/picture';
import { saidValue } from '../../../shared/i18n/saidValue';
import { useHost } from '../../hooks/useHost';
import { useLocale } from '../../hooks/useLocale';
import { useMissionState } from '../../hooks/useMissionState';
import { useReport } from '../../hooks/useReport';
import { Button } from '../../ui/controls/Button';
import { Card } from '../../ui/frame/Card';
import styles from './Disagreements.module.css';
import { useFieldName } from './useFieldName';

/** The fields that two people changed apart: the value that stayed, those that did not, and the choice. */
export function Disagreements() {
  const { t } = useTranslation('history');
  const disagreements = useDisagreements();
  if (disagreements.length === 0) return null;
  return (
    <Card title={t('disagreements')} aside={disagreements.length}>
      <p className={styles.hint}>{t('disagreementsHint')}</p>
      <ul>
        {disagreements.map((disagreement) => (
          <Choice key={disagreement.path.join('/')} disagreement={disagreement} />
        ))}
      </ul>
    </Card>
  );
}

function useDisagreements(): readonly Disagreement[] {
  const host = useHost();
  const report = useReport();
  const revision = useMissionState((state) => state.revision);
  const [found, setFound] = useState<readonly Disagreement[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void report(host.listDisagreements()).then((listed) => isCurrent && setFound(listed ?? []));
    return () => {
      isCurrent = false;
    };
  }, [host, report, revision]);
  return found;
}

function Choice({ disagreement }: { disagreement: Disagreement }) {
  const { t } = useTranslation('history');
  const host = useHost();
  const report = useReport();
  const locale = useLocale();
  const fieldName = useFieldName();
  const { path, subject, kept, others } = disagreement;
  const say = (value: DisagreementValue) =>
    pictureSchema.safeParse(value).success
      ? t('common:aPicture')
      : String(saidValue(typeof value === 'boolean' ? String(value) : value, locale));
  return (
    <li className={styles.choice}>
      <span className={styles.subject}>
        {[saidValue(subject, locale), fieldName(path)].filter(Boolean).join(' · ')}
      </span>
      <span className={styles.values}>
        <span>{t('kept', { value: say(kept) })}</span>
        {others.map(({ choice, value, by }) => (
          <span key={choice} className={styles.other}>
            {t('other', { value: say(value) })} ({by === '' ? t('byNobody') : t('by', { author: by })})
          </span>
        ))}
      </span>
      <Button size="compact" onPress={() => void report(host.settleDisagreement({ path: [...path] }))}>
        {t('keep')}
      </Button>
      {others.map(({ choice, value }) => (
        <Button
          key={choice}
          size="compact"
          onPress={() => void report(host.settleDisagreement({ path: [...path], choice }))}
        >
          {t('takeOther', { value: say(value) })}
        </Button>
      ))}
    </li>
  );
}
