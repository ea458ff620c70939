import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { StatusMark } from '../../ui/marks/StatusMark';
import styles from './ConflictsScreen.module.css';
import { FindingDetail } from './FindingDetail';
import { FindingList } from './FindingList';
import { followingFinding } from './followingFinding';
import { SeverityFilter } from './SeverityFilter';
import { useShownFindings } from './useShownFindings';

export interface ConflictsScreenProps {
  onShowItem: () => void;
  onShowSupport: () => void;
  onShowClaim: () => void;
  onShowAnnouncement: () => void;
}

/** Everything that is wrong with the mission as it stands, the worst first; each leads to the items concerned. */
export function ConflictsScreen(ways: ConflictsScreenProps) {
  const { t } = useTranslation('conflicts');
  const { all, shown: findings } = useShownFindings();
  const { open, accepted, lapsed } = findings;
  const [chosen, setChosen] = useState<string | null>(null);
  const standing = accepted.find(({ finding }) => finding.id === chosen);
  const shown = standing?.finding ?? open.find(({ id }) => id === chosen) ?? open[0];
  const isBare = all.open.length + all.accepted.length === 0;
  return (
    <>
      <Toolbar
        label={t('screen.title')}
        start={
          <ToolbarTitle
            title={t('screen.title')}
            aside={all.open.length === 0 ? t('screen.none') : t('screen.aside', { count: all.open.length })}
          />
        }
        end={all.open.length > 0 && <SeverityFilter open={all.open} />}
      />
      {isBare ? (
        <NothingToSettle title={t('screen.none')} body={t('screen.noneBody')} />
      ) : (
        <div className={styles.panes}>
          <FindingList findings={findings} shown={shown?.id} onShow={setChosen} />
          {shown ? (
            <FindingDetail
              finding={shown}
              acceptance={standing?.acceptance ?? lapsed.get(shown.id)}
              isAccepted={standing !== undefined}
              // On to the next, so that a list can be gone through without leaving the keyboard.
              onAccepted={() => setChosen(followingFinding(open, shown.id) ?? shown.id)}
              {...ways}
            />
          ) : (
            <NothingToSettle title={t('screen.noneLeft')} body={t('screen.noneLeftBody')} />
          )}
        </div>
      )}
    </>
  );
}

function NothingToSettle({ title, body }: { title: string; body: string }) {
  const { t } = useTranslation('common');
  return <EmptyState title={title} body={body} drawing={<StatusMark severity="fine" label={t('severity.fine')} />} />;
}
