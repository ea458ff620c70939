import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Announcement } from '../../../shared/model/announcement';
import { DeleteFooter } from '../../records/DeleteFooter';
import { useInterface } from '../../store/interfaceStore';
import { IconButton } from '../../ui/controls/IconButton';
import { FormSection } from '../../ui/fields/FormSection';
import { KeptField } from '../../ui/fields/KeptField';
import { SidePane } from '../../ui/frame/SidePane';
import { AnnouncementEvents } from './AnnouncementEvents';
import { AnnouncementTexts } from './AnnouncementTexts';
import { AnnouncementWhatFields } from './AnnouncementWhatFields';
import { useAnnouncementChange } from './useAnnouncementChange';

/** Everything about one announcement; each field saves itself. */
export function AnnouncementSheet({ announcement }: { announcement: Announcement }) {
  const { t } = useTranslation('promotion');
  const select = useInterface((state) => state.select);
  const change = useAnnouncementChange(announcement.id);
  return (
    <SidePane
      title={announcement.outlet}
      width="wide"
      aside={<IconButton icon={X} label={t('sheet.close')} onPress={() => select(null)} />}
      footer={<DeleteFooter command={{ name: 'delete-announcement', payload: { announcement: announcement.id } }} />}
    >
      <AnnouncementWhatFields announcement={announcement} />
      <AnnouncementEvents items={announcement.items} onChange={(items) => change({ items })} />
      <AnnouncementTexts announcement={announcement} />
      <FormSection title={t('sheet.coordinators')}>
        <KeptField
          label={t('field.notes')}
          value={announcement.notes ?? ''}
          onKeep={(notes) => change({ notes: notes || null })}
          isMultiline
        />
      </FormSection>
    </SidePane>
  );
}
