import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ItemId, itemIdSchema } from '../../../../shared/model/identifier';
import type { QuickQuestion } from '../../../../shared/quickEntry/quickEntry';
import { readQuickEntry } from '../../../../shared/quickEntry/readQuickEntry';
import { dateIn } from '../../../../shared/time/dateIn';
import { useAirports } from '../../../hooks/useAirports';
import { useNow } from '../../../hooks/useNow';
import { newId } from '../../../store/newId';
import { itemOfDraft } from '../editor/itemOfDraft';
import { withProposedTitle } from '../editor/withProposedTitle';
import type { ItemActions } from '../useItemActions';
import type { DayPage } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import { draftOfQuickEntry } from './draftOfQuickEntry';

/** A line while it is written: what it says so far, its form, and how to answer, or to add it as it stands. */
export function useQuickEntry({ mission, locale }: ItemReader, page: DayPage, actions: ItemActions) {
  const { i18n } = useTranslation();
  const airports = useAirports();
  const today = dateIn(mission.homeZone, useNow());
  const [text, setText] = useState('');
  const entry = useMemo(
    () => readQuickEntry(text, { mission, locale, day: page.date, today, airports }),
    [text, mission, locale, page.date, today, airports],
  );
  const draft = useMemo(() => draftOfQuickEntry(entry, mission, page, locale), [entry, mission, page, locale]);
  const built = itemOfDraft(withProposedTitle(draft, mission, i18n));
  const isClear = entry.questions.length === 0 && entry.parts.every(({ as }) => as !== 'unknown');
  return {
    text,
    setText,
    entry,
    draft,
    /** Everything that an item needs was understood. */
    isReady: isClear && built.ok,
    answer: ({ from, to }: QuickQuestion, choice: string) =>
      setText(`${entry.text.slice(0, from)}${choice}${entry.text.slice(to)}`),
    addAsItIs: async (): Promise<ItemId | null> => {
      if (!isClear || !built.ok) return null;
      const id = itemIdSchema.parse(newId());
      const isAdded = await actions.make([{ name: 'add-item', payload: { item: { ...built.value, id } } }]);
      return isAdded ? id : null;
    },
  };
}
