import { useTranslation } from 'react-i18next';
import type { AccessListRequest } from '../../../shared/ipc/accessListRequest';
import { accessListsOf } from '../../../shared/itinerary/accessListsOf';
import type { ItemId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { ComboBox } from '../../ui/fields/ComboBox';
import styles from './BriefsScreen.module.css';
import { LanguageChoice } from './LanguageChoice';
import { PaperChoice } from './PaperChoice';

export interface AccessListOptionsProps {
  request: AccessListRequest;
  onChange: (request: AccessListRequest) => void;
}

const all = 'all';

/** Of which visit. */
export function AccessListOptions({ request, onChange }: AccessListOptionsProps) {
  const { t } = useTranslation('briefs');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const visits = accessListsOf(mission).map(({ visit, venue }) => ({
    id: visit.id,
    label: translatedText(visit, 'title', locale).text || t('common:untitled'),
    description: translatedText(venue, 'name', locale).text,
  }));
  return (
    <>
      <ComboBox<ItemId | typeof all>
        label={t('visit')}
        options={[{ id: all, label: t('allVisits') }, ...visits]}
        value={request.visits[0] ?? all}
        onChange={(one) => onChange({ ...request, visits: one === null || one === all ? [] : [one] })}
        emptyText={t('noVisit')}
      />
      <p className={styles.reader}>{t(visits.length === 0 ? 'noVisit' : 'accessNote')}</p>
      <LanguageChoice language={request.language} onChange={(language) => onChange({ ...request, language })} />
      <PaperChoice paper={request.paper} onChange={(paper) => onChange({ ...request, paper })} />
    </>
  );
}
