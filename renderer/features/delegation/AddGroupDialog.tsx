import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddingLabels } from '../../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { LanguagePair } from '../../ui/fields/LanguagePair';
import { FormDialog } from '../../ui/overlays/FormDialog';

export function AddGroupDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('delegation');
  const edit = useAnnouncedEdits();
  const labels = useAddingLabels();
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
    <FormDialog title={t('add.groups')} onClose={onClose} onSubmit={() => void add()} labels={labels}>
      <LanguagePair
        label={t('column.name')}
        fr={{ label: t('dialog.groupNameFr'), value: nameFr, onChange: setNameFr, autoFocus: true, error }}
        en={{ label: t('dialog.groupNameEn'), value: nameEn, onChange: setNameEn }}
      />
    </FormDialog>
  );
}
