import type { OtherLanguage } from '../programmeHtml';
import { programmeWebStyles } from '../programmeWebStyles';
import type { ProgrammeEvent, PublicProgramme } from '../publicProgramme';
import { Said } from './Said';

interface ProgrammeWebPageProps {
  readonly programme: PublicProgramme;
  readonly other: OtherLanguage | undefined;
}

/** The public programme for a web site: a whole document whose policy lets it run and fetch nothing. */
export function ProgrammeWebPage({ programme, other }: ProgrammeWebPageProps) {
  const { labels, locale } = programme;
  return (
    <html lang={`${locale}-CA`}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{programme.title}</title>
        <style>{programmeWebStyles}</style>
      </head>
      <body>
        <main>
          <header>
            <p className="eyebrow">{programme.associations || programme.heading}</p>
            <h1 dir="auto" lang={`${programme.name.locale}-CA`}>
              {programme.name.text}
            </h1>
            <p className="lede">{programme.placeAndDates}</p>
            {other && (
              <p>
                <a href={encodeURI(other.fileName)} hrefLang={`${other.locale}-CA`} lang={`${other.locale}-CA`}>
                  {labels.other}
                </a>
              </p>
            )}
          </header>
          {programme.days.map((day) => (
            <section key={day.id} aria-labelledby={day.id}>
              <h2 id={day.id}>{day.title}</h2>
              {day.parts.map((part) => (
                <div key={part.events[0]?.id}>
                  <p className="clock">{part.clock}</p>
                  <ol>
                    {part.events.map((event) => (
                      <Event key={event.id} event={event} programme={programme} />
                    ))}
                  </ol>
                </div>
              ))}
            </section>
          ))}
          <footer>
            <p>{labels.isFree}</p>
            <p>{programme.version}</p>
          </footer>
        </main>
      </body>
    </html>
  );
}

function Event({ event, programme: { locale, labels } }: { event: ProgrammeEvent; programme: PublicProgramme }) {
  return (
    <li>
      <p className="time">{event.time}</p>
      <div>
        <Said as="h3" text={event.title} locale={locale} />
        {event.other && (
          <p className="other" lang={`${event.other.locale}-CA`}>
            {event.other.text}
          </p>
        )}
        {event.description.map((paragraph, index) => (
          <Said key={`${index} ${paragraph.text}`} text={paragraph} locale={locale} />
        ))}
        <p className="meta">{event.place}</p>
        {event.isJoint && <p className="joint">{labels.joint}</p>}
        {event.hosts && <p className="meta">{event.hosts}</p>}
      </div>
    </li>
  );
}
