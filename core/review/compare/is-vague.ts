import type { StatedFigure } from './reading/stated-figure.js';

const general =
  /^(?:共|新|本次|首批|申报|新增|新建|入库|认定|支持|引进|组织|开展|举办|实施|完成|落实|安排|拨付|下达|涉及|服务|培训|帮助|促成|推荐|受理|奖补|补助|投入)*(?:企业|项目|资金|经费|人才|活动|平台|单位|机构|人员|人次|补助|奖补|政策|事项|指标|任务|总额|金额)?$/u;

/** Whether the name may be that of several things, so that two numbers under it need not be of one: 「申报企业」. */
export function isVague({ name }: StatedFigure): boolean {
  const own = name.replace('…', '');
  return own.length < 3 || general.test(own);
}
