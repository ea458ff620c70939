import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SidePane } from '../ui/frame/SidePane';

export interface RecordSheetProps {
  /** Name of the record; absent while no row was chosen. */
  title: string | undefined;
  children: ReactNode;
}

/** The long texts of one row, which a cell is too small for. It follows the row that one goes to in the table. */
export function RecordSheet({ title, children }: RecordSheetProps) {
  const { t } = useTranslation('delegation');
  return (
    <SidePane title={title ?? t('sheet.title')} width="wide">
      {title === undefined ? <p>{t('sheet.none')}</p> : children}
    </SidePane>
  );
}
