import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button';
import { Dialog } from '../../ui/overlays/Dialog';
import { ClientTable } from './ClientTable';
import { VendorPages } from './VendorPages';

/** What each calendar program does with our files, what is safest in each, and where the vendors say so. */
export function ClientsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('calendars');
  const close = t('common:action.close');
  return (
    <Dialog
      title={t('clients.title')}
      size="large"
      isOpen
      onOpenChange={onClose}
      closeLabel={close}
      footer={
        <Button variant="primary" onPress={onClose}>
          {close}
        </Button>
      }
    >
      <ClientTable />
      <VendorPages />
    </Dialog>
  );
}
