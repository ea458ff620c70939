import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import type { DirectoryTable } from './DirectoryScreen';

export interface DirectoryEmptyProps {
  table: DirectoryTable;
  /** There are rows, and nothing of what is sought is in them. */
  isSearched: boolean;
  onAdd: () => void;
  onImport: () => void;
}

export function DirectoryEmpty({ table, isSearched, onAdd, onImport }: DirectoryEmptyProps) {
  const { t } = useTranslation('directory');
  return (
    <EmptyState
      title={t(isSearched ? 'empty.noMatch' : `empty.${table}Title`)}
      body={isSearched ? undefined : t(`empty.${table}Body`)}
      primary={
        <Button variant="primary" onPress={onAdd}>
          {t(`add.${table}`)}
        </Button>
      }
      secondary={isSearched ? undefined : <Button onPress={onImport}>{t('importList')}</Button>}
    />
  );
}
