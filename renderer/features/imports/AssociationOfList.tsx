import { useTranslation } from 'react-i18next';
import { useAssociations } from '../../records/useAssociations';
import { Select } from '../../ui/fields/Select';

const none = 'none';

export interface AssociationOfListProps {
  value: string | undefined;
  /** The name of the association, as an import knows organisations by their names. */
  onChange: (name: string | undefined) => void;
}

/** A list of members seldom says of whom: the association of which all its organisations are members. */
export function AssociationOfList({ value, onChange }: AssociationOfListProps) {
  const { t } = useTranslation('imports');
  const associations = useAssociations();
  const chosen = associations.find(({ name }) => name === value);
  return (
    <Select
      label={t('result.association')}
      description={associations.length === 0 ? t('result.addAssociation') : undefined}
      options={[
        { id: none, label: t('result.noAssociation') },
        ...associations.map(({ id, name }) => ({ id: id as string, label: name })),
      ]}
      value={chosen?.id ?? none}
      onChange={(id) => onChange(associations.find((one) => one.id === id)?.name)}
    />
  );
}
