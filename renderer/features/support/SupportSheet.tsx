import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SupportRequest } from '../../../shared/model/supportRequest';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { DeleteFooter } from '../../records/DeleteFooter';
import { useInterface } from '../../store/interfaceStore';
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
      footer={<DeleteFooter command={{ name: 'delete-support-request', payload: { request: request.id } }} />}
    >
      <SupportWhatFields request={request} />
      <SupportWhoFields request={request} />
      <SupportItems request={request} />
      <SupportCostFields request={request} />
    </SidePane>
  );
}
