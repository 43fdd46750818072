import { fact, quote, type Sentence } from './sentence.js';

/** Sentences of the findings about indicator frameworks, scoring and targets. */
export const indicatorSentences: Readonly<Record<string, Sentence>> = {
  'framework-weights': (finding) => ({
    fact: `「${fact(finding, 'name')}」之下各项的分值合计 ${fact(finding, 'sum')}`,
    expected: `应为 ${fact(finding, 'whole')}`,
    fix: '对照文件改正分值；只是同级之间的比重的，写 weights: shares',
  }),
  'framework-weight-missing': () => ({
    fact: '没有写权重（weight）',
    fix: '补上；同级各项等权的，weights 写 shares，同级各项都不写 weight',
  }),
  'framework-group-key': (finding) => ({
    fact: `「${fact(finding, 'name')}」下面还有指标，不能写 ${fact(finding, 'key')}`,
    fix: '写到下面的指标中',
  }),
  'framework-goalposts': (finding) => ({
    fact: `worst 是 ${fact(finding, 'worst')}，best 是 ${fact(finding, 'best')}，direction 是 ${fact(finding, 'direction')}`,
    expected: '越大越好的（higher）best 大于 worst，越小越好的（lower）best 小于 worst',
    fix: '改正其中一项',
  }),
  'framework-transform': (finding) => ({
    fact: `${fact(finding, 'transform')} 不能用于 ${finding.actual ?? ''}`,
    expected: 'ln 只用于大于零的数，sqrt 不用于负数',
    fix: '改正这个数，或删去 transform',
  }),
  'framework-formula': () => ({
    fact: '算法（value）没有写成一种',
    expected: 'item、ratio、difference、growth 中的一个；times 只与 ratio 同用',
    fix: '只留一个',
  }),
  'framework-item': (finding) => ({
    fact: `算法用的数据项${quote(finding.actual ?? '')}不在 items 之内`,
    fix: '在 items 补上，或改正名称',
  }),
  'method-unknown': (finding) => ({
    fact: `没有名为${quote(finding.actual ?? '')}的评分方法`,
    expected: `可用：${fact(finding, 'known')}`,
  }),
  'method-setting-unknown': (finding) => ({
    fact: `${fact(finding, 'method')}没有名为${quote(finding.actual ?? '')}的设置`,
    expected: `可写：${fact(finding, 'known')}`,
  }),
  'method-setting-form': (finding) => ({
    fact: `设置 ${fact(finding, 'setting')} 写的是${quote(finding.actual ?? '')}`,
    expected: fact(finding, 'expected'),
  }),
  'score-no-table': () => ({
    fact: '没有找到县（市、区）各占一行、指标各占一列的表',
    expected: '有一行表头，第一列是县（市、区），其余各列写指标的编号或名称，或数据项的名称',
    fix: '核对表头与指标体系是否一致',
  }),
  'score-no-region': () => ({ fact: '表头之下没有县（市、区）', fix: '一个县（市、区）填一行' }),
  'score-csv-quote': () => ({
    fact: '有一个引号没有配对，读不下去',
    fix: '补上引号，或用表格软件另存为 CSV',
  }),
  'score-column-doubled': (finding) => ({
    fact: `有两列都是${quote(finding.actual ?? '')}`,
    fix: '只留一列',
  }),
  'score-region-doubled': (finding) => ({
    fact: `${quote(finding.actual ?? '')}有两行`,
    fix: '一个县（市、区）只留一行',
  }),
  'score-value-form': (finding) => ({
    fact: `填的是${quote(finding.actual ?? '')}，读不出一个确定的数`,
    expected: '数；没有数据的留空',
    fix: '改正后重新评分',
  }),
  'score-share-range': (finding) => ({
    fact: `占比填的是${quote(finding.actual ?? '')}`,
    expected: '0 至 100',
    fix: '核对分子和分母',
  }),
  'score-percent-scale': (finding) => ({
    fact: `百分数填的是${quote(finding.actual ?? '')}，同列其他各行多在 1 以上`,
    expected: '百分数：5.2% 填 5.2',
    fix: '核实后改正',
  }),
  'score-method-missing': (finding) => ({
    fact: `「${fact(finding, 'framework')}」没有规定评分方法，也没有选定，不评分`,
    expected: '先由有权的单位选定方法，写入指标体系文件或「评分方法」表，或用 --method 指明',
    fix: '加 --suggest 看有哪些方法、各得出什么结果',
  }),
  'score-method-unfit': (finding) => ({
    fact: `「${fact(finding, 'indicator')}」用不了选定的方法：${fact(finding, 'reasons')}`,
    fix: '补上所缺的参照，或另选方法；可写几个方法，依次选用第一个能用的',
  }),
  'score-value-missing': (finding) => ({
    fact: `${fact(finding, 'region')}缺 ${fact(finding, 'count')} 项：${fact(finding, 'indicators')}；${fact(finding, 'treatment')}`,
    fix: '补数；确无数据的，由有权的单位定缺项规则，写入指标体系文件的 missing',
  }),
  'score-value-undefined': (finding) => ({
    fact: `${fact(finding, 'region')}的「${fact(finding, 'indicator')}」得不出分：${fact(finding, 'reason')}`,
    fix: '核对这个数；确是如此的，由有权的单位定怎样计分',
  }),
  'score-robustness-skipped': (finding) => ({
    fact: `没有算稳健性：${fact(finding, 'regions')} 个县（市、区）× ${fact(finding, 'indicators')} 项，要算几分钟`,
    fix: '要这一页的，加 --robustness；或分类、分批评分',
  }),
  'score-self-gap': (finding) => ({
    fact: `${fact(finding, 'region')}自评 ${fact(finding, 'self')}，考评 ${fact(finding, 'assessed')}，相差超过 ${fact(finding, 'most')}`,
    fix: '核对自评依据',
  }),
  'score-all-equal': (finding) => ({
    fact: `「${fact(finding, 'indicator')}」各县（市、区）的数都相同，得分也都相同，不影响名次`,
    fix: '核对是否误填',
  }),
  'targets-years': (finding) => ({
    fact: `目标年份是${quote(finding.actual ?? '')}，基期年份是 ${fact(finding, 'baseline')}`,
    expected: '目标年份晚于基期年份',
  }),
  'targets-twice': (finding) => ({
    fact: `目标既写了数，又写了文字${quote(finding.actual ?? '')}`,
    fix: '只留一种',
  }),
  'targets-line': (finding) => ({
    fact: `勾稽用的第${finding.actual ?? ''}行不在 rows 之内`,
    fix: '改正行号',
  }),
  'targets-tie': () => ({
    fact: '勾稽没有写成一种',
    expected: 'add（相加），或 multiply（相乘，可带 divide、times）',
    fix: '只留一种',
  }),
  'targets-no-table': () => ({
    fact: '没有找到目标任务表',
    expected: '有一行表头，写着「指标」和「目标值」，还有「基期值」「实际值」',
    fix: '核对表头',
  }),
  'targets-year-unknown': () => ({
    fact: '表头没有写基期和目标是哪一年',
    expected: '如「2020年基期值」「2023年目标值」',
    fix: '在表头写明，或加 --framework 指明是哪个目标表',
  }),
  'targets-differs': (finding) => ({
    fact: `「${fact(finding, 'name')}」的${fact(finding, 'column')}填的是${quote(finding.actual ?? '')}`,
    expected: `文件所载是 ${fact(finding, 'known')}`,
    fix: '核对文件后改正；目标已经调整的，改目标表的数据文件',
  }),
  'targets-conflict': (finding) => {
    const row = fact(finding, 'row');
    return {
      fact: `${fact(finding, 'column')}：${fact(finding, 'name')}是 ${fact(finding, 'computed')}${fact(finding, 'unit')}（用第${fact(finding, 'lines')}行算），${row === '' ? '正文' : `第${row}行`}写的是 ${fact(finding, 'stated')}`,
      fix: '核对各行的数据来源；没有依据不要改',
    };
  },
  'targets-misstated': (finding) => ({
    fact: `第${fact(finding, 'no')}行「${fact(finding, 'name')}」的目标是 ${fact(finding, 'target')}，正文写的是 ${fact(finding, 'stated')}`,
    fix: '核对正文和附件，改正其中一处',
  }),
  'score-weight-differs': (finding) => ({
    fact: `「${fact(finding, 'indicator')}」的权重填的是${quote(finding.actual ?? '')}`,
    expected: `指标体系是 ${fact(finding, 'weight')}`,
    fix: '对照文件改正；指标体系改了的，改指标体系的数据文件',
  }),
};
