import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementsOf } from '../../../shared/agreements/agreementsOf';
import type { Agreement } from '../../../shared/model/agreement';
import type { AgreementId, ClauseId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useWantedAct } from '../../hooks/useWantedAct';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { Select } from '../../ui/fields/Select';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { AddAgreementDialog } from './AddAgreementDialog';
import { AgreementPage } from './AgreementPage';
import styles from './AgreementsScreen.module.css';
import { PartChoice } from './PartChoice';
import { RemindButton } from './RemindButton';

/** One agreement at a time, with its terms and how it stands today and on the mission. */
export function RegisterPart({ onShowBriefs }: { onShowBriefs: () => void }) {
  const { t } = useTranslation('agreements');
  const [isAdding, setAdding] = useState(false);
  const agreements = useAgreements();
  const select = useInterface((state) => state.select);
  const { shown, clause } = useShown(agreements);
  const show = (id: AgreementId) => select({ collection: 'agreements', id });
  useMenuAction('add', () => setAdding(true));
  useWantedAct('add-agreement', () => setAdding(true));
  const add = (
    <Button variant={shown ? 'secondary' : 'primary'} icon={Plus} onPress={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <Toolbar
        label={t('title')}
        start={
          <>
            <ToolbarTitle title={t('title')} />
            <PartChoice part="register" />
            {shown && <AgreementChoice agreements={agreements} shown={shown.id} onShow={show} />}
          </>
        }
        end={
          shown && (
            <>
              <RemindButton agreement={shown} />
              {add}
            </>
          )
        }
      />
      {shown ? (
        // Another agreement is read from its top, not from where the one before was left.
        <div key={`${shown.id} ${clause?.id ?? ''}`} className={styles.page}>
          <AgreementPage agreement={shown} revealedClause={clause?.id ?? null} onShowBriefs={onShowBriefs} />
        </div>
      ) : (
        <EmptyState title={t('empty.title')} body={t('empty.body')} primary={add} />
      )}
      {isAdding && <AddAgreementDialog onAdded={show} onClose={() => setAdding(false)} />}
    </>
  );
}

interface AgreementChoiceProps {
  agreements: readonly Agreement[];
  shown: AgreementId;
  onShow: (id: AgreementId) => void;
}

function AgreementChoice({ agreements, shown, onShow }: AgreementChoiceProps) {
  const { t } = useTranslation('agreements');
  const locale = useLocale();
  return (
    <Select<AgreementId>
      label={t('choose')}
      isLabelHidden
      options={agreements.map((agreement) => ({
        id: agreement.id,
        label: translatedText(agreement, 'title', locale).text || t('untitled'),
      }))}
      value={shown}
      onChange={onShow}
    />
  );
}

function useAgreements(): readonly Agreement[] {
  const locale = useLocale();
  const agreements = useMission((mission) => mission.agreements);
  return useMemo(() => agreementsOf({ agreements }, locale), [agreements, locale]);
}

/** The agreement that was chosen, or one of whose clauses was, or else the first. */
function useShown(agreements: readonly Agreement[]) {
  const selection = useInterface((state) => state.selection);
  const clauses = useMission((mission) => mission.clauses);
  const clause = selection?.collection === 'clauses' ? clauses[selection.id as ClauseId] : undefined;
  const sought = clause?.agreement ?? (selection?.collection === 'agreements' ? selection.id : undefined);
  return { shown: agreements.find(({ id }) => id === sought) ?? agreements[0], clause };
}
