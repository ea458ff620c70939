import { createCalendar, Interaction, ResourceTimeGrid } from '@event-calendar/core/dist/index.js';
import '@event-calendar/core/dist/index.css';
import { numbered } from '../../missions/numbered.ts';
import { boardItems, columnCount } from '../boardItems.ts';

const at = (/** @type {number} */ minute) => new Date(2026, 5, 22, 0, minute);
const root = document.getElementById('root');

Object.assign(globalThis, {
  showBoard: (/** @type {number} */ count) =>
    createCalendar(root, [ResourceTimeGrid, Interaction], {
      view: 'resourceTimeGridDay',
      date: at(0),
      editable: true,
      height: '100%',
      resources: numbered(columnCount, (id) => ({ id: String(id), title: `Groupe ${id}` })),
      events: boardItems(count).map(({ id, title, column, start, end }) => ({
        id,
        title,
        resourceIds: [String(column)],
        start: at(start),
        end: at(end),
      })),
    }),
});
