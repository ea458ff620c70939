import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { comparisonTables } from '../../../shared/brief/comparisonTables';
import { cellText } from '../../../shared/brief/cellText';
import { figuresOf } from '../../../shared/brief/figuresOf';
import { errorSentence } from '../../../shared/i18n/errorSentence';
import type { FileError } from '../../../shared/ipc/fileError';
import type { ReportRequest } from '../../../shared/ipc/reportRequest';
import { type MissionFigures, mostCompared } from '../../../shared/model/missionFigures';
import { useHost } from '../../hooks/useHost';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import { FormSection } from '../../ui/fields/FormSection';
import { Banner } from '../../ui/frame/Banner';
import styles from './OutcomesScreen.module.css';

interface ComparedMissionsProps {
  audience: ReportRequest['audience'];
  compared: readonly MissionFigures[];
  onChange: (compared: readonly MissionFigures[]) => void;
}

/** Earlier missions whose figures stand beside those of this one; their files are read and never changed. */
export function ComparedMissions({ audience, compared, onChange }: ComparedMissionsProps) {
  const { t, i18n } = useTranslation('report');
  const locale = useLocale();
  const host = useHost();
  const [refusal, setRefusal] = useState<FileError | null>(null);
  const add = async () => {
    const read = await host.readEarlierFigures({});
    setRefusal(read.ok ? null : read.error);
    if (read.ok && read.value) onChange([...compared, read.value]);
  };
  return (
    <FormSection title={t('comparison.title')}>
      <p className={styles.note}>{t('comparison.note')}</p>
      {refusal && <Banner tone="error" title={errorSentence(i18n, refusal, locale)} />}
      {compared.length > 0 && <Figures audience={audience} compared={compared} />}
      <div className={styles.adding}>
        <Button
          icon={Plus}
          onPress={() => void add()}
          disabledReason={compared.length >= mostCompared ? t('comparison.enough') : undefined}
        >
          {t('comparison.add')}
        </Button>
        {compared.length > 0 && <Button onPress={() => onChange([])}>{t('comparison.none')}</Button>}
      </div>
    </FormSection>
  );
}

function Figures({ audience, compared }: Omit<ComparedMissionsProps, 'onChange'>) {
  const { t, i18n } = useTranslation('report');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const tables = useMemo(() => {
    const words = { say: i18n.getFixedT(locale, 'report'), common: i18n.getFixedT(locale, 'common'), locale };
    return comparisonTables([...compared, figuresOf(mission)], audience, words);
  }, [audience, compared, i18n, locale, mission]);
  return tables.map(({ id, title, head, rows }) => (
    <table key={id} className={styles.figures} aria-label={title}>
      <thead>
        <tr>
          {head.map((heading, column) => (
            <th scope="col" key={`${column} ${heading}`}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label = '', ...cells], row) => (
          <tr key={row}>
            <th scope="row">{cellText(label, locale)}</th>
            {cells.map((cell, column) => (
              <td key={head[column + 1] ?? t('title')}>{cellText(cell, locale)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
