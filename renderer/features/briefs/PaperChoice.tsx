import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../shared/model/paper';
import { Segmented } from '../../ui/controls/Segmented';

export function PaperChoice({ paper, onChange }: { paper: Paper; onChange: (paper: Paper) => void }) {
  const { t } = useTranslation('briefs');
  return (
    <Segmented
      label={t('paper')}
      isStretched
      value={paper}
      onChange={onChange}
      options={(['letter', 'a4'] as const).map((id) => ({ id, label: t(`papers.${id}`) }))}
    />
  );
}
