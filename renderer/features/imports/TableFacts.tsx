import { FileSpreadsheet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SpreadsheetReading } from '../../../shared/imports/spreadsheetReading';
import type { SpreadsheetTable } from '../../../shared/imports/spreadsheetTable';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/marks/Icon';
import styles from './ImportScreen.module.css';
import { ReadAgain } from './ReadAgain';

export interface TableFactsProps {
  table: SpreadsheetTable;
  onOtherFile: () => void;
  /** Absent where the file is not to be read again any more. */
  onReadAgain?: ((reading: SpreadsheetReading) => void) | undefined;
}

/** How the file was read, so that a wrong guess can be seen and mended: name, separator, encoding, rows. */
export function TableFacts({ table, onOtherFile, onReadAgain }: TableFactsProps) {
  const { t } = useTranslation('imports');
  const { encoding, separator } = table;
  const facts = [
    table.fileName,
    table.sheet === undefined ? undefined : t('facts.sheet', { sheet: table.sheet }),
    separator && t(`facts.separator.${separator}`),
    encoding && t(`facts.encoding.${encoding}`),
    t('facts.rows', { count: table.rows.length }),
  ];
  return (
    <div className={styles.facts}>
      <Icon of={FileSpreadsheet} size={14} />
      <span className={styles.factsText}>{facts.filter(Boolean).join(' · ')}</span>
      {onReadAgain && encoding && separator && <ReadAgain reading={{ encoding, separator }} onRead={onReadAgain} />}
      <Button variant="link" onPress={onOtherFile}>
        {t('facts.otherFile')}
      </Button>
    </div>
  );
}
