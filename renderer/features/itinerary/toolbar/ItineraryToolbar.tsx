import { Clock, Inbox } from 'lucide-react';
import { memo } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { zoneDifferenceMinutes } from '../../../../shared/time/zoneDifferenceMinutes';
import { dayBounds } from '../../../../shared/time/dayBounds';
import { useView } from '../../../hooks/useView';
import { Button } from '../../../ui/controls/Button';
import { Toolbar } from '../../../ui/frame/Toolbar';
import type { Adding } from '../AddingDialogs';
import { DayStepper } from '../days/DayStepper';
import { DayStrip } from '../days/DayStrip';
import { ShiftDayButton } from '../days/ShiftDayButton';
import type { MissionDays } from '../days/useMissionDays';
import { FilterMenu } from '../filter/FilterMenu';
import type { ItemFiltering } from '../filter/useItemFilter';
import type { JourneyPerson } from '../journey/useJourneyPerson';
import type { WeekChoice } from '../week/useWeekSubject';
import type { ItemReader } from '../words/itemReader';
import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';
import { AddMenu } from './AddMenu';
import { ColumnsMenu } from './ColumnsMenu';
import { PersonStepper } from './PersonStepper';
import { SubjectPicker } from './SubjectPicker';
import type { ItineraryViewState } from './useItineraryView';
import { ViewChoice } from './ViewChoice';

export interface ItineraryToolbarProps {
  missionDays: MissionDays;
  journey: JourneyPerson;
  week: WeekChoice;
  view: ItineraryViewState;
  filtering: ItemFiltering;
  /** May hold older items. */
  reader: ItemReader;
  /** How many sessions wait for a time. */
  waiting: number;
  isReadOnly: boolean;
  onAdd: (type: ItineraryItem['type']) => void;
  /** One line, or a series of slots. */
  onOther: (adding: Adding) => void;
  onImport: () => void;
}

function ToolbarOfView(props: ItineraryToolbarProps) {
  const { missionDays, week, view, filtering, reader, waiting, isReadOnly, onAdd, onOther, onImport } = props;
  const { t } = reader;
  const { isNarrow, isTight, kind } = view;
  const isBoard = kind === 'board';
  return (
    <Toolbar
      label={t('title')}
      start={
        <>
          <VisuallyHidden elementType="h1">{t('title')}</VisuallyHidden>
          <WhatIsShown {...props} />
        </>
      }
      end={
        <>
          <ViewChoice reader={reader} view={view} />
          {isBoard && <ColumnsMenu reader={reader} isNarrow={isTight} />}
          {(isBoard || (kind === 'week' && week.isOnOneClock)) && (
            <HomeRuler missionDays={missionDays} reader={reader} view={view} />
          )}
          <FilterMenu filtering={filtering} reader={reader} isSmall={isNarrow || (isBoard && isTight)} />
          <Button icon={Inbox} aria-expanded={view.isPaneOpen} onPress={view.togglePane}>
            {t('toolbar.waiting', { count: waiting })}
          </Button>
          <AddMenu onAdd={onAdd} onOther={onOther} onImport={onImport} isReadOnly={isReadOnly} isNarrow={isNarrow} />
        </>
      }
    />
  );
}

/**
 * Days or a person at the left; view, columns, clock of home, what waits, and the one primary button at the right. Drawn again only
 * when it changed.
 */
export const ItineraryToolbar = memo(ToolbarOfView);

/** Which day, or whose week or journey. */
function WhatIsShown({ missionDays, journey, week, view, reader, isReadOnly }: ItineraryToolbarProps) {
  if (view.kind === 'journey') {
    const { people, person, choose } = journey;
    return person === undefined ? null : (
      <PersonStepper people={people} person={person} reader={reader} onChoose={choose} />
    );
  }
  if (view.kind === 'week') return <SubjectPicker week={week} reader={reader} />;
  const { today, day, choose } = missionDays;
  return (
    <>
      {view.isNarrow || view.kind !== 'board' ? (
        <DayStepper {...missionDays} />
      ) : (
        <DayStrip {...missionDays} isShort={view.isTight} />
      )}
      <ShiftDayButton {...{ missionDays, reader, isReadOnly }} />
      {today && (
        <Button isDisabled={today.date === day.date} onPress={() => choose(today.date)}>
          {reader.t('days.today')}
        </Button>
      )}
    </>
  );
}

/** Z hides, shows or exchanges the clocks; not there on days that home's clock does not differ on. */
function HomeRuler({
  missionDays: { day },
  reader,
  view,
}: Pick<ItineraryToolbarProps, 'missionDays' | 'reader' | 'view'>) {
  const { mission, locale, t } = reader;
  const [{ rulers = 'both' }] = useView();
  const difference = zoneDifferenceMinutes(day.zone, mission.homeZone, dayBounds(day.date, day.zone).start);
  if (difference === 0) return null;
  const place = placeNameOf(mission, mission.homeZone, locale);
  return (
    <Button
      icon={Clock}
      shortcut={view.isTight ? undefined : 'Z'}
      aria-label={t(`toolbar.rulers.${rulers}`, { place })}
      onPress={view.nextRulers}
    >
      {place}
    </Button>
  );
}
