/** A time of a figure as people write it: 「2022-09」 is 「2022年9月」, 「2018—2022」 「2018—2022年」. */
export function timeText(time: string): string {
  const [, year = '', month, day, start = ''] = /^([\d—]+?)(?:-(\d\d))?(?:-(\d\d))?(初)?$/u.exec(time) ?? [];
  const numbers = [month, day].map((part) => (part === undefined ? '' : String(Number(part))));
  return `${year}年${start}${month === undefined ? '' : `${numbers[0]}月`}${day === undefined ? '' : `${numbers[1]}日`}`;
}
