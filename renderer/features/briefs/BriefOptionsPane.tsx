import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PreviewRequest } from '../../../shared/ipc/previewRequest';
import { assertNever } from '../../../shared/model/assertNever';
import { Select } from '../../ui/fields/Select';
import { SidePane } from '../../ui/frame/SidePane';
import { Icon } from '../../ui/marks/Icon';
import { AccessListOptions } from './AccessListOptions';
import { BriefOptions } from './BriefOptions';
import styles from './BriefsScreen.module.css';
import { requestFor } from './requestFor';
import { SupportSheetOptions } from './SupportSheetOptions';
import { TermRecordOptions } from './TermRecordOptions';

export interface BriefOptionsPaneProps {
  request: PreviewRequest;
  onChange: (request: PreviewRequest) => void;
}

const documents = [
  'delegation-brief',
  'pocket-itinerary',
  'meeting-dossiers',
  'support-sheet',
  'access-list',
  'term-record',
] as const;

/** Which document, of what, for whom, in which language and on which paper. */
export function BriefOptionsPane({ request, onChange }: BriefOptionsPaneProps) {
  const { t } = useTranslation('briefs');
  return (
    <SidePane title={t('options')} side="left">
      <div className={styles.options}>
        <Select
          label={t('document')}
          value={request.document}
          onChange={(document) => onChange(requestFor(document, request))}
          options={documents.map((id) => ({ id, label: t(`documents.${id}`) }))}
        />
        <OwnOptions request={request} onChange={onChange} />
        <p className={styles.never}>
          <Icon of={Lock} size={14} />
          {t('never')}
        </p>
      </div>
    </SidePane>
  );
}

function OwnOptions({ request, onChange }: BriefOptionsPaneProps) {
  switch (request.document) {
    case 'delegation-brief':
    case 'pocket-itinerary':
    case 'meeting-dossiers':
      return <BriefOptions request={request} onChange={onChange} />;
    case 'support-sheet':
      return <SupportSheetOptions request={request} onChange={onChange} />;
    case 'access-list':
      return <AccessListOptions request={request} onChange={onChange} />;
    case 'term-record':
      return <TermRecordOptions request={request} onChange={onChange} />;
    default:
      return assertNever(request);
  }
}
