import type { PublicProgramme, ProgrammeEvent } from '../publicProgramme';
import { PrintIcon } from './PrintIcon';
import { Said } from './Said';

/** The public programme on paper: the days beside their events, each title in both languages. */
export function ProgrammePage({ programme }: { readonly programme: PublicProgramme }) {
  const { locale, labels } = programme;
  return (
    <section id={programme.id} className="section programme" lang={`${locale}-CA`}>
      <header className="page-title">
        <h1>{programme.name.text}</h1>
        <p className="subtitle">{programme.associations}</p>
        <p className="lede">{programme.placeAndDates}</p>
      </header>
      {programme.days.map((day) => (
        <section className={isShort(day) ? 'programme-day programme-whole' : 'programme-day'} key={day.id}>
          <h2>{day.title}</h2>
          <div>
            {day.parts.map((part) => (
              <div key={part.events[0]?.id}>
                <p className="programme-clock">{part.clock}</p>
                <ol>
                  {part.events.map((event) => (
                    <Event key={event.id} event={event} programme={programme} />
                  ))}
                </ol>
              </div>
            ))}
          </div>
        </section>
      ))}
      <p className="programme-free">{labels.isFree}</p>
    </section>
  );
}

/** A day of more events may break over two pages. */
const mostOnOnePage = 6;

function isShort({ parts }: PublicProgramme['days'][number]): boolean {
  return parts.reduce((count, { events }) => count + events.length, 0) <= mostOnOnePage;
}

function Event({ event, programme }: { readonly event: ProgrammeEvent; readonly programme: PublicProgramme }) {
  const { locale, labels } = programme;
  return (
    <li className="programme-event">
      <p className="time">{event.time}</p>
      <div>
        <Said as="h3" text={event.title} locale={locale} />
        {event.other && (
          <p className="programme-other" lang={`${event.other.locale}-CA`}>
            {event.other.text}
          </p>
        )}
        {event.description.map((paragraph, index) => (
          <Said key={`${index} ${paragraph.text}`} className="row-description" text={paragraph} locale={locale} />
        ))}
      </div>
      <div className="programme-where">
        {event.place && (
          <p>
            <PrintIcon name="place" /> {event.place}
          </p>
        )}
        {event.isJoint && (
          <p className="flag flag-joint">
            <PrintIcon name="joint" /> {labels.joint}
          </p>
        )}
        {event.hosts && <p>{event.hosts}</p>}
      </div>
    </li>
  );
}
