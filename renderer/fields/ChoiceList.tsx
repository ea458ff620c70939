import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldForSearch } from '../../shared/text/foldForSearch';
import { Checkbox } from '../ui/controls/Checkbox';
import { SearchField } from '../ui/fields/SearchField';
import { Chip } from '../ui/marks/Chip';
import styles from './ChoiceList.module.css';

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Paler, after the label: company, role. Found by the search too. */
  readonly detail?: string | undefined;
}

export interface ChoiceListProps<Id extends string> {
  label: string;
  searchLabel: string;
  choices: readonly Choice<Id>[];
  chosen: readonly Id[];
  onChange: (chosen: readonly Id[]) => void;
}

/** From this many on there is a search field over the list. */
const searchFrom = 8;

/** Several of many: what is chosen as chips, the rest to tick, found by any part of their words; Enter ticks the first found. */
export function ChoiceList<Id extends string>(props: ChoiceListProps<Id>) {
  const { label, searchLabel, choices, chosen, onChange } = props;
  const { t } = useTranslation('itinerary');
  const [sought, setSought] = useState('');
  const wanted = foldForSearch(sought);
  const found = choices.filter(({ label: name, detail }) => foldForSearch(`${name} ${detail ?? ''}`).includes(wanted));
  const remove = (id: Id) => onChange(chosen.filter((other) => other !== id));
  const toggle = (id: Id) => (chosen.includes(id) ? remove(id) : onChange([...chosen, id]));
  const toggleFirst = () => {
    const [first] = found;
    if (first) toggle(first.id);
  };
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{label}</legend>
      {chosen.length > 0 && choices.length >= searchFrom && (
        <div className={styles.chips}>
          {choices
            .filter(({ id }) => chosen.includes(id))
            .map(({ id, label: name }) => (
              <Chip key={id} onRemove={() => remove(id)} removeLabel={t('form.removeChoice', { name })}>
                {name}
              </Chip>
            ))}
        </div>
      )}
      {choices.length >= searchFrom && (
        <SearchField
          label={searchLabel}
          value={sought}
          onChange={setSought}
          onSubmit={toggleFirst}
          clearLabel={t('common:action.clear')}
        />
      )}
      <div className={styles.list}>
        {found.map(({ id, label: name, detail }) => (
          <Checkbox key={id} isSelected={chosen.includes(id)} onChange={() => toggle(id)}>
            <span className={styles.words}>
              <span className={styles.name}>{name}</span>
              {detail !== undefined && <span className={styles.detail}> {detail}</span>}
            </span>
          </Checkbox>
        ))}
        {found.length === 0 && <p className={styles.none}>{t('form.noChoice')}</p>}
      </div>
    </fieldset>
  );
}
