import { translatedText } from '../../shared/model/translatedText';
import { useLocale } from '../hooks/useLocale';
import { useMission } from '../hooks/useMission';
import { ComboBox } from '../ui/fields/ComboBox';

export interface NameComboBoxProps {
  label: string;
  kind: 'organisations' | 'groups';
  value: string;
  onChange: (name: string) => void;
  emptyText: string;
}

/** Chooses an organisation or a group by name, or takes a new name as it is. */
export function NameComboBox({ kind, value, onChange, ...rest }: NameComboBoxProps) {
  const locale = useLocale();
  const organisations = useMission((mission) => mission.organisations);
  const groups = useMission((mission) => mission.groups);
  const names =
    kind === 'organisations'
      ? Object.values(organisations).flatMap(({ name, deleted }) => (deleted ? [] : [name]))
      : Object.values(groups).flatMap((group) => (group.deleted ? [] : [translatedText(group, 'name', locale).text]));
  const options = [...new Set(names)]
    .sort((a, b) => a.localeCompare(b, locale))
    .map((name) => ({ id: name, label: name }));
  return (
    <ComboBox
      {...rest}
      options={options}
      value={names.includes(value) ? value : null}
      onChange={(name) => onChange(name ?? '')}
      onCustom={onChange}
    />
  );
}
