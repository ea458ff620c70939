import { Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SupportRequest } from '../../../shared/model/supportRequest';
import { translatedText } from '../../../shared/model/translatedText';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { useMissionState } from '../../hooks/useMissionState';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { SidePane } from '../../ui/frame/SidePane';
import { SupportCostFields } from './SupportCostFields';
import { SupportItems } from './SupportItems';
import { SupportWhatFields } from './SupportWhatFields';
import { SupportWhoFields } from './SupportWhoFields';

/** Everything about one request; each field saves itself. */
export function SupportSheet({ request }: { request: SupportRequest }) {
  const { t } = useTranslation('support');
  const title = translatedText(request, 'title', useLocale()).text || t('common:untitled');
  const select = useInterface((state) => state.select);
  return (
    <SidePane
      title={title}
      width="wide"
      aside={<IconButton icon={X} label={t('sheet.close')} onPress={() => select(null)} />}
      footer={<Deletion request={request} />}
    >
      <SupportWhatFields request={request} />
      <SupportWhoFields request={request} />
      <SupportItems request={request} />
      <SupportCostFields request={request} />
    </SidePane>
  );
}

/** None where nothing may be written. */
function Deletion({ request }: { request: SupportRequest }) {
  const { t } = useTranslation('common');
  const make = useAnnouncedEdits();
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  if (isReadOnly) return null;
  return (
    <Button
      variant="danger"
      icon={Trash2}
      onPress={() => void make([{ name: 'delete-support-request', payload: { request: request.id } }])}
    >
      {t('action.delete')}
    </Button>
  );
}
