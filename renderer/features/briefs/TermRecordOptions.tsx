import { useTranslation } from 'react-i18next';
import { agreementsOf } from '../../../shared/agreements/agreementsOf';
import { proposedTerm } from '../../../shared/agreements/proposedTerm';
import { termsOf } from '../../../shared/agreements/termsOf';
import type { TermRecordRequest } from '../../../shared/ipc/termRecordRequest';
import type { TermId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import { formatDateRange } from '../../../shared/time/formatDateRange';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Segmented } from '../../ui/controls/Segmented';
import type { Option } from '../../ui/fields/option';
import { Select } from '../../ui/fields/Select';
import styles from './BriefsScreen.module.css';
import { LanguageChoice } from './LanguageChoice';
import { OtherMissions } from './OtherMissions';
import { PaperChoice } from './PaperChoice';

export interface TermRecordOptionsProps {
  request: TermRecordRequest;
  onChange: (request: TermRecordRequest) => void;
}

/** Of which term of which agreement, for whom, and with which other missions. */
export function TermRecordOptions({ request, onChange }: TermRecordOptionsProps) {
  const { t } = useTranslation('briefs');
  const options = useTermOptions();
  const proposed = useMission((mission) => proposedTerm(mission)?.id);
  const term = request.term ?? proposed;
  const agreement = useMission(({ terms }) => (term === undefined ? undefined : terms[term]?.agreement));
  if (term === undefined || agreement === undefined) return <p className={styles.reader}>{t('noTerm')}</p>;
  return (
    <>
      <Select<TermId>
        label={t('term')}
        options={options}
        value={term}
        onChange={(chosen) => onChange({ ...request, term: chosen, others: [] })}
      />
      <Segmented
        label={t('readers')}
        isStretched
        value={request.readers}
        onChange={(readers) => onChange({ ...request, readers })}
        options={(['partner', 'coordinators'] as const).map((id) => ({ id, label: t(`recordReader.${id}`) }))}
      />
      <p className={styles.reader}>{t(`recordNote.${request.readers}`)}</p>
      <OtherMissions
        agreement={agreement}
        others={request.others}
        onChange={(others) => onChange({ ...request, others: [...others] })}
      />
      <LanguageChoice language={request.language} onChange={(language) => onChange({ ...request, language })} />
      <PaperChoice paper={request.paper} onChange={(paper) => onChange({ ...request, paper })} />
    </>
  );
}

/** The terms of every agreement. */
function useTermOptions(): readonly Option<TermId>[] {
  const { t } = useTranslation('briefs');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  return agreementsOf(mission, locale).flatMap((agreement) => {
    const title = translatedText(agreement, 'title', locale).text || t('agreements:untitled');
    return termsOf(mission, agreement.id).map((term, index) => ({
      id: term.id,
      label: t('termOf', { agreement: title, number: index + 1 }),
      description: formatDateRange(term.firstDay, term.lastDay, locale),
    }));
  });
}
