import { useTranslation } from 'react-i18next';
import type { UnreadColumn } from '../../shared/imports/unreadColumns';
import { Banner } from '../ui/frame/Banner';

export interface UnreadColumnsProps {
  columns: readonly UnreadColumn[];
  /** What becomes of what they hold, and what to do. */
  children: string;
}

/** Columns of a list that have no place in what it is read as, so that nothing is dropped without a word. */
export function UnreadColumns({ columns, children }: UnreadColumnsProps) {
  const { t, i18n } = useTranslation('imports');
  if (columns.length === 0) return null;
  const titles = columns.map(({ title, number }) => (title === '' ? t('untitledColumn', { number }) : title));
  const names = new Intl.ListFormat(i18n.language).format(titles);
  return (
    <Banner tone="warning" title={t('unreadColumns', { count: columns.length, columns: names })}>
      {children}
    </Banner>
  );
}
