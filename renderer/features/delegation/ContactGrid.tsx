import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { contactRows, contactText } from '../../records/contactRow';
import { PersonTable } from '../../records/PersonTable';
import { useContactColumns } from '../../records/useContactColumns';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { useGridState } from '../../ui/grid/useGridState';
import type { DelegateGridProps } from './DelegateGrid';
import { rowsFound } from './rowsFound';

/** The people who receive the delegation. */
export function ContactGrid({ query, onAdd, areFiltersShown, isSheetShown, revealId }: DelegateGridProps) {
  const { t } = useTranslation('delegation');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const rows = useMemo(() => contactRows(mission, locale), [locale, mission]);
  const found = useMemo(() => rowsFound(rows, query, contactText), [query, rows]);
  return (
    <PersonTable
      areFiltersShown={areFiltersShown}
      isSheetShown={isSheetShown}
      revealId={revealId}
      home="mission"
      label={t('views.contacts')}
      rows={rows}
      found={found}
      columns={useContactColumns()}
      state={useGridState()}
      empty={<NoContact isSearched={rows.length > 0} onAdd={onAdd} />}
    />
  );
}

function NoContact({ isSearched, onAdd }: { isSearched: boolean; onAdd: () => void }) {
  const { t } = useTranslation('delegation');
  return (
    <EmptyState
      title={t(isSearched ? 'empty.noMatch' : 'empty.contactsTitle')}
      body={isSearched ? undefined : t('empty.contactsBody')}
      primary={
        <Button variant="primary" onPress={onAdd}>
          {t('add.contacts')}
        </Button>
      }
    />
  );
}
