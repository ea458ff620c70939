import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isVisibleTo } from '../../../../shared/itinerary/isVisibleTo';
import { projectFor } from '../../../../shared/itinerary/projectFor';
import { audienceSchema, type Audience } from '../../../../shared/model/audience';
import type { DelegateId } from '../../../../shared/model/identifier';
import { deadlineSchema, legSchema, sessionSchema, staySchema } from '../../../../shared/model/itineraryItem';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { buildBio2026 } from '../../../fixtures/samples/bio2026';
import { aLeg, aSession, smallMission } from '../../../fixtures/smallMission';

const sample = buildBio2026();
const collections = ['destinations', 'organisations', 'people', 'groups', 'delegates', 'venues', 'rooms'] as const;

/** The fields of a record that say something, against the audience of each in its schema. */
function betrayed(schema: z.ZodObject<z.ZodRawShape>, record: object, reader: Audience): readonly string[] {
  return Object.entries(record).flatMap(([name, value]) => {
    const meta = schema.shape[name] && z.globalRegistry.get(schema.shape[name]);
    const says = value !== false && JSON.stringify(value) !== '{}' && value !== '';
    return says && !isVisibleTo(audienceSchema.parse(meta?.['audience']), reader) ? [name] : [];
  });
}

function betrayedIn(mission: Mission, reader: Audience): readonly string[] {
  const { lifecycle, ...fields } = mission;
  const ofMission = Object.entries(fields).filter(
    ([name]) => !(name in sample) || typeof sample[name as 'id'] === 'string',
  );
  const schemas = { session: sessionSchema, leg: legSchema, stay: staySchema, deadline: deadlineSchema };
  return [
    lifecycle === sample.lifecycle ? 'lifecycle' : '',
    ...betrayed(missionSchema, Object.fromEntries(ofMission), reader),
    ...collections.flatMap((name) => {
      const { valueType } = missionSchema.shape[name] as unknown as { valueType: z.ZodObject<z.ZodRawShape> };
      return Object.values(mission[name]).flatMap((record: object) => betrayed(valueType, record, reader));
    }),
    ...Object.values(mission.items).flatMap((item) => betrayed(schemas[item.type], item, reader)),
  ].filter((name) => name !== '');
}

describe('what leaves the application', () => {
  test.each(['public', 'delegation', 'hosts'] as const)(
    'to %s says nothing that is meant for a narrower circle',
    (audience) => {
      const projected = projectFor(sample, { audience });
      expect(betrayedIn(projected, audience)).toEqual([]);
      expect(missionSchema.safeParse(projected).success).toBe(true);
    },
  );

  test.each(['public', 'delegation', 'hosts'] as const)(
    'to %s does not say what coordinators plan with',
    (audience) => {
      const planned = { ...sample, marginMeal: 45 };
      expect([projectFor(planned, { audience }), projectFor(planned, { audience: 'coordinators' })]).toEqual([
        projectFor(sample, { audience }),
        planned,
      ]);
    },
  );

  test('to coordinators is everything', () => {
    expect(projectFor(sample, { audience: 'coordinators' })).toEqual(sample);
  });

  test('to the public has no people at all, and only public items', () => {
    const { people, delegates, groups, items } = projectFor(sample, { audience: 'public' });
    expect({ people, delegates, groups }).toEqual({ people: {}, delegates: {}, groups: {} });
    expect(Object.keys(items).sort()).toEqual(
      Object.values(sample.items)
        .flatMap(({ id, audience }) => (audience === 'public' ? [id] : []))
        .sort(),
    );
  });

  test('to a delegate names the booking of their own leg, of nobody else’s', () => {
    const legs = smallMission([
      aLeg('hers', { delegates: { anne: true }, bookingReference: 'QX7' }),
      aLeg('his', { delegates: { carl: true }, bookingReference: 'QX8' }),
    ]);
    const { items } = projectFor(legs, { audience: 'delegation', delegate: 'anne' as DelegateId });
    expect(Object.values(items).map((item) => ('bookingReference' in item ? item.bookingReference : null))).toEqual([
      'QX7',
      null,
    ]);
  });

  test('leaves out what was deleted', () => {
    const { items } = projectFor(smallMission([aSession('gone', { deleted: true })]), { audience: 'coordinators' });
    expect(items).toEqual({});
  });
});
