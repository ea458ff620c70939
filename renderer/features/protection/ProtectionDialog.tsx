import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMissionState } from '../../hooks/useMissionState';
import { Button } from '../../ui/controls/Button';
import { RadioGroup } from '../../ui/controls/RadioGroup';
import { Form } from '../../ui/fields/Form';
import { Dialog } from '../../ui/overlays/Dialog';
import { missingFor, type ProtectionAct } from './protectionAct';
import { ProtectionDone } from './ProtectionDone';
import { ProtectionFields } from './ProtectionFields';
import { useProtection } from './useProtection';

/** Sets, changes or removes the passphrase of the mission, after saying what follows from it. */
export function ProtectionDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('protection');
  const formId = useId();
  const isProtected = useMissionState((state) => state.isProtected);
  // As it was when this was opened: doing it turns it round.
  const [wasProtected] = useState(isProtected);
  const [act, setAct] = useState<ProtectionAct>(wasProtected ? 'change' : 'set');
  const { draft, setDraft, error, isWorking, isDone, apply } = useProtection(act);
  const missing = missingFor(act, draft);
  if (isDone) return <ProtectionDone act={act} onClose={onClose} />;
  return (
    <Dialog
      title={t(wasProtected ? 'title.present' : 'title.set')}
      isOpen
      isQuestion
      onOpenChange={() => !isWorking && onClose()}
      closeLabel={t('common:action.close')}
      footer={
        <>
          <Button isDisabled={isWorking} onPress={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button
            variant={act === 'remove' ? 'danger' : 'primary'}
            type="submit"
            form={formId}
            isDisabled={isWorking}
            disabledReason={missing && t(`missing.${missing}`)}
          >
            {isWorking ? t('working') : t(act)}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => missing === undefined && !isWorking && void apply()}>
        {wasProtected && (
          <RadioGroup
            label={t('choice.label')}
            value={act}
            onChange={setAct}
            options={(['change', 'remove'] as const).map((id) => ({ id, label: t(`choice.${id}`) }))}
          />
        )}
        <ProtectionFields act={act} draft={draft} error={error} onChange={setDraft} />
      </Form>
    </Dialog>
  );
}
