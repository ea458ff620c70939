import { useTranslation } from 'react-i18next';
import type { SupportSheetRequest } from '../../../shared/ipc/supportSheetRequest';
import { supportersOf } from '../../../shared/brief/supportersOf';
import { useMission } from '../../hooks/useMission';
import { Segmented } from '../../ui/controls/Segmented';
import { ComboBox } from '../../ui/fields/ComboBox';
import styles from './BriefsScreen.module.css';
import { LanguageChoice } from './LanguageChoice';
import { PaperChoice } from './PaperChoice';

export interface SupportSheetOptionsProps {
  request: SupportSheetRequest;
  onChange: (request: SupportSheetRequest) => void;
}

const all = 'all';

/** Of which supporter, and whether the host reads it or coordinators. */
export function SupportSheetOptions({ request, onChange }: SupportSheetOptionsProps) {
  const { t } = useTranslation('briefs');
  const mission = useMission((whole) => whole);
  const supporters = supportersOf(mission).map(({ id, name }) => ({ id, label: name }));
  return (
    <>
      <ComboBox<(typeof supporters)[number]['id'] | typeof all>
        label={t('supporter')}
        options={[{ id: all, label: t('allSupporters') }, ...supporters]}
        value={request.supporters[0] ?? all}
        onChange={(one) => onChange({ ...request, supporters: one === null || one === all ? [] : [one] })}
        emptyText={t('noSupporter')}
      />
      <Segmented
        label={t('readers')}
        isStretched
        value={request.readers}
        onChange={(readers) => onChange({ ...request, readers })}
        options={(['hosts', 'coordinators'] as const).map((id) => ({ id, label: t(`reader.${id}`) }))}
      />
      <p className={styles.reader}>{t(`readersNote.${request.readers}`)}</p>
      <LanguageChoice language={request.language} onChange={(language) => onChange({ ...request, language })} />
      <PaperChoice paper={request.paper} onChange={(paper) => onChange({ ...request, paper })} />
    </>
  );
}
