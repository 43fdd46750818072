import type { IsoDate } from '../calendar.js';
import type { SheetPlace } from '../finding.js';

/** Something to be done by a day. */
export interface Duty {
  readonly kind: 'reply' | 'meeting' | 'notice';
  /** The same in every run for the same matter, also when its day moves. */
  readonly id: string;
  /** 「提案第178号（八届六次）」, the meeting, the matter shown to the public. */
  readonly subject: string;
  /** 「答复」, 「报告送交征求意见」, 「公示期满」. */
  readonly task: string;
  /** Who does it; absent where the book does not say. */
  readonly host?: string;
  /** The cell with the day from which it is counted. */
  readonly place: SheetPlace;
  /** The last day as the period is counted, working day or not. */
  readonly counted: IsoDate;
  /** The safe side: the last working day that is not after it; without data on its year the counted day itself. */
  readonly by: IsoDate;
  /** After this day it is overdue: the counted day or, where the law lets it run on, the next working day. */
  readonly lapses: IsoDate;
  /** The year whose days off would have to be known and are not. */
  readonly unknownYear?: number;
  /** How the day comes about: 「交办之日起 3 个月」, 「会议之前 20 日」. */
  readonly period: string;
  readonly source: string;
}

/** How a duty stands on a day. */
export type DutyState = 'open' | 'grace' | 'overdue';
