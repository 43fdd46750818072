import * as v from 'valibot';
import { type IsoDate, isIsoDate } from '../../core/calendar.js';
import { awardRecordFormat } from '../../core/report/award-record.js';
import type { EarlierRecord } from '../../core/report/compare-records.js';
import { CommandFailure } from '../failure.js';
import { readBytes } from '../input/read-input.js';

/** What the formats of all versions begin with. */
const formatFamily = awardRecordFormat.replace(/\d+$/, '');

const fileSchema = v.object({ name: v.string(), sha256: v.string() });

/** What a batch is computed again by; the rest of a record is only compared. */
const askedSchema = v.object({
  format: v.literal(awardRecordFormat),
  date: v.custom<IsoDate>((date) => typeof date === 'string' && isIsoDate(date)),
  input: fileSchema,
  awardYear: v.pipe(v.number(), v.integer()),
  project: v.optional(fileSchema),
  settings: v.array(v.string()),
});

/**
 * A 核算记录 to compute again: what it asks for, and all of it as it stands. A record of another form is refused.
 * It must belong to the workbook: another input is wrong usage, since its result could not be compared.
 */
export function readRecord(path: string, inputSha256: string) {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(readBytes(path)));
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure('input', `「${path}」不是核算记录；选择测算时写在结果旁边的 .核算记录.json`);
  }
  const parsed = v.safeParse(askedSchema, data);
  if (!parsed.success) {
    const { format } = (typeof data === 'object' ? (data ?? {}) : {}) as { readonly format?: unknown };
    const other =
      typeof format === 'string' && format !== awardRecordFormat && format.startsWith(formatFamily);
    const why = other
      ? `的格式是 ${format}，本程序只认 ${awardRecordFormat}；用写出它的那一版程序复算`
      : '不是奖补测算的核算记录';
    throw new CommandFailure('input', `「${path}」${why}`);
  }
  const { input, project, awardYear, settings, date } = parsed.output;
  if (input.sha256 !== inputSha256) {
    throw new CommandFailure(
      'usage',
      `工作簿与核算记录不是同一份：记录的是「${input.name}」，SHA-256 ${input.sha256}，本文件是 ${inputSha256}`,
    );
  }
  return { project, awardYear, settings, date, whole: data as EarlierRecord };
}
