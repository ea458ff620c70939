import { FileSpreadsheet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SpreadsheetTable } from '../../../shared/imports/spreadsheetTable';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/marks/Icon';
import styles from './ImportScreen.module.css';

/** How the file was read, so that a wrong guess can be seen: name, separator, encoding, rows. */
export function TableFacts({ table, onOtherFile }: { table: SpreadsheetTable; onOtherFile: () => void }) {
  const { t } = useTranslation('imports');
  const facts = [
    table.fileName,
    table.sheet === undefined ? undefined : t('facts.sheet', { sheet: table.sheet }),
    table.separator && t(`facts.separator.${table.separator}`),
    table.encoding && t(`facts.encoding.${table.encoding}`),
    t('facts.rows', { count: table.rows.length }),
  ];
  return (
    <p className={styles.facts}>
      <Icon of={FileSpreadsheet} size={14} />
      <span className={styles.factsText}>{facts.filter(Boolean).join(' · ')}</span>
      <Button variant="link" onPress={onOtherFile}>
        {t('facts.otherFile')}
      </Button>
    </p>
  );
}
