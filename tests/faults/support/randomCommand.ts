import { commandSchema, type Command } from '../../../shared/commands/commands';
import type { Mission } from '../../../shared/model/mission';

/** A command that somebody might give next; the mission may still refuse it. */
export function randomCommand(mission: Mission, random: () => number): Command {
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const idIn = (collection: 'items' | 'venues' | 'rooms' | 'people' | 'delegates' | 'groups' | 'organisations') =>
    one(Object.keys(mission[collection]));
  const text = () =>
    one(['Accueil', 'Réception', 'Bilan', 'Retour', 'Signature', '晩餐会', 'عشاء']) + Math.floor(random() * 9);
  const when = () => `2026-06-2${1 + Math.floor(random() * 5)}T1${Math.floor(random() * 9)}:00[America/Los_Angeles]`;
  const chosen = () =>
    Object.fromEntries(
      Object.keys(mission.delegates)
        .filter(() => random() < 0.4)
        .map((id) => [id, true]),
    );
  const makers: readonly (() => object)[] = [
    () => ({ name: 'edit-item', payload: { item: idIn('items'), changes: { titleFr: text() } } }),
    () => ({ name: 'edit-item', payload: { item: idIn('items'), changes: { titleEn: text(), notes: text() } } }),
    () => ({ name: 'edit-item', payload: { item: idIn('items'), changes: { venue: idIn('venues') } } }),
    () => ({ name: 'move-item', payload: { item: idIn('items'), to: when() } }),
    () => ({
      name: 'set-item-status',
      payload: { item: idIn('items'), status: one(['tentative', 'confirmed', 'cancelled']) },
    }),
    () => ({
      name: 'set-participants',
      payload: { item: idIn('items'), everyone: random() < 0.2, groups: {}, delegates: chosen() },
    }),
    () => ({ name: 'duplicate-item', payload: { item: idIn('items') } }),
    () => ({ name: 'delete-item', payload: { item: idIn('items') } }),
    () => ({ name: 'edit-mission', payload: { changes: { titleFr: text() } } }),
    () => ({
      name: 'edit-mission',
      payload: { changes: { lastDay: one(['2026-06-26', '2026-06-27', '2026-06-28']) } },
    }),
    () => ({ name: 'edit-person', payload: { person: idIn('people'), changes: { familyName: text() } } }),
    () => ({ name: 'edit-organisation', payload: { organisation: idIn('organisations'), changes: { name: text() } } }),
    () => ({
      name: 'edit-delegate',
      payload: { delegate: idIn('delegates'), changes: { status: one(['invited', 'confirmed', 'withdrawn']) } },
    }),
    () => ({
      name: 'accept-finding',
      payload: { finding: one(['a', 'b']), fingerprint: text(), titleFr: text(), titleEn: text(), reason: text() },
    }),
    () => ({ name: 'edit-mission', payload: { changes: { marginTransfer: one([null, 5, 25]) } } }),
    () => ({ name: 'delete-venue', payload: { venue: idIn('venues') } }),
    () => ({ name: 'delete-group', payload: { group: idIn('groups') } }),
    () => ({ name: 'edit-room', payload: { room: idIn('rooms'), changes: { nameFr: text() } } }),
  ];
  return commandSchema.parse(one(makers)());
}
