import { CalendarSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/controls/Button';
import type { FieldsProps } from '../editor/fieldsProps';
import { FindTimeDialog } from './FindTimeDialog';

/** Beside the time of a session's form: the search, which writes what was chosen into the form. */
export function DraftTimeSearch({ draft, change, reader, itemId }: FieldsProps) {
  const { t } = useTranslation('slots');
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button variant="quiet" size="compact" icon={CalendarSearch} onPress={() => setIsOpen(true)}>
        {t('title')}
      </Button>
      {isOpen && (
        <FindTimeDialog
          draft={draft}
          itemId={itemId}
          reader={reader}
          title={t('title')}
          hint={t('draftHint')}
          onChoose={(found) => {
            change(found);
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
