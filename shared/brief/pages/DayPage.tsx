import type { Locale } from '../../model/locale';
import type { DayRow } from '../dayRow';
import type { DaySection } from '../daySections';
import type { LegLine } from '../legLine';
import type { ZoneHeading } from '../zoneHeading';
import { FactList } from './FactList';
import type { MarkWords } from './markWords';
import { MeetingTable } from './MeetingTable';
import { PageTitle } from './PageTitle';
import { PrintIcon } from './PrintIcon';
import { Said } from './Said';

/** A day of more entries gives up air before it takes another page: its facts stand side by side. */
const mostSpacious = 7;

interface DayPageProps {
  readonly section: DaySection;
  readonly locale: Locale;
  readonly words: MarkWords;
}

export function DayPage({ section, locale, words }: DayPageProps) {
  const entries = section.parts.reduce((count, { rows }) => count + rows.length, 0);
  return (
    <>
      <PageTitle title={section.title} subtitle={section.subtitle} />
      {section.parts.map((part) => (
        <section className="clock" key={part.rows[0]?.id}>
          <ZoneLine zone={part.zone} />
          <ol className={entries > mostSpacious ? 'rows rows-full' : 'rows'}>
            {part.rows.map((row) => (
              <Row key={row.id} row={row} locale={locale} words={words} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function ZoneLine({ zone }: { readonly zone: ZoneHeading }) {
  return (
    <div className="zone-line">
      <p>
        <b>{zone.label}</b> ({zone.detail})
      </p>
      {zone.home && (
        <p className="zone-home">
          <PrintIcon name="home" /> {zone.home}
        </p>
      )}
    </div>
  );
}

/** Longer than this a row may break over two pages. */
const longestWhole = 700;

function Row({ row, locale, words }: { readonly row: DayRow; readonly locale: Locale; readonly words: MarkWords }) {
  const length = row.description.reduce((sum, { text }) => sum + text.length, 0) + row.meetings.length * 60;
  const classes = ['row', row.isTentative && 'row-tentative', length > longestWhole && 'row-long']
    .filter(Boolean)
    .join(' ');
  return (
    <li className={classes}>
      <div className="rail">
        <p className="time">{row.times.time}</p>
        {row.times.home && (
          <p className="home-time">
            <PrintIcon name="home" /> {row.times.home}
          </p>
        )}
      </div>
      <div className="row-text">
        <div className="row-head">
          <Said as="h2" text={row.title} locale={locale} />
          <Marks row={row} words={words} />
        </div>
        {row.leg && <LegSentence leg={row.leg} />}
        {row.description.map((paragraph, index) => (
          <Said key={`${index} ${paragraph.text}`} className="row-description" text={paragraph} locale={locale} />
        ))}
        <FactList facts={row.facts} locale={locale} />
        {row.meetings.length > 0 && <MeetingTable meetings={row.meetings} words={words} />}
      </div>
    </li>
  );
}

function Marks({ row, words }: { readonly row: DayRow; readonly words: MarkWords }) {
  return (
    <>
      {row.isJoint && (
        <p className="flag flag-joint">
          <PrintIcon name="joint" /> {words.joint}
        </p>
      )}
      {row.isTentative && (
        <p className="flag">
          <PrintIcon name="tentative" /> {words.tentative}
        </p>
      )}
    </>
  );
}

export function LegSentence({ leg }: { readonly leg: LegLine }) {
  return (
    <p className="leg-line">
      <b>{leg.departure.time}</b> {leg.departure.place} → <b>{leg.arrival.time}</b> {leg.arrival.place} · {leg.duration}
    </p>
  );
}
