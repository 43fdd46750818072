import { type AwardRecord, awardRecordFormat } from '../../core/report/award-record.js';
import { CommandFailure } from '../failure.js';
import { readBytes } from '../input/read-input.js';

/** What the formats of all versions begin with. */
const formatFamily = awardRecordFormat.replace(/\d+$/, '');

/**
 * A 核算记录 to compute again. A record of another form is refused. It must belong to the workbook: another
 * input is wrong usage, since its result could not be compared.
 */
export function readRecord(path: string, inputSha256: string): AwardRecord {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(readBytes(path)));
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure('input', `「${path}」不是核算记录；选择测算时写在结果旁边的 .核算记录.json`);
  }
  const record = (typeof data === 'object' ? (data ?? {}) : {}) as Partial<AwardRecord>;
  const { format } = record as { readonly format?: unknown };
  if (format !== awardRecordFormat || record.input === undefined) {
    const other =
      typeof format === 'string' && format !== awardRecordFormat && format.startsWith(formatFamily);
    const why = other
      ? `的格式是 ${format}，本程序只认 ${awardRecordFormat}；用写出它的那一版程序复算`
      : '不是奖补测算的核算记录';
    throw new CommandFailure('input', `「${path}」${why}`);
  }
  if (record.input.sha256 !== inputSha256) {
    throw new CommandFailure(
      'usage',
      `工作簿与核算记录不是同一份：记录的是「${record.input.name}」，SHA-256 ${record.input.sha256}，本文件是 ${inputSha256}`,
    );
  }
  return record as AwardRecord;
}
