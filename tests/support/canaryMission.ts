import { missionSchema, type Mission } from '../../shared/model/mission';
import { withEveryText } from './withEveryText';

/**
 * The mission with a canary in every field of every record that takes any text, also where nothing stood:
 * `canary.people.email.anne@example.org`, which is an address; in links behind one.
 */
export function canaryMission(mission: Mission): Mission {
  const planted = withEveryText(mission, (collection, field, id) => {
    const canary = `canary.${collection}.${field}.${id}@example.org`;
    return field === 'link' || field === 'website' ? `https://example.org/${canary}` : canary;
  });
  return missionSchema.parse(planted);
}

/** The canaries in a text, without who carries them: `people.email`, sorted. */
export function canariesIn(text: string): string[] {
  const found = [...text.matchAll(/canary\.(\w+\.\w+)\./g)].map(([, field = '']) => field);
  return [...new Set(found)].sort();
}
