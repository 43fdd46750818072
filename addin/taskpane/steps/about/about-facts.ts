import { chineseDate } from '../../../../core/calendar.js';
import { pageDeadlines } from '../../../data/due-data.js';
import { pageData } from '../../../data/embedded.js';
import { functionStatus } from '../../../functions/function-status.js';
import type { Surroundings } from '../../surroundings.js';
import { element } from '../../view/element.js';

/** Versions of the program and its data, the state of the functions, and where the pane runs. */
export function aboutFacts({ where, requirementSets }: Surroundings): HTMLElement {
  const { version, policies } = pageData();
  const years = pageDeadlines().holidays.map(({ year }) => `${year}年`);
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['程序', [`文表 ${version}`]],
    ['运行', [where, '数据不离开本机：本页不向任何地方发送工作簿的内容。']],
    ['自定义函数', [functionsText()]],
    ['政策', policies.map(({ policy }) => policyText(policy))],
    ['节假日数据', [years.join('、')]],
    ...(requirementSets.length === 0
      ? []
      : [['Excel 的能力', requirementSets.map(requirementText)] as const]),
  ];
  return element(
    'dl',
    {},
    ...facts.flatMap(([name, texts]) => [
      element('dt', {}, name),
      ...texts.map((text) => element('dd', {}, text)),
    ]),
  );
}

/** What Excel knows of the functions: 「函数已注册 42/42」. */
function functionsText(): string {
  const status = functionStatus();
  if (status === undefined) return '还没有装入；在 Excel 里随窗格一起装入';
  const { registered, all } = status;
  if (registered === 0) return `函数已注册 0/${all}：这里没有 Excel`;
  return `函数已注册 ${registered}/${all}`;
}

type Policy = ReturnType<typeof pageData>['policies'][number]['policy'];

function policyText(policy: Policy): string {
  const { title, number, version, effectiveFrom, repealedOn, checkedOn, secondHand } = policy;
  const until = repealedOn === undefined ? '' : `，${chineseDate(repealedOn)}废止`;
  const source = secondHand === undefined ? '照原文录入' : secondHand;
  return `《${title}》（${number}）：${chineseDate(effectiveFrom)}起施行${until}；数据版本 ${version}，${chineseDate(checkedOn)}核对，${source}`;
}

function requirementText({ name, isThere, use }: Surroundings['requirementSets'][number]): string {
  return `${name}：${isThere ? '有' : '没有'}（${use}）`;
}
