import { Contact } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactCardsRequest } from '../../shared/ipc/contactCardsRequest';
import type { ExportReport } from '../../shared/ipc/host';
import { useHost } from '../hooks/useHost';
import { useReport } from '../hooks/useReport';
import { useWork } from '../hooks/useWork';
import { Button } from '../ui/controls/Button';
import { Select } from '../ui/fields/Select';
import { Dialog } from '../ui/overlays/Dialog';
import styles from './ContactCards.module.css';
import { FilesWritten } from './FilesWritten';

export type ContactCardsProps = Pick<ContactCardsRequest, 'source' | 'table' | 'of'>;

/** Those who are chosen, as a file that telephones and mail programs take into their address book. */
export function ContactCards(props: ContactCardsProps) {
  const { t } = useTranslation('directory');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" icon={Contact} onPress={() => setOpen(true)}>
        {t('cards.open')}
      </Button>
      {isOpen && <ContactCardsDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function ContactCardsDialog({ onClose, ...chosen }: ContactCardsProps & { onClose: () => void }) {
  const { t } = useTranslation('directory');
  const host = useHost();
  const report = useReport();
  const { run, progress } = useWork();
  const [audience, setAudience] = useState<ContactCardsRequest['audience']>('delegation');
  const [written, setWritten] = useState<ExportReport | null>(null);
  const save = async () => {
    setWritten(null);
    setWritten(await report(run((work) => host.saveContactCards({ ...chosen, audience, work }))));
  };
  return (
    <Dialog
      title={t('cards.title')}
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={
        <Button
          variant="primary"
          icon={Contact}
          onPress={() => void save()}
          disabledReason={progress ? t('cards.working') : undefined}
        >
          {t('cards.save')}
        </Button>
      }
    >
      <div className={styles.parts}>
        <p>{t('cards.what', { count: chosen.of.length })}</p>
        {chosen.table === 'people' && (
          <Select
            label={t('cards.for')}
            description={t(`cards.note.${audience}`)}
            options={(['delegation', 'coordinators'] as const).map((id) => ({ id, label: t(`cards.audience.${id}`) }))}
            value={audience}
            onChange={setAudience}
          />
        )}
        {written && (
          <FilesWritten
            title={t('cards.written', { file: written.files[0], folder: written.folder })}
            folder={written.folder}
          />
        )}
      </div>
    </Dialog>
  );
}
