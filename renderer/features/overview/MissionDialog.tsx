import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button';
import { Form } from '../../ui/fields/Form';
import { Dialog } from '../../ui/overlays/Dialog';
import { errorSentence } from '../../../shared/i18n/errorSentence';
import type { DomainError } from '../../../shared/commands/domainError';
import type { MarginField } from '../../../shared/model/marginFields';
import { useDispatch } from '../../hooks/useDispatch';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Banner } from '../../ui/frame/Banner';
import { DestinationFields } from './DestinationFields';
import { MarginFields } from './MarginFields';
import { marginIsFine } from './marginIsFine';
import { MissionFields } from './MissionFields';
import { missionCommands } from './missionCommands';
import { missionDraftOf, unknownDays } from './missionDraft';
import styles from './MissionDialog.module.css';
import { ShiftFields } from './ShiftFields';

/** What the mission says of itself. Everything that was changed is kept as one step of undo. */
export function MissionDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation('overview');
  const locale = useLocale();
  const dispatch = useDispatch();
  const group = useId();
  const formId = useId();
  const mission = useMission((whole) => whole);
  const [draft, setDraft] = useState(() => missionDraftOf(mission));
  const [refusal, setRefusal] = useState<DomainError | null>(null);
  const [isTried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    // Each field that is wrong says so itself.
    if (unknownDays(draft).length > 0) return;
    if (!Object.entries(draft.margins).every(([field, value]) => marginIsFine(field as MarginField, value))) return;
    for (const command of missionCommands(mission, draft)) {
      const result = await dispatch(command, `${group}${mission.id}`);
      if (!result.ok) return setRefusal(result.error);
    }
    onClose();
  };
  return (
    <Dialog
      title={t('missionForm.title')}
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {t('common:action.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {refusal !== null && <Banner tone="error" title={errorSentence(i18n, refusal, locale)} />}
        <Form id={formId} onSubmit={() => void save()}>
          <MissionFields draft={draft} onChange={setDraft} wrong={isTried ? unknownDays(draft) : []} />
          <DestinationFields draft={draft} onChange={setDraft} />
          <MarginFields draft={draft} onChange={setDraft} />
        </Form>
        <ShiftFields onShifted={onClose} />
      </div>
    </Dialog>
  );
}
