import type { ContentsKey, ContentsSection } from '../contentsSection';
import { PageTitle } from './PageTitle';
import { PrintIcon } from './PrintIcon';

export function ContentsPage({ section }: { readonly section: ContentsSection }) {
  return (
    <>
      <PageTitle title={section.title} />
      <nav className="contents" aria-label={section.title}>
        {section.groups.map(({ title, lines }) => (
          <section className="contents-group" key={title}>
            <h2>{title}</h2>
            <ol>
              {lines.map(({ text, target, page }) => (
                <li key={target}>
                  <a href={`#${target}`}>
                    <span>{text}</span>
                    <span className="leader" aria-hidden="true" />
                    <span className="contents-page">{page}</span>
                  </a>
                </li>
              ))}
            </ol>
          </section>
        ))}
        <Key marks={section.key} />
      </nav>
    </>
  );
}

function Key({ marks }: { readonly marks: ContentsKey }) {
  return (
    <section className="contents-group contents-key">
      <h2>{marks.title}</h2>
      <ul>
        <li>
          <b className="key-time">{marks.sample.here}</b> {marks.placeTime}
        </li>
        {marks.homeTime && (
          <li>
            <span className="home-time">
              <PrintIcon name="home" /> {marks.sample.home}
            </span>{' '}
            {marks.homeTime}
          </li>
        )}
        {marks.marks.map(({ icon, text }) => (
          <li key={icon}>
            <PrintIcon name={icon} /> {text}
          </li>
        ))}
        {marks.missing && (
          <li>
            <span className="mark">{marks.missing.mark.toUpperCase()}</span> {marks.missing.text}
          </li>
        )}
      </ul>
    </section>
  );
}
