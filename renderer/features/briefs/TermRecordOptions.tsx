import { useTranslation } from 'react-i18next';
import { agreementsOf } from '../../../shared/agreements/agreementsOf';
import { termOfRecord } from '../../../shared/agreements/termOfRecord';
import { termsOf } from '../../../shared/agreements/termsOf';
import type { TermRecordRequest } from '../../../shared/ipc/termRecordRequest';
import type { TermId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import { formatDateRange } from '../../../shared/time/formatDateRange';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Segmented } from '../../ui/controls/Segmented';
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
  const { options, proposed } = useTermOptions();
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

/** The terms of every agreement, and the one whose record is made where none was chosen. */
function useTermOptions() {
  const { t } = useTranslation('briefs');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const agreements = agreementsOf(mission, locale).map((agreement) => ({
    title: translatedText(agreement, 'title', locale).text || t('agreements:untitled'),
    terms: termsOf(mission, agreement.id),
  }));
  const [first] = agreements.filter(({ terms }) => terms.length > 0);
  return {
    options: agreements.flatMap(({ title, terms }) =>
      terms.map((term, index) => ({
        id: term.id,
        label: t('termOf', { agreement: title, number: index + 1 }),
        description: formatDateRange(term.firstDay, term.lastDay, locale),
      })),
    ),
    proposed: first && termOfRecord(first.terms, mission)?.id,
  };
}
