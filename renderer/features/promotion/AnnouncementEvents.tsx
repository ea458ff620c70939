import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { saidValue } from '../../../shared/i18n/saidValue';
import { startTimeOf } from '../../../shared/itinerary/startTimeOf';
import type { Announcement } from '../../../shared/model/announcement';
import type { ItemId } from '../../../shared/model/identifier';
import { idsIn } from '../../../shared/model/idsIn';
import { setOfIds } from '../../../shared/model/setOfIds';
import { translatedText } from '../../../shared/model/translatedText';
import { publicEvents } from '../../../shared/promotion/publicEvents';
import { type Choice, ChoiceList } from '../../fields/ChoiceList';
import { useDeferredMission } from '../../hooks/useDeferredMission';
import { useLocale } from '../../hooks/useLocale';
import { FormSection } from '../../ui/fields/FormSection';
import { Banner } from '../../ui/frame/Banner';

interface AnnouncementEventsProps {
  items: Announcement['items'];
  onChange: (items: Announcement['items']) => void;
}

/** The public events to choose from; one that was chosen and may no longer be announced stays in sight, and says so. */
export function AnnouncementEvents({ items, onChange }: AnnouncementEventsProps) {
  const { t } = useTranslation('promotion');
  const mission = useDeferredMission();
  const locale = useLocale();
  const events = useMemo(() => publicEvents(mission), [mission]);
  const chosen = idsIn(items).filter((id) => mission.items[id] && !mission.items[id]?.deleted);
  const hidden = chosen.filter((id) => !events.some((event) => event.id === id));
  const choices = [...events, ...hidden.flatMap((id) => mission.items[id] ?? [])].map((item): Choice<ItemId> => {
    const start = startTimeOf(item);
    return {
      id: item.id,
      label: translatedText(item, 'title', locale).text || t('common:untitled'),
      ...(start && { detail: String(saidValue(start, locale)) }),
    };
  });
  return (
    <FormSection title={t('field.items')} description={choices.length === 0 ? t('sheet.noEvent') : t('hint.items')}>
      {hidden.length > 0 && <Banner tone="warning" title={t('sheet.hidden')} />}
      {choices.length > 0 && (
        <ChoiceList<ItemId>
          label={t('field.items')}
          searchLabel={t('sheet.searchEvents')}
          choices={choices}
          chosen={chosen}
          onChange={(ids) => onChange(setOfIds(ids))}
        />
      )}
    </FormSection>
  );
}
