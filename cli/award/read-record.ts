import { type AwardRecord, awardRecordFormat } from '../../core/report/award-record.js';
import { CommandFailure } from '../failure.js';
import { readBytes } from '../input/read-input.js';

/**
 * A 核算记录 to compute again. It must belong to the workbook: another input is wrong usage, since its result
 * could not be compared.
 */
export function readRecord(path: string, inputSha256: string): AwardRecord {
  let record: Partial<AwardRecord>;
  try {
    record = JSON.parse(new TextDecoder().decode(readBytes(path))) as Partial<AwardRecord>;
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure('input', `「${path}」不是核算记录；选择测算时写在结果旁边的 .核算记录.json`);
  }
  if (record.format !== awardRecordFormat || record.input === undefined) {
    throw new CommandFailure('input', `「${path}」不是奖补测算的核算记录`);
  }
  if (record.input.sha256 !== inputSha256) {
    throw new CommandFailure(
      'usage',
      `工作簿与核算记录不是同一份：记录的是「${record.input.name}」，SHA-256 ${record.input.sha256}，本文件是 ${inputSha256}`,
    );
  }
  return record as AwardRecord;
}
