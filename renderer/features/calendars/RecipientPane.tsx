import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldForSearch } from '../../../shared/text/foldForSearch';
import { SearchField } from '../../ui/fields/SearchField';
import { SidePane } from '../../ui/frame/SidePane';
import { recipientKey } from './recipientKey';
import { RecipientSection } from './RecipientSection';
import type { RecipientRow } from './useRecipients';

export interface RecipientPaneProps {
  recipients: readonly RecipientRow[];
  /** Who is left out, by `recipientKey`. */
  left: ReadonlySet<string>;
  onLeave: (left: ReadonlySet<string>) => void;
  shown: string | null;
  onShow: (key: string) => void;
}

/** Who gets a file: everybody unless left out. Pressing a name shows what will be in it. */
export function RecipientPane({ recipients, left, onLeave, shown, onShow }: RecipientPaneProps) {
  const { t } = useTranslation('calendars');
  const [query, setQuery] = useState('');
  const sought = foldForSearch(query);
  const found = recipients.filter(({ name, detail }) => foldForSearch(`${name} ${detail}`).includes(sought));
  const people = found.filter(({ recipient }) => recipient.kind === 'delegate');
  const others = found.filter(({ recipient }) => recipient.kind !== 'delegate');
  const mark = (rows: readonly RecipientRow[], isChosen: boolean) => {
    const next = new Set(left);
    for (const { recipient } of rows) {
      if (isChosen) next.delete(recipientKey(recipient));
      else next.add(recipientKey(recipient));
    }
    onLeave(next);
  };
  const shared = { left, shown, onShow, onMark: mark };
  return (
    <SidePane title={t('recipients')} side="left" width="wide">
      <SearchField
        label={t('search')}
        placeholder={t('search')}
        clearLabel={t('searchClear')}
        value={query}
        onChange={setQuery}
      />
      {found.length === 0 && <p>{t('noMatch', { query })}</p>}
      <RecipientSection title={t('groupsAndMission')} rows={others} {...shared} />
      <RecipientSection title={t('people')} rows={people} {...shared} />
      {recipients.every(({ recipient }) => recipient.kind !== 'delegate') && <p>{t('nobody')}</p>}
    </SidePane>
  );
}
