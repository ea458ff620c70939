import { useTranslation } from 'react-i18next';
import type { PlannedEvent } from '../../../shared/imports/agendaImportPlan';
import { matchKey, type MatchRef } from '../../../shared/imports/eventMatches';
import type { Mission } from '../../../shared/model/mission';
import { foldText } from '../../../shared/text/foldText';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import { CheckboxGroup } from '../../ui/fields/CheckboxGroup';
import { SearchComboBox } from '../../ui/fields/SearchComboBox';
import { Popover } from '../../ui/overlays/Popover';
import styles from './AgendaPreview.module.css';
import { matchName } from './matchName';

export interface EventParticipantsProps {
  planned: PlannedEvent;
  /** Who takes part as it stands. */
  party: readonly MatchRef[];
  onChange: (party: readonly MatchRef[]) => void;
}

const shown = 30;

/** Whom an event was taken to mean, to be looked over before it is imported: untick, tick what was only proposed, add. */
export function EventParticipants({ planned, party, onChange }: EventParticipantsProps) {
  const { t } = useTranslation('imports');
  const mission = useMission((whole) => whole);
  const known = new Map<string, MatchRef>([...planned.matches, ...party].map((match) => [matchKey(match), match]));
  const chosen = new Set(party.map(matchKey));
  const open = planned.matches.filter((match) => !match.isSure && !chosen.has(matchKey(match))).length;
  const reasons = new Map(planned.matches.map(({ why, ...match }) => [matchKey(match), why]));
  const options = [...known].map(([id, match]) => {
    const why = reasons.get(id);
    const name = matchName(match, mission);
    return { id, label: why ? t('agenda.matchBecause', { name, why: t(`agenda.matchWhy.${why}`) }) : name };
  });
  const words = [
    t('agenda.party', { count: party.length }),
    ...(open > 0 ? [t('agenda.partyOpen', { count: open })] : []),
  ];
  return (
    <Popover
      label={t('agenda.partyOf', { title: planned.event.title })}
      placement="bottom end"
      trigger={<Button variant="link">{words.join(' · ')}</Button>}
    >
      <div className={styles.party}>
        <p className={styles.note}>{t('agenda.partyHint')}</p>
        {options.length > 0 && (
          <CheckboxGroup
            label={t('agenda.partyLabel')}
            options={options}
            value={[...chosen]}
            onChange={(ids) => onChange([...known].filter(([id]) => ids.includes(id)).map(([, match]) => match))}
          />
        )}
        <SearchComboBox
          label={t('agenda.partyAdd')}
          value=""
          find={(text) => findMatches(text, mission)}
          onChoose={(id) => {
            const match = everybody(mission).find((each) => matchKey(each) === id);
            if (match && !chosen.has(id)) onChange([...party, match]);
          }}
          emptyText={t('agenda.partyNobody')}
        />
      </div>
    </Popover>
  );
}

function everybody({ organisations, people }: Mission): readonly MatchRef[] {
  return [
    ...Object.values(organisations)
      .filter(({ deleted }) => !deleted)
      .map(({ id }) => ({ kind: 'organisation', id }) as const),
    ...Object.values(people)
      .filter(({ deleted }) => !deleted)
      .map(({ id }) => ({ kind: 'person', id }) as const),
  ];
}

function findMatches(text: string, mission: Mission) {
  const wanted = foldText(text);
  return everybody(mission)
    .map((match) => ({
      id: matchKey(match),
      label: matchName(match, mission),
      description: employerOf(match, mission),
    }))
    .filter(({ label }) => label !== '' && foldText(label).includes(wanted))
    .slice(0, shown);
}

function employerOf(match: MatchRef, { people, organisations }: Mission): string | undefined {
  const employer = match.kind === 'person' ? people[match.id]?.organisation : undefined;
  return employer && organisations[employer]?.name;
}
