import type { TFunction } from 'i18next';
import type { MoneyParts } from '../model/money';
import type { PlainDate } from '../model/plainDate';
import type { BriefContext } from './briefContext';

/** Coordinators read everything; a partner reads counts that name no company and no amount. */
export type ReportAudience = 'coordinators' | 'partner';

export type ReportCell = string | number | MoneyParts;

/** One question that the report answers, as figures: drawn as bars where its second column is worth seeing. */
export interface ReportTable {
  readonly id:
    | 'purposes'
    | 'results'
    | 'amounts'
    | 'followUps'
    | 'support'
    | 'meetings'
    | 'claims'
    | 'costs'
    | 'shares'
    | 'benefits'
    | 'clauses'
    | 'satisfaction'
    | 'expected'
    | 'remarks'
    | 'comparedMeetings'
    | 'comparison';
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
  readonly isChart: boolean;
  /** The columns after the first that hold words; the others hold figures (`holdsFigures`). */
  readonly words?: readonly number[];
  /** What a whole bar stands for; absent where it is the largest of the figures. */
  readonly scale?: number;
}

export interface ReportContext extends BriefContext {
  readonly say: TFunction<'report'>;
  readonly today: PlainDate;
}
