import { addDays, chineseDate, daysBetween, isoDateOf } from '../../../../calendar.js';
import { fact, quote } from '../../../../messages/sentence.js';
import { type HolidayYear, isWorkingDay, workingDayPeriod } from '../../../../working-days.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { type FoundWords, findWords } from '../../../text/find-words.js';

/** `working-days`: a period said in working days whose dates make another number of them. */
export const workingDays: ReviewRule = {
  id: 'working-days',
  title: '工作日的天数与起止日期不符',
  severity: 'mandatory',
  basis: { document: '国务院办公厅节假日安排通知' },
  fault: '「公示期5个工作日（2025年8月19日—8月22日）」，起止之间不是5个工作日。',
  noFault: '起始当天算或者不算，有一种数法相符；没有那一年放假安排的不核。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}之间有${fact(finding, 'count')}个工作日`,
    expected: `起始当天也算的，到${fact(finding, 'end')}`,
    fix: '核对天数和日期后改正',
  }),
  notChecked: (_text, { holidays }) => (holidays === undefined ? '没有放假安排' : undefined),
  examples: {
    faults: [
      {
        text: '公示期为5个工作日（2025年8月19日—8月22日）。',
        words: '5个工作日（2025年8月19日—8月22日',
      },
      {
        text: '公示期为7个工作日（2025年9月29日—10月3日）。',
        words: '7个工作日（2025年9月29日—10月3日',
      },
    ],
    sound: [
      { text: '公示期为5个工作日（2025年8月19日—8月25日）。' },
      { text: '公示期为5个工作日，自2025年8月18日至25日。' },
      { text: '公示期为5个工作日（2035年8月19日—8月22日）。' },
      { text: '在5个工作日内报送，会期为2025年8月19日—8月22日。' },
    ],
  },
  check: ({ paragraphs }, { holidays }) =>
    holidays === undefined
      ? []
      : paragraphs.flatMap((paragraph) =>
          findWords(paragraph, form).flatMap((found) => checkPeriod(found, holidays)),
        ),
};

const form =
  /(\d{1,2})个工作日(?:[（(，,：:]|即|自|从){1,3}(\d{4})年(\d{1,2})月(\d{1,2})日(?:至|到|起至|[—－～~-]{1,2})(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/gu;

function checkPeriod({ at, parts }: FoundWords, holidays: readonly HolidayYear[]): readonly ReviewHit[] {
  const [, stated, year = '', month = '', day, endYear = '', endMonth = '', endDay] = parts;
  const start = isoDateOf(Number(year), Number(month), Number(day));
  const end = isoDateOf(Number(endYear || year), Number(endMonth || month), Number(endDay));
  if (
    start === undefined ||
    end === undefined ||
    daysBetween(start, end) < 0 ||
    daysBetween(start, end) > 100
  )
    return [];
  const days = Array.from({ length: daysBetween(start, end) + 1 }, (_, index) => addDays(start, index));
  const worked = days.map((date) => isWorkingDay(date, holidays));
  if (worked.includes(undefined)) return [];
  const count = worked.filter(Boolean).length;
  const withoutFirst = worked.slice(1).filter(Boolean).length;
  const right =
    Number(stated) < 1 ? undefined : workingDayPeriod(start, Number(stated), holidays).period?.last;
  return [count, withoutFirst].includes(Number(stated)) || right === undefined
    ? []
    : [{ at: [at], facts: { count: String(count), end: chineseDate(right) } }];
}
