import { useMemo, useState } from 'react';
import type { Command } from '../../../shared/commands/commands';
import type { AgendaFile } from '../../../shared/imports/agendaFile';
import { agendaImportPayloads, type AgendaOwner } from '../../../shared/imports/agendaImportPayloads';
import { defaultOutcomes, type AgendaImportPlan } from '../../../shared/imports/agendaImportPlan';
import { readAgendaRows } from '../../../shared/imports/readAgendaRows';
import type { Audience } from '../../../shared/model/audience';
import type { GroupId, OrganisationId } from '../../../shared/model/identifier';
import type { Mission } from '../../../shared/model/mission';
import { useHost } from '../../hooks/useHost';
import { useMission } from '../../hooks/useMission';
import { useReport } from '../../hooks/useReport';
import { useWork } from '../../hooks/useWork';
import { newId } from '../../store/newId';
import { useExecuteAll } from './useExecuteAll';

/** Whose agenda it is, as it is chosen. */
export interface OwnerChoice {
  readonly kind: 'everyone' | 'later' | 'group' | 'organisation';
  readonly group: GroupId | null;
  readonly organisation: OrganisationId | null;
}

interface AgendaChoices {
  readonly uids: ReadonlySet<string>;
  readonly owner: OwnerChoice;
  readonly audience: Audience;
  readonly cancelsGone: boolean;
}

const firstChoices: AgendaChoices = {
  uids: new Set(),
  owner: { kind: 'later', group: null, organisation: null },
  audience: 'delegation',
  cancelsGone: false,
};

/** The way of an agenda into the mission: the file, what it would change, what of it is taken. */
export function useAgendaImport(onClose: () => void) {
  const host = useHost();
  const report = useReport();
  const reading = useWork();
  const mission = useMission((whole) => whole);
  const { progress: applying, execute, stop } = useExecuteAll();
  const [read, setRead] = useState<{ readonly agenda: AgendaFile; readonly mission: Mission } | null>(null);
  const [choices, setChoices] = useState<AgendaChoices>(firstChoices);
  // Planned once against the mission as it was then: the import itself changes it, row by row, under the preview.
  const plan = useMemo(() => (read ? readAgendaRows(read.agenda, read.mission) : null), [read]);

  const readFile = async (file: File): Promise<void> => {
    const path = host.pathOfDroppedFile(file);
    const request = path === '' ? {} : { path };
    const agenda = await report(reading.run((work) => host.readAgenda({ work, ...request })));
    if (!agenda) return;
    const { events } = readAgendaRows(agenda, mission);
    const taken = events.filter(({ outcome }) => defaultOutcomes.has(outcome));
    setChoices({ ...firstChoices, uids: new Set(taken.map(({ event }) => event.uid)) });
    setRead({ agenda, mission });
  };
  const apply = async (): Promise<void> => {
    if (!read || !plan) return;
    const commands = commandsOf(plan, read.agenda.fileName, choices, mission);
    if (await execute(commands, commands.length)) onClose();
  };
  return { plan, agenda: read?.agenda ?? null, choices, setChoices, reading, applying, readFile, apply, stop };
}

export type AgendaImportWay = ReturnType<typeof useAgendaImport>;

function commandsOf(plan: AgendaImportPlan, source: string, choices: AgendaChoices, mission: Mission): Command[] {
  const { uids, audience } = choices;
  const payloads = agendaImportPayloads(
    plan,
    { source, owner: ownerOf(choices.owner, mission), audience, uids },
    newId,
  );
  const imports = payloads.map((payload) => ({ name: 'import-agenda' as const, payload }));
  const cancelled = choices.cancelsGone ? plan.gone : [];
  const cancellations = cancelled.map((item) => ({
    name: 'set-item-status' as const,
    payload: { item, status: 'cancelled' as const },
  }));
  return [...imports, ...cancellations];
}

function ownerOf({ kind, group, organisation }: OwnerChoice, mission: Mission): AgendaOwner {
  const nobody: AgendaOwner = { everyone: false, groups: [], delegates: [] };
  switch (kind) {
    case 'everyone':
      return { ...nobody, everyone: true };
    case 'later':
      return nobody;
    case 'group':
      return { ...nobody, groups: group ? [group] : [] };
    case 'organisation': {
      const members = Object.values(mission.delegates).filter(
        ({ person, deleted, status }) =>
          !deleted && status !== 'withdrawn' && mission.people[person]?.organisation === organisation,
      );
      return { ...nobody, delegates: organisation ? members.map(({ id }) => id) : [] };
    }
  }
}
