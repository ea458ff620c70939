import { useTranslation } from 'react-i18next';
import type { SpreadsheetReading } from '../../../shared/imports/spreadsheetReading';
import { separators, textEncodings } from '../../../shared/imports/spreadsheetTable';
import { Button } from '../../ui/controls/Button';
import { Select } from '../../ui/fields/Select';
import { Popover } from '../../ui/overlays/Popover';
import styles from './ImportScreen.module.css';

export interface ReadAgainProps {
  reading: SpreadsheetReading;
  onRead: (reading: SpreadsheetReading) => void;
}

/** Where accents or columns came out wrong: the same file again, with another encoding or separator. */
export function ReadAgain({ reading, onRead }: ReadAgainProps) {
  const { t } = useTranslation('imports');
  return (
    <Popover label={t('readAgain.title')} trigger={<Button variant="link">{t('readAgain.open')}</Button>}>
      <div className={styles.readAgain}>
        <p>{t('readAgain.hint')}</p>
        <Select
          label={t('readAgain.encoding')}
          options={textEncodings.map((id) => ({ id, label: t(`readAgain.encodings.${id}`) }))}
          value={reading.encoding}
          onChange={(encoding) => onRead({ ...reading, encoding })}
        />
        <Select
          label={t('readAgain.separator')}
          options={separators.map((id) => ({ id, label: t(`readAgain.separators.${id}`) }))}
          value={reading.separator}
          onChange={(separator) => onRead({ ...reading, separator })}
        />
      </div>
    </Popover>
  );
}
