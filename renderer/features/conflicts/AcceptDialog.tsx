import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/conflicts/finding';
import { findingSentence } from '../../../shared/i18n/findingSentence';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useDeferredMission } from '../../hooks/useDeferredMission';
import { useLocale } from '../../hooks/useLocale';
import { TextArea } from '../../ui/fields/TextArea';
import { StatusMark } from '../../ui/marks/StatusMark';
import { FormDialog } from '../../ui/overlays/FormDialog';
import { acceptingCommand } from './acceptingCommand';
import styles from './ConflictsScreen.module.css';

export interface AcceptDialogProps {
  finding: Finding;
  /** What was said when it was accepted before it changed. */
  earlierReason: string;
  onAccepted: () => void;
  onClose: () => void;
}

/** Asks why a conflict may stay. */
export function AcceptDialog({ finding, earlierReason, onAccepted, onClose }: AcceptDialogProps) {
  const { t, i18n } = useTranslation('conflicts');
  const locale = useLocale();
  const edit = useAnnouncedEdits();
  // The mission in which the conflict was found: accepting is about what the person sees.
  const { items } = useDeferredMission();
  const [reason, setReason] = useState(earlierReason);
  const [isTried, setTried] = useState(false);
  const error = isTried && reason.trim() === '' ? t('accept.reasonNeeded') : undefined;
  const accept = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    const isMade = await edit([acceptingCommand(i18n, { finding, reason, items })]);
    if (!isMade) return;
    onClose();
    onAccepted();
  };
  return (
    <FormDialog
      title={t('accept.title')}
      onClose={onClose}
      onSubmit={() => void accept()}
      labels={{ close: t('common:action.close'), cancel: t('common:action.cancel'), submit: t('accept.submit') }}
    >
      <p className={styles.title}>{findingSentence(i18n, finding, locale).title}</p>
      {finding.severity === 'impossible' && (
        <p className={styles.warning}>
          <StatusMark severity="impossible" />
          {t('accept.impossible')}
        </p>
      )}
      <TextArea
        label={t('accept.reason')}
        description={`${t('accept.lapses')} ${t('accept.reasonHint')}`}
        value={reason}
        onChange={setReason}
        error={error}
        autoFocus
      />
    </FormDialog>
  );
}
