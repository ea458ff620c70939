import { Plus } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { claimsOf } from '../../../shared/agreements/claimsOf';
import type { Claim } from '../../../shared/model/claim';
import { useClaimDialog } from '../../hooks/useClaimDialog';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useMission } from '../../hooks/useMission';
import { useMissionState } from '../../hooks/useMissionState';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { Segmented } from '../../ui/controls/Segmented';
import { SearchField } from '../../ui/fields/SearchField';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import styles from './BenefitsPart.module.css';
import { ClaimBoard } from './ClaimBoard';
import { ClaimFilters } from './ClaimFilters';
import { ClaimGrid } from './ClaimGrid';
import { ClaimSheet } from './ClaimSheet';
import { PartChoice } from './PartChoice';
import { type ClaimFilter, useClaimFilter } from './useClaimFilter';
import { useClaimView } from './useClaimView';

/** Who has asked for which benefit: from requested to used, as a board or as a list. */
export function ClaimsPart() {
  const { t } = useTranslation('benefits');
  const claims = useMission((mission) => mission.claims);
  const all = useMemo(() => claimsOf({ claims }), [claims]);
  const filter = useClaimFilter(all);
  const search = useRef<HTMLInputElement>(null);
  const start = useStartClaim();
  useMenuAction('add', () => start?.());
  useMenuAction('find', () => search.current?.focus());
  const add = start && (
    <Button variant="primary" icon={Plus} onPress={start}>
      {t('claim.add')}
    </Button>
  );
  return (
    <>
      <Toolbar
        label={t('views.claims')}
        start={
          <>
            <ToolbarTitle title={t('views.claims')} aside={t('counts.claims', { count: all.length })} />
            <PartChoice part="claims" />
          </>
        }
        end={
          all.length > 0 && (
            <>
              <SearchField
                ref={search}
                label={t('search')}
                placeholder={t('search')}
                clearLabel={t('common:action.clear')}
                value={filter.query}
                onChange={filter.setQuery}
              />
              {add}
            </>
          )
        }
      />
      {all.length === 0 ? (
        <EmptyState title={t('empty.claimsTitle')} body={t('empty.claimsBody')} primary={add} />
      ) : (
        <ClaimPanes filter={filter} all={all} />
      )}
    </>
  );
}

/** Nothing where nothing may be written. */
function useStartClaim(): (() => void) | undefined {
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const claim = useClaimDialog();
  return isReadOnly ? undefined : () => claim({});
}

interface ClaimPanesProps {
  filter: ClaimFilter;
  /** Those that the filter hides too: one that leaves it while it is written in stays open. */
  all: readonly Claim[];
}

function ClaimPanes({ filter, all }: ClaimPanesProps) {
  const { t } = useTranslation('benefits');
  const [view, showView] = useClaimView();
  const openId = useInterface(({ selection }) => (selection?.collection === 'claims' ? selection.id : null));
  const open = all.find(({ id }) => id === openId);
  const Shown = view === 'board' ? ClaimBoard : ClaimGrid;
  return (
    <>
      <ClaimFilters filter={filter} claims={all}>
        <Segmented
          label={t('claimViews.label')}
          value={view}
          onChange={showView}
          options={(['board', 'list'] as const).map((id) => ({ id, label: t(`claimViews.${id}`) }))}
        />
      </ClaimFilters>
      <div className={styles.panes}>
        <Shown claims={filter.found} openId={openId} />
        {open && <ClaimSheet key={open.id} claim={open} />}
      </div>
    </>
  );
}
