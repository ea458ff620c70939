/** The heading of a section: what is read from two metres. */
export function PageTitle({
  title,
  subtitle,
  lede,
}: {
  readonly title: string;
  readonly subtitle?: string;
  readonly lede?: string;
}) {
  return (
    <header className="page-title">
      <h1>{title}</h1>
      {subtitle && <p className="subtitle">{subtitle}</p>}
      {lede && <p className="lede">{lede}</p>}
    </header>
  );
}
