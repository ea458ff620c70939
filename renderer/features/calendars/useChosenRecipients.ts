import { useCallback, useState } from 'react';
import { isUsualRecipient } from '../../../shared/calendar/isUsualRecipient';
import { recipientScope } from '../../../shared/calendar/recipientScope';
import type { RecipientRow } from './useRecipients';

/** Who gets a file: those who travel, unless left out, and whoever else was chosen. */
export function useChosenRecipients() {
  const [decided, setDecided] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isChosen = useCallback(
    ({ recipient }: RecipientRow) => decided.get(recipientScope(recipient)) ?? isUsualRecipient(recipient),
    [decided],
  );
  const choose = (rows: readonly RecipientRow[], isWanted: boolean) =>
    setDecided(new Map([...decided, ...rows.map(({ recipient }) => [recipientScope(recipient), isWanted] as const)]));
  return { isChosen, choose };
}
