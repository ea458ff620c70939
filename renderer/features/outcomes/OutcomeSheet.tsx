import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../shared/model/itineraryItem';
import type { Outcome } from '../../../shared/model/outcome';
import { translatedText } from '../../../shared/model/translatedText';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { useMissionState } from '../../hooks/useMissionState';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { FormSection } from '../../ui/fields/FormSection';
import { Banner } from '../../ui/frame/Banner';
import { SidePane } from '../../ui/frame/SidePane';
import { AttendanceButtons } from './AttendanceButtons';
import { FollowUpFields } from './FollowUpFields';
import { OutcomeFields } from './OutcomeFields';
import { useNoteAttendance } from './useOutcome';

export interface OutcomeSheetProps {
  item: Session;
  /** The one that counts first. */
  outcomes: readonly Outcome[];
  onClose: () => void;
}

/** Everything that is noted of one meeting; each field saves itself. */
export function OutcomeSheet({ item, outcomes, onClose }: OutcomeSheetProps) {
  const { t } = useTranslation('outcomes');
  const [outcome, ...others] = outcomes;
  const note = useNoteAttendance(item.id, outcome);
  return (
    <SidePane
      title={translatedText(item, 'title', useLocale()).text || t('common:untitled')}
      width="wide"
      aside={<IconButton icon={X} label={t('sheet.close')} onPress={onClose} />}
      footer={outcome && <Forgetting outcomes={outcomes} label={t('sheet.forget')} />}
    >
      {others.length > 0 && (
        <Banner
          tone="warning"
          title={t('sheet.others', { count: others.length })}
          actions={<Forgetting outcomes={others} label={t('sheet.deleteOthers')} />}
        />
      )}
      <FormSection title={t('sheet.outcome')}>
        <AttendanceButtons value={outcome?.attendance} onNote={note} />
        {outcome && <OutcomeFields key={outcome.id} outcome={outcome} />}
      </FormSection>
      <FollowUpFields item={item.id} />
    </SidePane>
  );
}

/** None where nothing may be written. */
function Forgetting({ outcomes, label }: { outcomes: readonly Outcome[]; label: string }) {
  const make = useAnnouncedEdits();
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  if (isReadOnly) return null;
  const forget = () => void make(outcomes.map(({ id }) => ({ name: 'delete-outcome', payload: { outcome: id } })));
  return <Button onPress={forget}>{label}</Button>;
}
