import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldForSearch } from '../../../shared/text/foldForSearch';
import { SearchField } from '../../ui/fields/SearchField';
import { SidePane } from '../../ui/frame/SidePane';
import { recipientSections } from './recipientSections';
import { RecipientSection } from './RecipientSection';
import type { RecipientPlan } from './usePlans';
import type { RecipientRow } from './useRecipients';

export interface RecipientPaneProps {
  recipients: readonly RecipientRow[];
  plans: ReadonlyMap<string, RecipientPlan>;
  isChosen: (row: RecipientRow) => boolean;
  onChoose: (rows: readonly RecipientRow[], isChosen: boolean) => void;
  /** `recipientScope` of whoever's calendar is shown. */
  shown: string | null;
  onShow: (scope: string) => void;
}

/** Who gets a file. Pressing a name shows what will be in it. */
export function RecipientPane({ recipients, plans, isChosen, onChoose, shown, onShow }: RecipientPaneProps) {
  const { t } = useTranslation('calendars');
  const [query, setQuery] = useState('');
  const sought = foldForSearch(query);
  const found = recipients.filter(({ name, detail }) => foldForSearch(`${name} ${detail}`).includes(sought));
  const hasPeople = recipients.some(({ recipient }) => recipient.kind === 'delegate');
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
      {recipientSections.map(({ id, kinds, isFolded }) => (
        <RecipientSection
          key={id}
          title={t(`section.${id}`)}
          rows={found.filter(({ recipient }) => kinds.includes(recipient.kind))}
          plans={plans}
          isFoldedAtFirst={isFolded}
          isSearching={sought !== ''}
          isChosen={isChosen}
          shown={shown}
          onShow={onShow}
          onChoose={onChoose}
        />
      ))}
      {!hasPeople && <p>{t('nobody')}</p>}
    </SidePane>
  );
}
