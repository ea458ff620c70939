import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/conflicts/finding';
import type { Acceptance } from '../../../shared/model/acceptance';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useMissionState } from '../../hooks/useMissionState';
import { Button } from '../../ui/controls/Button';
import { AcceptDialog } from './AcceptDialog';

export interface AcceptanceButtonProps {
  finding: Finding;
  /** Standing, or lapsed because the conflict has changed. */
  acceptance: Acceptance | undefined;
  isAccepted: boolean;
  onAccepted: () => void;
}

/** Accepts a conflict after asking why, or takes that back at once. */
export function AcceptanceButton({ finding, acceptance, isAccepted, onAccepted }: AcceptanceButtonProps) {
  const { t } = useTranslation('conflicts');
  const edit = useAnnouncedEdits();
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const [isAsking, setAsking] = useState(false);
  if (isReadOnly) return null;
  const withdraw = () =>
    acceptance && void edit([{ name: 'withdraw-acceptance', payload: { acceptance: acceptance.id } }]);
  return (
    <>
      <Button onPress={() => (isAccepted ? withdraw() : setAsking(true))}>
        {t(isAccepted ? 'accept.withdraw' : 'accept.button')}
      </Button>
      {isAsking && (
        <AcceptDialog
          finding={finding}
          earlierReason={acceptance?.reason ?? ''}
          onAccepted={onAccepted}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
