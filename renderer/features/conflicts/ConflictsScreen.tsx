import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindings } from '../../hooks/useFindings';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { StatusMark } from '../../ui/marks/StatusMark';
import styles from './ConflictsScreen.module.css';
import { FindingDetail } from './FindingDetail';
import { FindingList } from './FindingList';

/** Everything that is wrong with the mission as it stands, the worst first; each leads to the items concerned. */
export function ConflictsScreen({ onShowItem }: { onShowItem: () => void }) {
  const { t } = useTranslation('conflicts');
  const findings = useFindings();
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = findings.find(({ id }) => id === chosen) ?? findings[0];
  return (
    <>
      <Toolbar
        label={t('screen.title')}
        start={
          <ToolbarTitle
            title={t('screen.title')}
            aside={findings.length === 0 ? t('screen.none') : t('screen.aside', { count: findings.length })}
          />
        }
      />
      {shown ? (
        <div className={styles.panes}>
          <FindingList findings={findings} shown={shown.id} onShow={setChosen} />
          <FindingDetail finding={shown} onShowItem={onShowItem} />
        </div>
      ) : (
        <EmptyState
          title={t('screen.none')}
          body={t('screen.noneBody')}
          drawing={<StatusMark severity="fine" label={t('common:severity.fine')} />}
        />
      )}
    </>
  );
}
