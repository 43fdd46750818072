import { chineseDate } from '../calendar.js';
import { fact, quote, type Sentence } from './sentence.js';

/** Sentences of the findings about what goes into an official document. */
export const documentSentences: Readonly<Record<string, Sentence>> = {
  'holiday-year-missing': (finding) => ({
    fact: `从${chineseDate(fact(finding, 'start'))}起数工作日，要用到${fact(finding, 'year')}年，这一年的放假安排还没有录入`,
    fix: `按国务院办公厅通知在 policies/holidays 中增加${fact(finding, 'year')}年`,
  }),
  'start-not-working-day': (finding) => ({
    fact: `开始日期${chineseDate(finding.actual ?? '')}不是工作日`,
    expected: `从下一个工作日${chineseDate(fact(finding, 'first'))}起算`,
  }),
  'award-none': () => ({
    fact: '没有一笔核定金额大于零的奖补',
    fix: '先完成测算和核定，再出公示或通知',
  }),
  'award-region-unknown': (finding) => ({
    fact: `县（市、区）${quote(finding.actual ?? '')}不在本市名单中，排在各县（市、区）之后`,
    fix: '改用现行名称；名称有变的，在 policies/regions 中登记旧名',
  }),
  'award-rounding': (finding) => ({
    fact: `有 ${fact(finding, 'lines')} 笔不足一分的部分已四舍五入到分，合计由${fact(finding, 'exact')}万元变为${fact(finding, 'paid')}万元`,
    fix: '按其他规则处理尾差的，在「核定额」填好到分的数',
  }),
  'publicity-dated-late': (finding) => ({
    fact: `成文日期是${quote(finding.actual ?? '')}，公示自${fact(finding, 'first')}起，公示在先、成文在后`,
    fix: '改正成文日期或公示开始的日期；不写成文日期的，即公示开始的当天',
  }),
  'target-not-in-tables': (finding) => ({
    fact: `文中写${quote(finding.actual ?? '')}，各表中没有这个数（${fact(finding, 'sentence')}）`,
    fix: '改成目标任务表中的数；由几项合成的，在表中写明合成的名称',
  }),
  'figure-unverified': (finding) => ({
    fact: `${quote(finding.actual ?? '')}是模板里手写的数，没有出处：${quote(fact(finding, 'sentence'))}`,
    fix: `改成从表格取数的字段；确须手写的，核实后写 --accept ${finding.actual ?? ''}=核实人姓名`,
  }),
  'figure-acceptance-stray': (finding) => ({
    fact: `文中没有手写的数${quote(finding.actual ?? '')}，认可用不上`,
    fix: '核对 --accept 所写的数，或删去这一项',
  }),
  'figure-unplaced': (finding) => ({
    fact: `${fact(finding, 'element')}中的${quote(finding.actual ?? '')}没有批注：这里不能加批注`,
    fix: '在数据核对表中核对这个数',
  }),
  'personal-mobile': (finding) => ({
    fact: `文中有手机号码${quote(finding.actual ?? '')}`,
    fix: '公开的文件改用办公电话或删去',
  }),
  'personal-id': (finding) => ({
    fact: `文中有居民身份证号码${quote(finding.actual ?? '')}`,
    fix: '从公开的文件中删去',
  }),
  'personal-bank-card': (finding) => ({
    fact: `文中有银行卡号${quote(finding.actual ?? '')}`,
    fix: '从公开的文件中删去',
  }),
};
