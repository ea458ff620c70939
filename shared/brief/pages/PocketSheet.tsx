import type { PocketPanel } from '../packPanels';
import type { PocketDay, PocketRow } from '../pocketDays';
import type { PocketItinerary } from '../pocketItinerary';
import { PrintIcon } from './PrintIcon';
import { Mark, Said } from './Said';

/** One sheet, folded twice: front and back on the lower half, the days upside down on the upper half. */
export function PocketSheet({ pocket }: { readonly pocket: PocketItinerary }) {
  const [first, second, ...others] = pocket.panels;
  return (
    <article className="pocket" id={pocket.id} lang={`${pocket.locale}-CA`}>
      <div className="pocket-side">
        <Front pocket={pocket} />
        <Inside place="first" panel={first} pocket={pocket} isLast={!second?.days.length} />
        <Inside place="second" panel={second} pocket={pocket} isLast={others.length === 0 && Boolean(second)} />
        <Back pocket={pocket} />
      </div>
      {others.length > 0 && (
        <div className="pocket-side pocket-more">
          {others.map((panel, index) => (
            <Inside key={index} place="more" panel={panel} pocket={pocket} isLast={index === others.length - 1} />
          ))}
        </div>
      )}
    </article>
  );
}

function Front({ pocket }: { readonly pocket: PocketItinerary }) {
  const { front, locale } = pocket;
  const isLong = front.givenName.length + front.familyName.length > 26;
  return (
    <section className="pocket-panel pocket-front">
      <p className="pocket-mission">
        <b>{front.mission}</b>
        <span className="line">{front.placeAndDates}</span>
      </p>
      <div className="pocket-name">
        <h1 className={isLong ? 'long' : undefined}>
          <bdi>
            {front.givenName} {front.familyName}
          </bdi>
        </h1>
        <Said text={front.jobTitle} locale={locale} />
        <p>
          <b>
            <bdi>{front.organisation}</bdi>
          </b>
        </p>
      </div>
      <p className="note">{front.version}</p>
    </section>
  );
}

interface InsideProps {
  readonly place: 'first' | 'second' | 'more';
  readonly panel: PocketPanel | undefined;
  readonly pocket: PocketItinerary;
  readonly isLast: boolean;
}

function Inside({ place, panel, pocket, isLast }: InsideProps) {
  const isEmpty = pocket.panels.every(({ days }) => days.length === 0);
  return (
    <section className={`pocket-panel pocket-${place}`}>
      {panel?.days.map((day) => (
        <Day key={day.title} day={day} pocket={pocket} />
      ))}
      {isEmpty && place === 'first' && <p className="note">{pocket.empty}</p>}
      {isLast && !isEmpty && <p className="note pocket-clock">{pocket.clockNote}</p>}
    </section>
  );
}

function Day({ day, pocket }: { readonly day: PocketDay; readonly pocket: PocketItinerary }) {
  return (
    <section className="pocket-day">
      <header>
        <h2>{day.title}</h2>
        <p>{day.place}</p>
      </header>
      <ol>
        {day.rows.map((row) => (
          <Row key={row.id} row={row} pocket={pocket} />
        ))}
      </ol>
    </section>
  );
}

function Row({ row, pocket }: { readonly row: PocketRow; readonly pocket: PocketItinerary }) {
  const isOther = row.title.locale !== pocket.locale;
  return (
    <li>
      <p className="pocket-time">{row.time}</p>
      <p {...(isOther && { lang: `${row.title.locale}-CA` })}>
        {row.mark && (
          <>
            <PrintIcon name={row.mark} />{' '}
          </>
        )}
        {isOther && <Mark locale={row.title.locale} />}
        <bdi>{row.title.text}</bdi>
        {row.detail && <span className="soft"> · {row.detail}</span>}
      </p>
    </li>
  );
}

function Back({ pocket }: { readonly pocket: PocketItinerary }) {
  const { numbers, blocks, fold } = pocket.back;
  return (
    <section className="pocket-panel pocket-back">
      {numbers.map(({ label, number, href, whose, isEmergency }) => (
        <div className="pocket-block" key={label}>
          <h2 className={isEmergency ? 'label away-ink' : 'label'}>{label}</h2>
          <p className="pocket-number">{href ? <a href={href}>{number}</a> : number}</p>
          {!isEmergency && <p>{whose}</p>}
        </div>
      ))}
      {blocks.map(({ label, lines }) => (
        <div className="pocket-block" key={label}>
          <h2 className="label">{label}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
      <p className="note pocket-fold">{fold}</p>
    </section>
  );
}
