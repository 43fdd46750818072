import type { ScienceAwardRow } from '../../book/applicants/entered-rows.js';

/** 「河南省科学技术进步奖（一等，第一完成单位）2024」, with the project at the end where it is known: 「…2024：低碳冶金」. */
export function prizeName(prize: ScienceAwardRow): string {
  return prize.project === '' ? bareName(prize) : `${bareName(prize)}：${prize.project}`;
}

/** The same without the project. */
export function bareName({ award, grade, role, year }: ScienceAwardRow): string {
  const details = [grade.value === '不分等' ? undefined : grade.value, role.value].filter(
    (detail) => detail !== undefined,
  );
  const bracket = details.length === 0 ? '' : `（${details.join('，')}）`;
  return `${award.value ?? '奖种不明'}${bracket}${year.value ?? '年度不明'}`;
}
