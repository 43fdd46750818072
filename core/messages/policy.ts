import { fact, quote, type Sentence } from './sentence.js';

/** Sentences of the findings about policies, readings and approvals. */
export const policySentences: Readonly<Record<string, Sentence>> = {
  'tiers-gap': (finding) => ({
    fact: `分档有空当：${fact(finding, 'at')}不在任何一档之内`,
    fix: '改各档的起止，使每个数都有一档',
  }),
  'tiers-overlap': (finding) => ({
    fact: `分档有重叠：${fact(finding, 'at')}同在两档之内`,
    fix: '改各档的起止；确是条文自身的重叠，用 overlap 写明该数和对应的口径',
  }),
  'tiers-no-overlap': (finding) => ({
    fact: `写明了重叠，而${fact(finding, 'at')}只在一档之内`,
    fix: '删去 overlap，或改正其中的数',
  }),
  'schedule-doubled': (finding) => ({
    fact: `${quote(finding.actual ?? '')}在同一张表中有两行，级别、等次、出资方也相同`,
    fix: '只留一行；确是两笔的，写明不同的等次或出资方',
  }),
  'clause-reference': (finding) => ({
    fact: `所指的条款${quote(finding.actual ?? '')}不在本政策之内`,
    expected: `本政策有：${fact(finding, 'known')}`,
  }),
  'reading-needed': (finding) => ({
    fact: `条款${quote(finding.actual ?? '')}${fact(finding, 'words')}，本政策没有口径 ${fact(finding, 'reading')}`,
    fix: '在 readings.yaml 补上这个口径，可照抄其他政策的',
  }),
  'parameter-unknown': (finding) => ({
    fact: `条款 ${fact(finding, 'clause')} 没有参数${quote(finding.actual ?? '')}`,
    expected: `本条有：${fact(finding, 'known')}`,
  }),
  'parameter-single': (finding) => ({
    fact: `参数 ${fact(finding, 'clause')}.${fact(finding, 'parameter')} 只有一个数，没有第${quote(finding.actual ?? '')}项`,
    fix: `写成 ${fact(finding, 'clause')}.${fact(finding, 'parameter')}=数值`,
  }),
  'parameter-position': (finding) => ({
    fact: `参数 ${fact(finding, 'clause')}.${fact(finding, 'parameter')} 有 ${fact(finding, 'count')} 项，${
      finding.actual === '' ? '没有写明是第几项' : `没有第${quote(finding.actual ?? '')}项`
    }`,
    fix: `写成 ${fact(finding, 'clause')}.${fact(finding, 'parameter')}.1=数值，1 是第几项`,
  }),
  'reading-default-unknown': (finding) => ({
    fact: `默认选项${quote(finding.actual ?? '')}不在选项之内`,
    expected: `可选：${fact(finding, 'options')}`,
  }),
  'reading-unknown': (finding) => ({
    fact: `没有编号为${quote(finding.actual ?? '')}的口径`,
    expected: `口径编号有：${fact(finding, 'known')}`,
  }),
  'reading-option-unknown': (finding) => ({
    fact: `口径 ${fact(finding, 'reading')} 没有选项${quote(finding.actual ?? '')}`,
    expected: `可选：${fact(finding, 'options')}`,
  }),
  'batch-missing': () => ({
    fact: '「批次」没有填写奖补年度或政策',
    fix: '在「批次」第一行填奖补年度和政策的文号',
  }),
  'batch-policy-unknown': (finding) => ({
    fact: `没有找到政策${quote(finding.actual ?? '')}`,
    expected: `已有的政策：${fact(finding, 'known')}`,
    fix: '在「批次」填其中一个的文号或编号',
  }),
  'batch-rows': (finding) => ({
    fact: `「批次」有 ${fact(finding, 'count')} 行`,
    expected: '只有一行',
    fix: '一个工作簿只测算一个批次，删去其余的行',
  }),
  'year-before-policy': (finding) => ({
    fact: `奖补年度是${quote(finding.actual ?? '')}，${fact(finding, 'policy')}自${fact(finding, 'from')}起施行`,
    fix: '改正奖补年度；更早年度的奖补按当时的政策办理',
  }),
  'ruling-incomplete': (finding) => ({
    fact: `口径 ${fact(finding, 'reading')} 选了${quote(finding.actual ?? '')}，没有写裁定人和日期`,
    fix: '补写裁定人和日期；只是试算的，删去本行，改用 --reading',
  }),
  'ruling-twice': (finding) => ({
    fact: `口径 ${fact(finding, 'reading')} 有两行，选项不同`,
    fix: '只留本局最后的裁定；改正之前按默认口径',
  }),
  'ruling-overridden': (finding) => ({
    fact: `口径 ${fact(finding, 'reading')} 已裁定为${quote(finding.actual ?? '')}，本次用 --reading 另行指定`,
    fix: '本次结果只作比较，不作依据',
  }),
  'clause-unknown': (finding) => ({
    fact: `${fact(finding, 'policy')}没有条款${quote(finding.actual ?? '')}`,
    expected: `第${fact(finding, 'article')}条有：${fact(finding, 'known')}`,
    fix: '对照文件改正条款编号',
  }),
  'title-unknown': (finding) => {
    const level = fact(finding, 'level') === '' ? '' : `${fact(finding, 'level')}级`;
    const known = fact(finding, 'known');
    const title = `${level === '' ? '' : `${level}的`}${quote(finding.actual ?? '')}`;
    return {
      fact: `${fact(finding, 'policy')}没有列${title}，本行不测算`,
      expected: known === '' ? `该文件没有列任何${level}称号或平台` : `${level}列有：${known}`,
      fix: '对照文件改正类别或级别；属实而不在该文件之内的，在「核实说明」写明',
    };
  },
  'approval-above': (finding) => ({
    fact: `核定金额${quote(finding.actual ?? '')}高于测算额${fact(finding, 'computed')}万元（${fact(finding, 'clause')}）`,
    expected: '核定金额不高于测算额',
    fix: '改正核定金额；测算所依据的数有误的，改正原数后重新测算',
  }),
  'approval-reason': (finding) => ({
    fact: `核定金额${quote(finding.actual ?? '')}低于测算额${fact(finding, 'computed')}万元（${fact(finding, 'clause')}），没有写核减原因`,
    fix: '在「核减原因」写明事实和依据',
  }),
  'approval-unmatched': (finding) => ({
    fact: `核定金额${quote(finding.actual ?? '')}没有对应的可算奖补（${fact(finding, 'clause')}）`,
    fix: '核对信用代码和条款；待裁定、不符合的不能直接核定',
  }),
  'approved-missing': (finding) => ({
    fact: `状态是「可算」，核定额没有填写（${fact(finding, 'clause')}）`,
    fix: '填核定额；不予奖补的填 0 并写核减原因',
  }),
  'result-total': (finding) => ({
    fact: `可算合计显示为${quote(finding.actual ?? '')}，「奖补测算表」各行核定额之和为 ${fact(finding, 'sum')}`,
    fix: '在 Excel 或 WPS 中打开，重新计算后保存；仍不一致的，核对被改动的行',
  }),
  'result-open': (finding) => ({
    fact: `测算时还有 ${fact(finding, 'count')} 个强制性问题没有改正`,
    fix: '按「数据问题」改正原工作簿，重新测算',
  }),
  'result-trial': (finding) => ({
    fact: `测算用了没有裁定的试算口径：${fact(finding, 'readings')}`,
    fix: '已有裁定的，在「口径」写明裁定人和日期，重新测算；没有裁定的，去掉试算口径，重新测算',
  }),
  'result-changed': () => ({
    fact: '除核定额、核减原因、经办、复核外，还有内容与测算时不同（行有增减，或名称、代码、县区、条款、测算额、状态、奖补年度、试算口径被改动）',
    fix: '改正原工作簿后重新测算；误改的，撤销改动',
  }),
  'result-record': (finding) => ({
    fact: `不是完整的结果工作簿：缺少${fact(finding, 'item')}`,
    fix: '用 wenbiao award 重新测算，以得到完整的结果工作簿',
  }),
  'field-missing': (finding) => ({
    fact: `还缺「${fact(finding, 'field')}」：${fact(finding, 'help')}`,
    fix: `加 --set ${fact(finding, 'field')}=内容，或写入 --data 文件`,
  }),
  'field-form': (finding) => ({
    fact: `「${fact(finding, 'field')}」填的是${quote(finding.actual ?? '')}`,
    expected: `应为${fact(finding, 'expected')}`,
  }),
  'field-unknown': (finding) => ({
    fact: `模板没有可录入的字段${quote(finding.actual ?? '')}`,
    expected: `可录入：${fact(finding, 'known')}`,
  }),
};
