import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type AskGroup, askGroups } from '../../../shared/delegation/askGroups';
import { askMessage } from '../../../shared/delegation/askMessage';
import { askWords } from '../../../shared/delegation/askWords';
import { askedFileName } from '../../../shared/text/askedFileName';
import { useHost } from '../../hooks/useHost';
import { useMission } from '../../hooks/useMission';
import { AskingDialog } from '../../records/AskingDialog';

/** Asks each organisation for what is missing of its people. */
export function AskDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('delegation');
  const host = useHost();
  const mission = useMission((whole) => whole);
  const groups = useMemo(() => askGroups(mission), [mission]);
  const message = useMessage();
  return (
    <AskingDialog
      recipients={groups.map(({ key, name, asked }) => ({
        id: key,
        label: name,
        description: t('ask.people', { count: asked.length }),
      }))}
      messageTo={(id) => {
        const group = groups.find(({ key }) => key === id);
        return group ? message(group) : '';
      }}
      messageRows={14}
      write={(of, work) => host.saveWorkbooks({ document: 'missing-details', of, work })}
      words={{
        title: t('ask.title'),
        how: t('ask.how'),
        whom: t('ask.whom'),
        message: t('ask.message'),
        nobody: t('ask.nothing'),
        copy: t('ask.copy'),
        saveOne: t('ask.saveOne'),
        saveAll: t('ask.saveAll', { count: groups.length }),
        written: ({ files, folder }) => t('ask.written', { count: files.length, folder }),
      }}
      onClose={onClose}
    />
  );
}

function useMessage(): (group: AskGroup) => string {
  const { i18n } = useTranslation('delegation');
  const mission = useMission((whole) => whole);
  const words = askWords(i18n);
  const names = { fr: i18n.getFixedT('fr', 'delegation'), en: i18n.getFixedT('en', 'delegation') };
  return (group) =>
    askMessage(group, {
      mission,
      words,
      partName: (part, locale) => names[locale](`complete.${part}`),
      file: askedFileName(group, words),
    });
}
