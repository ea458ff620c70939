import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { supportRequestsFor } from '../../../../shared/itinerary/supportRequestsOf';
import type { ItemId } from '../../../../shared/model/identifier';
import type { SupportRequest } from '../../../../shared/model/supportRequest';
import { standingParts } from '../../../../shared/model/supportStanding';
import { translatedText } from '../../../../shared/model/translatedText';
import { formatDay } from '../../../../shared/time/formatDay';
import { useLocale } from '../../../hooks/useLocale';
import { useMission } from '../../../hooks/useMission';
import { useInterface } from '../../../store/interfaceStore';
import { useNotices } from '../../../store/noticeStore';
import { Button } from '../../../ui/controls/Button';
import { FormSection } from '../../../ui/fields/FormSection';
import styles from './ItemEditor.module.css';

/** What is asked of hosts for this item, and the way to ask for more. */
export function SupportOfItem({ item, isReadOnly }: { item: ItemId; isReadOnly: boolean }) {
  const { t } = useTranslation('support');
  const supportRequests = useMission((mission) => mission.supportRequests);
  const requests = useMemo(() => supportRequestsFor({ supportRequests }, item), [item, supportRequests]);
  const askSupportFor = useInterface((state) => state.askSupportFor);
  const openDialog = useNotices((state) => state.openDialog);
  const ask = () => {
    askSupportFor(item);
    openDialog('ask-support');
  };
  return (
    <FormSection title={t('item.title')}>
      {requests.length === 0 && <p>{t('item.none')}</p>}
      <ul className={styles.requests}>
        {requests.map((request) => (
          <RequestLine key={request.id} request={request} />
        ))}
      </ul>
      {!isReadOnly && (
        <div>
          <Button icon={Plus} onPress={ask}>
            {t('item.add')}
          </Button>
        </div>
      )}
    </FormSection>
  );
}

function RequestLine({ request }: { request: SupportRequest }) {
  const { t } = useTranslation('support');
  const locale = useLocale();
  const { supporter, due, standing } = request;
  const name = useMission(({ organisations }) => (supporter && organisations[supporter]?.name) ?? '');
  const facts = [
    t(`common:supportStatus.${standingParts(standing).status}`),
    ...(name === '' ? [] : [name]),
    ...(due === undefined ? [] : [t('by', { day: formatDay(due, locale, { weekday: 'none' }) })]),
  ];
  return (
    <li>
      {translatedText(request, 'title', locale).text || t('common:untitled')}
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </li>
  );
}
