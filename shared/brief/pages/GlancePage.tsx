import { glanceBlockId, glanceHourId } from '../glanceIds';
import type { GlanceBlock } from '../glanceBlocks';
import type { GlanceDay, GlanceSection } from '../glanceSections';
import { PageTitle } from './PageTitle';
import { PrintIcon, type PrintIconName } from './PrintIcon';

/** The grid of days and hours; where its hours and blocks stand is in the generated styles (`glanceStyles`). */
export function GlancePage({ section }: { readonly section: GlanceSection }) {
  return (
    <>
      <div className="glance-head">
        <PageTitle title={section.title} />
        <ul className="glance-key">
          {section.key.joint && (
            <li className="flag-joint">
              <PrintIcon name="joint" /> {section.key.joint}
            </li>
          )}
          {section.key.tentative && (
            <li>
              <PrintIcon name="tentative" /> {section.key.tentative}
            </li>
          )}
        </ul>
      </div>
      <div className={section.home ? 'glance' : 'glance glance-alone'} id={`${section.id}-grid`}>
        <div className="glance-hours" aria-hidden="true">
          <p className="glance-place">{section.place}</p>
          {section.hours.map(({ minute, here }) => (
            <p className="glance-hour" key={minute} id={glanceHourId(section.id, 'here', minute)}>
              {here}
            </p>
          ))}
        </div>
        <ol className="glance-days" aria-label={section.tableLabel}>
          {section.days.map((day) => (
            <Day key={day.date} day={day} section={section} />
          ))}
        </ol>
        {section.home && (
          <div className="glance-hours glance-home" aria-hidden="true">
            <p className="glance-place">
              <PrintIcon name="home" />
              <br />
              {section.home}
            </p>
            {section.hours.map(({ minute, home }) => (
              <p className="glance-hour" key={minute} id={glanceHourId(section.id, 'home', minute)}>
                {home}
              </p>
            ))}
          </div>
        )}
      </div>
      <p className="note glance-note">{section.note}</p>
    </>
  );
}

function Day({ day, section }: { readonly day: GlanceDay; readonly section: GlanceSection }) {
  return (
    <li className="glance-day">
      <h2 className="glance-date">
        <span>{day.weekday} </span>
        <b>{day.number}</b>
      </h2>
      {day.allDay.map((title) => (
        <p className="glance-all-day" key={title}>
          {title}
        </p>
      ))}
      <ol className="glance-column">
        {day.blocks.map((block) => (
          <Block key={block.id} block={block} section={section} />
        ))}
      </ol>
      {day.more && (
        <p className="glance-more">
          <a href={`#${day.more.target}`}>{day.more.text}</a>
        </p>
      )}
    </li>
  );
}

const iconOf: Readonly<Record<GlanceBlock['look'], PrintIconName | undefined>> = {
  plain: undefined,
  joint: 'joint',
  tentative: 'tentative',
  leg: 'plane',
};

function Block({ block, section }: { readonly block: GlanceBlock; readonly section: GlanceSection }) {
  const icon = iconOf[block.look];
  return (
    <li className={`glance-block glance-${block.look}`} id={glanceBlockId(section.id, block.id)}>
      <p className="glance-title">
        {icon && <PrintIcon name={icon} />} {block.title}
      </p>
      {block.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </li>
  );
}
