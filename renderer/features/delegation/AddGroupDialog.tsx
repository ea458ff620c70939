import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { Button } from '../../ui/controls/Button';
import { Form } from '../../ui/fields/Form';
import { LanguagePair } from '../../ui/fields/LanguagePair';
import { Dialog } from '../../ui/overlays/Dialog';

export function AddGroupDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('delegation');
  const edit = useAnnouncedEdits();
  const [nameFr, setNameFr] = useState('');
  const [nameEn, setNameEn] = useState('');
  const [isTried, setTried] = useState(false);
  const isNamed = `${nameFr}${nameEn}`.trim() !== '';
  const error = isTried && !isNamed ? t('dialog.groupNameNeeded') : undefined;
  const add = async () => {
    setTried(true);
    if (!isNamed) return;
    const group = { nameFr: nameFr.trim(), nameEn: nameEn.trim() };
    if (await edit([{ name: 'add-group', payload: { group } }])) onClose();
  };
  return (
    <Dialog title={t('add.groups')} isOpen onOpenChange={onClose} closeLabel={t('common:action.close')}>
      <Form
        onSubmit={() => void add()}
        footer={
          <>
            <Button onPress={onClose}>{t('common:action.cancel')}</Button>
            <Button variant="primary" type="submit">
              {t('common:action.add')}
            </Button>
          </>
        }
      >
        <LanguagePair
          label={t('column.name')}
          fr={{ label: t('dialog.groupNameFr'), value: nameFr, onChange: setNameFr, autoFocus: true, error }}
          en={{ label: t('dialog.groupNameEn'), value: nameEn, onChange: setNameEn }}
        />
      </Form>
    </Dialog>
  );
}
