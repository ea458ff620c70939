import { useMemo, useState } from 'react';
import { readAgendaRows } from '../../../shared/imports/readAgendaRows';
import type { Mission } from '../../../shared/model/mission';
import { useMission } from '../../hooks/useMission';
import { useWindowStore } from '../../hooks/useWindowStore';
import { newId } from '../../store/newId';
import { agendaCommands, firstChoices, ownerKeyOf, type AgendaChoices } from './agendaChoices';
import { useAgendaReading } from './useAgendaReading';
import { useExecuteAll } from './useExecuteAll';

/** The way of an agenda into the mission: the file, what it would change, what of it is taken. */
export function useAgendaImport(onClose: () => void) {
  const mission = useMission((whole) => whole);
  const store = useWindowStore();
  const reading = useAgendaReading();
  const { progress: applying, execute, stop } = useExecuteAll();
  const [choices, setChoices] = useState<AgendaChoices>(firstChoices);
  /** The mission into which an import is on its way, which itself changes the mission, row by row, under the preview. */
  const [into, setInto] = useState<Mission | null>(null);
  const { read } = reading;
  const owner = ownerKeyOf(choices.owner);
  // Planned anew whenever the mission changes: an edit in another window, or one that was undone, is another plan.
  const planned = into ?? mission;
  const plan = useMemo(() => (read ? readAgendaRows(read.agenda, planned, owner) : null), [read, planned, owner]);
  const readFile = async (file: File): Promise<void> => {
    if (await reading.readFile(file, mission)) setChoices(firstChoices);
  };
  const apply = async (): Promise<void> => {
    if (!read || !plan) return;
    setInto(mission);
    const commands = agendaCommands(plan, read.agenda.fileName, choices, mission, newId);
    // Whoever changes the mission during the rehearsal has not seen this plan, nor we theirs.
    const isStillMeant = () => store.getState().document?.mission === mission;
    const isDone = await execute(commands, commands.length, isStillMeant);
    if (isDone) onClose();
    else setInto(null);
  };
  return {
    plan,
    agenda: read?.agenda ?? null,
    /** Whether the mission is another than when the file was read, and the preview with it. */
    isPlannedAnew: read !== null && read.mission !== planned && applying === null,
    choices,
    setChoices,
    reading,
    applying,
    readFile,
    apply,
    stop,
  };
}
