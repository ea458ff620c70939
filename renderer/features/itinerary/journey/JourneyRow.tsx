import type { Finding } from '../../../../shared/conflicts/finding';
import type { Severity } from '../../../../shared/conflicts/severity';
import type { ItemId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { classNames } from '../../../ui/classNames';
import { Chip } from '../../../ui/marks/Chip';
import { Icon } from '../../../ui/marks/Icon';
import { StatusMark } from '../../../ui/marks/StatusMark';
import { ClockText } from '../agenda/ClockText';
import type { ItemReader } from '../words/itemReader';
import { GapRow } from './GapRow';
import type { JourneyLine } from './journeyLine';
import styles from './JourneyRow.module.css';
import { type JourneyWords, journeyWords } from './journeyWords';

export interface JourneyRowProps {
  line: JourneyLine;
  date: PlainDate;
  reader: ItemReader;
  findings: readonly Finding[];
  severities: ReadonlyMap<ItemId, Severity>;
  isSelected: boolean;
  isActive: boolean;
  onOpen: (item: ItineraryItem) => void;
}

/** One step of a journey. Those about an item open it and are walked through by keys; the others are only read. */
export function JourneyRow({ line, date, reader, findings, severities, ...row }: JourneyRowProps) {
  if (line.kind === 'gap') return <GapRow line={line} reader={reader} findings={findings} />;
  const words = journeyWords(line, { date, zone: line.zone }, reader);
  if (line.kind === 'jump') {
    return (
      <p className={styles.jump}>
        <strong>{words.title}</strong> <span>{words.detail}</span>
      </p>
    );
  }
  const { item } = words;
  const content = <Content words={words} severity={item && severities.get(item.id)} reader={reader} />;
  if (!item) return <p className={styles.row}>{content}</p>;
  return (
    <button
      type="button"
      className={classNames(
        styles.row,
        words.isTravel && styles.travel,
        item.status === 'cancelled' && styles.cancelled,
        row.isSelected && styles.selected,
      )}
      data-row={line.key}
      tabIndex={row.isActive ? 0 : -1}
      onClick={() => row.onOpen(item)}
    >
      {content}
    </button>
  );
}

/** Its clock, its drawing on the spine, what and where, and in what state. */
function Content({
  words,
  severity = words.severity,
  reader: { t },
}: {
  words: JourneyWords;
  severity: Severity | undefined;
  reader: ItemReader;
}) {
  const { start, end, icon, item, measure } = words;
  return (
    <>
      <span className={styles.times}>
        {start && <ClockText clock={start} />}
        {end && (
          <span className={styles.until}>
            <ClockText clock={end} />
          </span>
        )}
      </span>
      <span className={styles.node}>{icon && <Icon of={icon} size={14} />}</span>
      <span className={styles.what}>
        <span className={styles.title}>{words.title}</span>
        <span className={styles.detail}>{words.detail}</span>
      </span>
      <span className={styles.state}>
        {measure !== undefined && <Chip isOutlined>{measure}</Chip>}
        {item && item.status !== 'confirmed' && <Chip>{t(`common:itemStatus.${item.status}`)}</Chip>}
        {severity && <StatusMark severity={severity} label={t(`common:severity.${severity}`)} />}
      </span>
    </>
  );
}
