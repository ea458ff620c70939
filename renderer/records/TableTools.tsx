import { ListFilter, PanelRight } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMenuAction } from '../hooks/useMenuAction';
import { IconButton } from '../ui/controls/IconButton';
import { SearchField } from '../ui/fields/SearchField';
import type { ChangingLook } from './useTableLook';

export interface TableToolsProps {
  label: string;
  look: ChangingLook;
  /** Whether its rows have a sheet at all. */
  hasSheet?: boolean;
}

/** What is sought in a table, and whether its filters and the sheet of its rows are shown. */
export function TableTools({ label, look, hasSheet = true }: TableToolsProps) {
  const { t } = useTranslation('delegation');
  const search = useRef<HTMLInputElement>(null);
  useMenuAction('find', () => search.current?.focus());
  return (
    <>
      <SearchField
        ref={search}
        label={label}
        placeholder={label}
        clearLabel={t('searchClear')}
        value={look.query}
        onChange={look.setQuery}
      />
      <IconButton
        icon={ListFilter}
        label={t('filters')}
        variant="secondary"
        isActive={look.areFiltersShown}
        onPress={look.toggleFilters}
      />
      {hasSheet && (
        <IconButton
          icon={PanelRight}
          label={t('sheet.show')}
          variant="secondary"
          isActive={look.isSheetShown}
          onPress={look.toggleSheet}
        />
      )}
    </>
  );
}
