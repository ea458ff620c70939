import { CircleCheck, UserMinus, Users, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../shared/commands/commands';
import { delegateStatusSchema } from '../../../shared/model/delegate';
import type { GroupId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import { useEditsAtOnce } from '../../hooks/useEditsAtOnce';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { ContactCards } from '../../records/ContactCards';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { BulkBar } from '../../ui/grid/BulkBar';
import { Menu } from '../../ui/overlays/Menu';
import type { DelegateRow } from './delegateRow';

export interface DelegateBulkBarProps {
  rows: readonly DelegateRow[];
  onMake: (commands: readonly Command[]) => Promise<boolean>;
  onClear: () => void;
}

const noGroup = 'none';

/** What can be done with everybody who is chosen, each as one step of undo. */
export function DelegateBulkBar({ rows, onMake, onClear }: DelegateBulkBarProps) {
  const { t } = useTranslation('delegation');
  const locale = useLocale();
  const removeAll = useEditsAtOnce('deletions');
  const groups = Object.values(useMission((mission) => mission.groups)).filter(({ deleted }) => !deleted);
  const set = (field: 'status' | 'group', value: string | null) => {
    const cells = rows.map(({ id }) => ({ collection: 'delegates', id, field, value }) as const);
    void onMake([{ name: 'paste-cells', payload: { cells } }]);
  };
  const remove = async () => {
    if (await removeAll(rows.map(({ id }) => ({ name: 'delete-delegate', payload: { delegate: id } }) as const)))
      onClear();
  };
  return (
    <BulkBar label={t('bulk.label')} count={t('bulk.count', { count: rows.length })}>
      <Menu
        label={t('bulk.status')}
        entries={delegateStatusSchema.options.map((id) => ({ id, label: t(`common:delegateStatus.${id}`) }))}
        onAction={(status) => set('status', status)}
        trigger={
          <Button variant="quiet" icon={CircleCheck}>
            {t('bulk.status')}
          </Button>
        }
      />
      <Menu
        label={t('bulk.group')}
        entries={[
          ...groups.map((group) => ({ id: group.id as string, label: translatedText(group, 'name', locale).text })),
          { id: noGroup, label: t('bulk.noGroup') },
        ]}
        onAction={(group) => set('group', group === noGroup ? null : (group as GroupId))}
        trigger={
          <Button variant="quiet" icon={Users}>
            {t('bulk.group')}
          </Button>
        }
      />
      <ContactCards source="mission" table="people" of={rows.map(({ person }) => person.id)} />
      <Button variant="danger" icon={UserMinus} onPress={() => void remove()}>
        {t('bulk.remove')}
      </Button>
      <IconButton icon={X} label={t('bulk.clear')} onPress={onClear} />
    </BulkBar>
  );
}
