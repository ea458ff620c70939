import { Check, Printer, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { nameOfPerson } from '../../../shared/conflicts/nameOfPerson';
import { saidValue } from '../../../shared/i18n/saidValue';
import { accessListChanges } from '../../../shared/itinerary/accessListChanges';
import { accessFacts } from '../../../shared/itinerary/accessListContent';
import type { AccessList } from '../../../shared/itinerary/accessListOf';
import { visitorsOf } from '../../../shared/itinerary/visitorsOf';
import type { PlainDate } from '../../../shared/model/plainDate';
import { translatedText } from '../../../shared/model/translatedText';
import { formatDay } from '../../../shared/time/formatDay';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useMissionState } from '../../hooks/useMissionState';
import { useToday } from '../../hooks/useToday';
import { useInterface } from '../../store/interfaceStore';
import { KeptDay } from '../../records/KeptDay';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { FormSection } from '../../ui/fields/FormSection';
import { SidePane } from '../../ui/frame/SidePane';
import { StatusMark } from '../../ui/marks/StatusMark';
import styles from './AccessSheet.module.css';

interface AccessSheetProps {
  list: AccessList;
  /** Null: not sent after all. */
  onNote: (sent: PlainDate | null) => void;
  onPrint: () => void;
}

/** One list of visitors: by when it is wanted, whether it went, what the host asks, and who goes. */
export function AccessSheet({ list, onNote, onPrint }: AccessSheetProps) {
  const { t } = useTranslation('support');
  const locale = useLocale();
  const select = useInterface((state) => state.select);
  const { visit, venue, due } = list;
  return (
    <SidePane
      title={translatedText(visit, 'title', locale).text || t('common:untitled')}
      width="wide"
      aside={<IconButton icon={X} label={t('sheet.close')} onPress={() => select(null)} />}
    >
      <FormSection title={t('access.sheet')}>
        <p className={styles.line}>
          {translatedText(venue, 'name', locale).text} · {String(saidValue(visit.start, locale))}
        </p>
        <p className={styles.line}>
          {t('access.due')} {formatDay(due, locale, { year: true })}
        </p>
        <Sending list={list} onNote={onNote} />
        <Button icon={Printer} onPress={onPrint}>
          {t('access.print')}
        </Button>
      </FormSection>
      <Rules list={list} />
      <Visitors list={list} />
    </SidePane>
  );
}

function Sending({ list, onNote }: Omit<AccessSheetProps, 'onPrint'>) {
  const { t } = useTranslation('support');
  const today = useToday();
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const { accessListSent } = list.visit;
  const mission = useMission((whole) => whole);
  const changes = accessListChanges(list.visit, accessFacts(mission));
  return (
    <>
      <KeptDay
        label={t('access.sent')}
        value={accessListSent}
        onKeep={onNote}
        onEmpty={() => onNote(null)}
        wrong={t('access.sentWrong')}
      />
      {changes.length > 0 && (
        <div className={styles.changed}>
          <StatusMark severity="risky" label={t('access.changed')} isLabelShown />
          <ul>
            {changes.map((change) => (
              <li key={JSON.stringify(change)}>
                {t(`access.change.${change.kind}`, {
                  name:
                    'delegate' in change
                      ? nameOfPerson(mission.people, mission.delegates[change.delegate]?.person)
                      : '',
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {(accessListSent === undefined || changes.length > 0) && !isReadOnly && (
        <Button icon={Check} onPress={() => onNote(today)}>
          {t(changes.length > 0 ? 'access.again' : 'access.today')}
        </Button>
      )}
    </>
  );
}

function Rules({ list: { venue } }: Pick<AccessSheetProps, 'list'>) {
  const { t } = useTranslation('support');
  const { text } = translatedText(venue, 'visitRules', useLocale());
  const check = venue.identityCheck;
  return (
    <FormSection title={t('access.rules')}>
      {check !== undefined && <p className={styles.line}>{t(`venues:identityCheck.${check}`)}</p>}
      {text !== '' && <p className={styles.prose}>{text}</p>}
      {check === undefined && text === '' && <p className={styles.line}>{t('access.noRules')}</p>}
    </FormSection>
  );
}

function Visitors({ list: { visit } }: Pick<AccessSheetProps, 'list'>) {
  const { t } = useTranslation('support');
  const mission = useMission((whole) => whole);
  const visitors = visitorsOf(mission, visit);
  if (visitors.length === 0) {
    return (
      <FormSection title={t('access.who')}>
        <p className={styles.line}>{t('access.nobody')}</p>
      </FormSection>
    );
  }
  return (
    <FormSection title={`${t('access.who')} (${visitors.length})`} description={t('access.whoNote')}>
      <table className={styles.visitors}>
        <thead>
          <tr>
            <th scope="col">{t('access.name')}</th>
            <th scope="col">{t('access.organisation')}</th>
            <th scope="col">{t('access.role')}</th>
          </tr>
        </thead>
        <tbody>
          {visitors.map(({ person, organisation, role }) => (
            <tr key={person.id}>
              <td>{nameOfPerson(mission.people, person.id)}</td>
              <td>{organisation}</td>
              <td>{t(`common:delegateRole.${role}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </FormSection>
  );
}
