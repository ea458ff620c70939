import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { benefitsOf } from '../../../shared/agreements/benefitsOf';
import { useLocale } from '../../hooks/useLocale';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useMission } from '../../hooks/useMission';
import { useMissionState } from '../../hooks/useMissionState';
import { useWantedAct } from '../../hooks/useWantedAct';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { AddBenefitDialog } from './AddBenefitDialog';
import { BenefitGrid } from './BenefitGrid';
import styles from './BenefitsPart.module.css';
import { BenefitSheet } from './BenefitSheet';
import { PartChoice } from './PartChoice';

/** The benefits as a table, and one of them with everything about it and who may use it. */
export function BenefitsPart() {
  const { t } = useTranslation('benefits');
  const locale = useLocale();
  const benefits = useMission((mission) => mission.benefits);
  const all = useMemo(() => benefitsOf({ benefits }, locale), [benefits, locale]);
  const openId = useInterface(({ selection }) => (selection?.collection === 'benefits' ? selection.id : null));
  const open = all.find(({ id }) => id === openId);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const [isAdding, setAdding] = useState(false);
  const startAdding = () => setAdding(!isReadOnly);
  useMenuAction('add', startAdding);
  useWantedAct('add-benefit', startAdding);
  const add = !isReadOnly && (
    <Button variant="primary" icon={Plus} onPress={startAdding}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <Toolbar
        label={t('title')}
        start={
          <>
            <ToolbarTitle title={t('title')} aside={t('counts.benefits', { count: all.length })} />
            <PartChoice part="benefits" />
          </>
        }
        end={all.length > 0 && add}
      />
      {all.length === 0 ? (
        <EmptyState title={t('empty.title')} body={t('empty.body')} primary={add} />
      ) : (
        <div className={styles.panes}>
          <BenefitGrid benefits={all} openId={openId} />
          {open && <BenefitSheet key={open.id} benefit={open} />}
        </div>
      )}
      {isAdding && <AddBenefitDialog onClose={() => setAdding(false)} />}
    </>
  );
}
