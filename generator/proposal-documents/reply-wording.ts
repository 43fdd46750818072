import * as v from 'valibot';
import { date, text } from '../../core/data-file.js';

const wording = v.strictObject({
  /** The session in full: 「政协第{届}届安阳市委员会第{次}次会议」. */
  sessionFull: text,
  /** The session as titles have it: 「市政协{届}届{次}次会议」. */
  sessionShort: text,
  /** What a person who made it is addressed as. */
  member: v.picklist(['代表', '委员'], '代表或委员'),
  /** Who gets a copy of the reply, as it is printed but for the full stop. */
  copiedTo: text,
});

/** The form of a city's file in `policies/proposals/`. */
export const replyWordingSchema = v.strictObject({
  city: text,
  checkedOn: date,
  source: text,
  建议: wording,
  提案: wording,
  /** What each 办理结果 means. */
  results: v.strictObject({ A: text, B: text, C: text, D: text }),
});

/** How a city words its replies. */
export type ReplyWording = v.InferOutput<typeof replyWordingSchema>;
