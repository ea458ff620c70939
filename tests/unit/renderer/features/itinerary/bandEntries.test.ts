import { describe, expect, test } from 'vitest';
import { itemsOfDay } from '../../../../../shared/itinerary/itemsOfDay';
import type { PlainDate } from '../../../../../shared/model/plainDate';
import type { ZoneId } from '../../../../../shared/model/zoneId';
import { bandEntries } from '../../../../../renderer/features/itinerary/board/bandEntries';
import type { BandItemProps } from '../../../../../renderer/features/itinerary/board/BandItem';
import { boardColumnsOf } from '../../../../../renderer/features/itinerary/board/boardColumnsOf';
import { boardDay } from '../../../../../renderer/features/itinerary/board/boardDay';
import { placeOnBoard } from '../../../../../renderer/features/itinerary/board/placeOnBoard';
import { itineraryMission, stay } from '../../../../fixtures/missions/itineraryMission';
import { readerOf } from './readerOf';

const page = { date: '2026-06-22' as PlainDate, zone: 'America/Los_Angeles' as ZoneId };

/** Each entry of the band as where it stands and what its items say; the columns are Anne, oncology, cell therapy, Zoé. */
function bandOf(...stays: object[]) {
  const mission = itineraryMission(...stays);
  const columns = boardColumnsOf(mission, 'fr', 'groups-and-delegates', undefined);
  const { banded } = placeOnBoard(mission, itemsOfDay(mission, page.date, page.zone), columns, boardDay(page, []));
  const entries = bandEntries(banded, columns.length, page, readerOf(mission), () => {});
  return entries.map(({ column, span, content }) => {
    const items = content as readonly { readonly props: BandItemProps }[];
    return [
      column,
      span,
      items.map(({ props }) => [props.item.id, props.isContinued === true ? '' : props.words, props.share]),
    ];
  });
}

const night = (id: string, nights: [string, string], more: object) =>
  stay(id, `2026-06-${nights[0]}T15:00[America/Los_Angeles]`, `2026-06-${nights[1]}T11:00[America/Los_Angeles]`, more);
const anne = { delegates: { anne: true } };
const onco = { groups: { onco: true } };
const cell = { groups: { cell: true } };

describe('the band above the hours', () => {
  test.each([
    [
      'one stay of neighbours is one entry',
      [night('stay-a', ['21', '25'], { venue: 'centre', delegates: { anne: true }, groups: { onco: true } })],
      [[0, 2, [['stay-a', 'Palais · nuit 2 de 4', undefined]]]],
    ],
    [
      'several stays in one hotel too, each opened under its own columns',
      [
        night('stay-a', ['21', '25'], { venue: 'centre', ...anne }),
        night('stay-b', ['21', '25'], { venue: 'centre', groups: { onco: true, cell: true } }),
      ],
      [
        [
          0,
          3,
          [
            ['stay-a', 'Palais · nuit 2 de 4', 1],
            ['stay-b', '', 2],
          ],
        ],
      ],
    ],
    [
      'of stays that last differently only the night is said',
      [
        night('stay-a', ['21', '25'], { venue: 'centre', ...anne }),
        night('stay-b', ['21', '26'], { venue: 'centre', ...onco }),
      ],
      [
        [
          0,
          2,
          [
            ['stay-a', 'Palais · nuit 2', 1],
            ['stay-b', '', 1],
          ],
        ],
      ],
    ],
    [
      'of stays that began on different days only the hotel is said',
      [
        night('stay-a', ['20', '25'], { venue: 'centre', ...anne }),
        night('stay-b', ['21', '25'], { venue: 'centre', ...onco }),
      ],
      [
        [
          0,
          2,
          [
            ['stay-a', 'Palais', 1],
            ['stay-b', '', 1],
          ],
        ],
      ],
    ],
    [
      'who leaves today is not told with who stays, and a stay without a hotel stands alone',
      [
        night('stay-a', ['21', '22'], { venue: 'centre', ...anne }),
        night('stay-b', ['21', '25'], { venue: 'centre', ...onco }),
        night('stay-c', ['21', '25'], cell),
      ],
      [
        [0, 1, [['stay-a', 'Palais · départ à 11\u00a0h', undefined]]],
        [1, 1, [['stay-b', 'Palais · nuit 2 de 4', undefined]]],
        [2, 1, [['stay-c', 'stay-c · nuit 2 de 4', undefined]]],
      ],
    ],
  ] as const)('%s', (_, stays, expected) => {
    expect(bandOf(...stays)).toEqual(expected);
  });
});
