import type { SupportSheet, SupportSheetRow } from '../supportSheet';
import { PageTitle } from './PageTitle';
import { PrintIcon } from './PrintIcon';
import { Said } from './Said';

/** What was asked of one supporter: for which activities, when and where, and who looks after it on either side. */
export function SupportSheetPage({ sheet }: { readonly sheet: SupportSheet }) {
  const { labels, hasCosts } = sheet;
  return (
    <section id={sheet.id} className="section" lang={`${sheet.locale}-CA`}>
      <PageTitle title={sheet.heading} subtitle={sheet.name} lede={sheet.lede} />
      <table className="contacts support-sheet">
        <thead>
          <tr>
            <th scope="col" className="support-state">
              {labels.state}
            </th>
            <th scope="col">{labels.need}</th>
            <th scope="col" className="support-who">
              {labels.who}
            </th>
            {hasCosts && (
              <th scope="col" className="support-cost">
                {labels.cost}
              </th>
            )}
            <th scope="col" className="support-due">
              {labels.due}
            </th>
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <Request key={row.id} row={row} sheet={sheet} />
          ))}
        </tbody>
      </table>
      {sheet.totals.map((total) => (
        <p key={total} className="support-total">
          {total}
        </p>
      ))}
    </section>
  );
}

function Request({ row, sheet }: { readonly row: SupportSheetRow; readonly sheet: SupportSheet }) {
  const { locale, hasCosts } = sheet;
  return (
    <tr>
      <td>
        <PrintIcon name={row.icon} /> {row.state}
      </td>
      <td>
        <Said className="contact-name" text={row.title} locale={locale} />
        <Lines lines={[row.quantity, ...row.items, ...row.needs, ...row.under].filter(Boolean)} />
        <Said text={row.details} locale={locale} />
      </td>
      <td>
        <Lines lines={row.who} />
      </td>
      {hasCosts && (
        <td className="support-cost">
          <Lines lines={row.cost} />
        </td>
      )}
      <td className="support-due">{row.due}</td>
    </tr>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line} className="support-detail">
      {line}
    </p>
  ));
}
