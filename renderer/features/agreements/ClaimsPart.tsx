import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { claimsOf } from '../../../shared/agreements/claimsOf';
import { useClaimDialog } from '../../hooks/useClaimDialog';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useMission } from '../../hooks/useMission';
import { useMissionState } from '../../hooks/useMissionState';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import styles from './BenefitsPart.module.css';
import { ClaimBoard } from './ClaimBoard';
import { ClaimSheet } from './ClaimSheet';
import { PartChoice } from './PartChoice';

/** Who has asked for which benefit: from requested to used, as a board. */
export function ClaimsPart() {
  const { t } = useTranslation('benefits');
  const claims = useMission((mission) => mission.claims);
  const all = useMemo(() => claimsOf({ claims }), [claims]);
  const openId = useInterface(({ selection }) => (selection?.collection === 'claims' ? selection.id : null));
  const open = all.find(({ id }) => id === openId);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const claim = useClaimDialog();
  const start = () => {
    if (!isReadOnly) claim({});
  };
  useMenuAction('add', start);
  const add = !isReadOnly && (
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
        end={all.length > 0 && add}
      />
      {all.length === 0 ? (
        <EmptyState title={t('empty.claimsTitle')} body={t('empty.claimsBody')} primary={add} />
      ) : (
        <div className={styles.panes}>
          <ClaimBoard claims={all} openId={openId} />
          {open && <ClaimSheet key={open.id} claim={open} />}
        </div>
      )}
    </>
  );
}
