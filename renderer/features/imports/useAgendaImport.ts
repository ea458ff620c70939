import { useMemo, useState } from 'react';
import { readAgendaRows } from '../../../shared/imports/readAgendaRows';
import { useMission } from '../../hooks/useMission';
import { newId } from '../../store/newId';
import { agendaCommands, firstChoices, ownerKeyOf, type AgendaChoices } from './agendaChoices';
import { useAgendaReading } from './useAgendaReading';
import { useExecuteAll } from './useExecuteAll';

/** The way of an agenda into the mission: the file, what it would change, what of it is taken. */
export function useAgendaImport(onClose: () => void) {
  const mission = useMission((whole) => whole);
  const reading = useAgendaReading();
  const { progress: applying, execute, stop } = useExecuteAll();
  const [choices, setChoices] = useState<AgendaChoices>(firstChoices);
  const { read } = reading;
  const owner = ownerKeyOf(choices.owner);
  // Planned against the mission as it was then: the import itself changes it, row by row, under the preview.
  const plan = useMemo(() => (read ? readAgendaRows(read.agenda, read.mission, owner) : null), [read, owner]);
  const readFile = async (file: File): Promise<void> => {
    if (await reading.readFile(file, mission)) setChoices(firstChoices);
  };
  const apply = async (): Promise<void> => {
    if (!read || !plan) return;
    const commands = agendaCommands(plan, read.agenda.fileName, choices, read.mission, newId);
    if (await execute(commands, commands.length)) onClose();
  };
  return { plan, agenda: read?.agenda ?? null, choices, setChoices, reading, applying, readFile, apply, stop };
}
