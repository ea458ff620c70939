import { BadgeCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../shared/commands/commands';
import type { OrganisationId } from '../../shared/model/identifier';
import type { Organisation } from '../../shared/model/organisation';
import { useAnnouncedEdits } from '../hooks/useAnnouncedEdits';
import { Button } from '../ui/controls/Button';
import { Menu } from '../ui/overlays/Menu';
import { useAssociations } from './useAssociations';

/** Makes all organisations that are chosen members of an association, or takes that back where all of them are. */
export function MembershipMenu({ chosen }: { chosen: readonly Organisation[] }) {
  const { t } = useTranslation('delegation');
  const make = useAnnouncedEdits();
  const associations = useAssociations();
  if (associations.length === 0) return null;
  const areAllMembers = (id: OrganisationId) => chosen.every((one) => one.id === id || one.memberOf[id]);
  return (
    <Menu
      label={t('bulk.memberOf')}
      entries={associations.map(({ id, name }) => ({
        id,
        label: t(areAllMembers(id) ? 'bulk.removeMembership' : 'bulk.addMembership', { name }),
      }))}
      onAction={(id) => {
        const association = associations.find((one) => one.id === id);
        if (association) void make([membershipEdit(chosen, association.id, !areAllMembers(association.id))]);
      }}
      trigger={
        <Button variant="quiet" icon={BadgeCheck}>
          {t('bulk.memberOf')}
        </Button>
      }
    />
  );
}

function membershipEdit(chosen: readonly Organisation[], association: OrganisationId, areMembers: boolean): Command {
  const memberOf: Record<OrganisationId, Organisation['memberOf']> = {};
  for (const one of chosen) {
    const { [association]: _left, ...others } = one.memberOf;
    if (one.id !== association) memberOf[one.id] = areMembers ? { ...others, [association]: true } : others;
  }
  return { name: 'set-memberships', payload: { memberOf } };
}
