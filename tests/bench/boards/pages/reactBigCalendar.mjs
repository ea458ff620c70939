import { format } from 'date-fns/format';
import { getDay } from 'date-fns/getDay';
import { parse } from 'date-fns/parse';
import { startOfWeek } from 'date-fns/startOfWeek';
import { createElement } from 'react';
import { Calendar, dateFnsLocalizer } from 'react-big-calendar';
import addons from 'react-big-calendar/lib/addons/dragAndDrop';
import 'react-big-calendar/lib/css/react-big-calendar.css';
import { createRoot } from 'react-dom/client';
import { numbered } from '../../missions/numbered.ts';
import { boardItems, columnCount } from '../boardItems.ts';

const at = (/** @type {number} */ minute) => new Date(2026, 5, 22, 0, minute);
const localizer = dateFnsLocalizer({ format, parse, startOfWeek, getDay, locales: {} });
const DragCalendar = (addons.default ?? addons)(Calendar);
const root = createRoot(document.getElementById('root'));

Object.assign(globalThis, {
  showBoard: (/** @type {number} */ count) =>
    root.render(
      createElement(DragCalendar, {
        localizer,
        defaultDate: at(0),
        defaultView: 'day',
        views: ['day'],
        resources: numbered(columnCount, (id) => ({ id, title: `Groupe ${id}` })),
        events: boardItems(count).map(({ id, title, column, start, end }) => ({
          id,
          title,
          resourceId: column,
          start: at(start),
          end: at(end),
        })),
      }),
    ),
});
