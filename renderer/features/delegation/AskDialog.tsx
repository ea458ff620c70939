import { Copy, FileSpreadsheet } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AskGroup, askGroups } from '../../../shared/delegation/askGroups';
import { askMessage } from '../../../shared/delegation/askMessage';
import { askWords } from '../../../shared/delegation/askWords';
import { askedFileName } from '../../../shared/text/askedFileName';
import type { ExportReport } from '../../../shared/ipc/host';
import { useHost } from '../../hooks/useHost';
import { useMission } from '../../hooks/useMission';
import { useReport } from '../../hooks/useReport';
import { useWork } from '../../hooks/useWork';
import { Button } from '../../ui/controls/Button';
import { copyText } from '../../ui/copyText';
import { Select } from '../../ui/fields/Select';
import { TextArea } from '../../ui/fields/TextArea';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Dialog } from '../../ui/overlays/Dialog';
import styles from './AskDialog.module.css';
import { FilesWritten } from '../../records/FilesWritten';

/** Asks each organisation for what is missing of its people: a message to copy, and a spreadsheet to fill in that comes back. */
export function AskDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('delegation');
  const mission = useMission((whole) => whole);
  const groups = useMemo(() => askGroups(mission), [mission]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [written, setWritten] = useState<ExportReport | null>(null);
  const group = groups.find(({ key }) => key === chosen) ?? groups[0];
  return (
    <Dialog
      title={t('ask.title')}
      size="large"
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={group && <AskActions groups={groups} group={group} onWritten={setWritten} />}
    >
      {!group && <EmptyState title={t('ask.nothing')} />}
      {group && (
        <div className={styles.dialog}>
          <p>{t('ask.how')}</p>
          <Select
            label={t('ask.whom')}
            options={groups.map(({ key, name, asked }) => ({
              id: key as string,
              label: name,
              description: t('ask.people', { count: asked.length }),
            }))}
            value={group.key as string}
            onChange={setChosen}
          />
          <AskedText group={group} />
          {written && (
            <FilesWritten
              title={t('ask.written', { count: written.files.length, folder: written.folder })}
              folder={written.folder}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}

function AskedText({ group }: { group: AskGroup }) {
  const { t } = useTranslation('delegation');
  return <TextArea label={t('ask.message')} value={useMessage(group)} rows={14} isReadOnly />;
}

function useMessage(group: AskGroup): string {
  const { i18n } = useTranslation('delegation');
  const mission = useMission((whole) => whole);
  return useMemo(() => {
    const words = askWords(i18n);
    const names = { fr: i18n.getFixedT('fr', 'delegation'), en: i18n.getFixedT('en', 'delegation') };
    return askMessage(group, {
      mission,
      words,
      partName: (part, locale) => names[locale](`complete.${part}`),
      file: askedFileName(group, words),
    });
  }, [group, i18n, mission]);
}

interface AskActionsProps {
  groups: readonly AskGroup[];
  group: AskGroup;
  onWritten: (report: ExportReport | null) => void;
}

function AskActions({ groups, group, onWritten }: AskActionsProps) {
  const { t } = useTranslation('delegation');
  const host = useHost();
  const report = useReport();
  const { run } = useWork();
  const message = useMessage(group);
  const save = async (asked: readonly AskGroup[]) => {
    onWritten(null);
    const of = asked.map(({ key }) => key);
    onWritten(await report(run((work) => host.saveWorkbooks({ document: 'missing-details', of, work }))));
  };
  return (
    <>
      <Button icon={Copy} onPress={() => copyText(message)}>
        {t('ask.copy')}
      </Button>
      <Button icon={FileSpreadsheet} onPress={() => void save([group])}>
        {t('ask.saveOne')}
      </Button>
      <Button variant="primary" icon={FileSpreadsheet} onPress={() => void save(groups)}>
        {t('ask.saveAll', { count: groups.length })}
      </Button>
    </>
  );
}
