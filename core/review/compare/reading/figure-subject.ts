import { plainName } from '../../claims/book/figure-name.js';

/** What may stand between a name and its number. */
const linking =
  /(?:累计|已经?|共有?|共计|总数|一共|合计|达到?|完成|突破|增加到|增加至|增至|提高到|提高至|上升到|下降到|降至|总量|发展到|壮大到|为|是|有|仅|了|的|目前){0,4}$/u;
/** What may stand before a name and says nothing of it. */
const leading =
  /^(?:[，、]|其中|截至[^，]{0,12}?|目前|今年|去年|上年|本年|全年|上半年|下半年|前[一二三]季度|\d{1,2}月?[—～至－-]\d{1,2}月|\d{4}年(?:度|\d{1,2}月(?:\d{1,2}日)?)?(?:底|末|初)?|以来|由|从|全市|我市|全县|全区|有效期内|累计|入库|国家(?!级)|共计?|已经?|实现|完成|拥有|建成)*/u;
/** What begins another thought behind a number. */
const onward =
  /^(?:的|较|比|同|与|占|增|提|达|为|是|位|居|左右|和|及|以|由|从|到|并|其|均|全部|分别|中|、|，)/u;

/** What a number is of: the words before it in its clause, and those behind where it stands before its noun. */
export interface Subject {
  readonly before: string;
  readonly behind: string;
}

/** Where the words of a number's subject may stand. */
export interface SubjectPlace {
  /** Behind the number before it. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** 「高企由87家增加到303家」: the subject stands before 由. */
  readonly isTurn: boolean;
}

/** The subject of a number in a sentence. */
export function subjectOf(text: string, { from, start, end, isTurn }: SubjectPlace): Subject {
  const clause =
    text
      .slice(Math.max(from, start - 50), start)
      .split(/[，；。、：（）]/u)
      .at(-1) ?? '';
  const own = isTurn ? (clause.split(/[由从]/u)[0] ?? '') : clause;
  const [following = ''] = /^\p{Script=Han}{1,6}/u.exec(text.slice(end, end + 6)) ?? [];
  return {
    before: bareName(own.replace(linking, '').replace(leading, '')),
    behind: onward.test(following) ? '' : bareName(following),
  };
}

function bareName(text: string): string {
  return plainName(
    text
      .replace(/[“”‘’"]/gu, '')
      .replaceAll('及以上', '以上')
      .replace(/的/gu, ''),
  );
}

/** Both parts as one name; empty where there is neither. */
export function subjectName({ before, behind }: Subject): string {
  return behind === '' ? before : `${before}…${behind}`;
}
