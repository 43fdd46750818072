import { fact, quote, type Sentence } from './sentence.js';

/** Sentences of the findings about policy data, result books and the fields of documents. */
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
  'parameter-kind': (finding) => ({
    fact: `参数 ${fact(finding, 'parameter')}写成了${quote(finding.actual ?? '')}`,
    expected: `应为 ${fact(finding, 'expected')}`,
  }),
  'parameter-unit': (finding) => ({
    fact: `参数 ${fact(finding, 'parameter')}的单位是${quote(finding.actual ?? '')}`,
    expected: `应为${fact(finding, 'units')}`,
    fix: '换算后改写单位',
  }),
  'parameter-missing': (finding) => ({
    fact: `算法 ${fact(finding, 'computedAs')} 要用条款 ${fact(finding, 'clause')} 的参数 ${finding.actual ?? ''}，没有写`,
    fix: '补上这个参数',
  }),
  'clause-uncomputed': (finding) => {
    const name = fact(finding, 'name');
    return {
      fact: `条款${quote(finding.actual ?? '')}没有写怎样测算`,
      fix:
        name === ''
          ? `写 ${fact(finding, 'own')} 中的一个参数；算法另外的，先由维护程序的人写出算法；只供查阅的，不写这一条`
          : `与安办文〔2021〕17号同条的，加 computedAs: ${name}；不同的，写 ${fact(finding, 'own')} 中的一个参数`,
    };
  },
  'computed-elsewhere': (finding) => ({
    fact: `算法${quote(finding.actual ?? '')}只用于条款 ${fact(finding, 'only')}，这里是条款 ${fact(finding, 'clause')}`,
    fix: '删去 computedAs；确是这种算法的，先由维护程序的人改程序',
  }),
  'computed-beside': (finding) => ({
    fact: `算法 ${fact(finding, 'computedAs')} 要与条款${quote(finding.actual ?? '')}一并测算，该条没有 computedAs`,
    fix: '补上该条和它的 computedAs',
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
  'approved-missing': (finding) => ({
    fact: `状态是「可算」，核定额没有填写（${fact(finding, 'clause')}）`,
    fix: '填核定额；不予奖补的填 0 并写核减原因',
  }),
  'approved-uncertain': (finding) => ({
    fact: `${fact(finding, 'award')}的状态是「${fact(finding, 'status')}」，测算没有核定，核定额填的${quote(finding.actual ?? '')}不能据以出文`,
    fix:
      fact(finding, 'status') === '上限'
        ? '在原工作簿「核定」加一行，写核定金额、核减原因、经办、复核，重新测算'
        : '在原工作簿「口径」写明裁定，或按「测算过程」补齐资料，重新测算',
  }),
  'result-total': (finding) => ({
    fact: `可算合计显示为${quote(finding.actual ?? '')}，「奖补测算表」各行核定额之和为 ${fact(finding, 'sum')}`,
    fix: '在 Excel 或 WPS 中打开，重新计算后保存；仍不一致的，核对被改动的行',
  }),
  'result-open': (finding) => ({
    fact: `测算时还有 ${fact(finding, 'count')} 个强制性问题没有改正`,
    fix: '按「数据问题」改正原工作簿，重新测算',
  }),
  'result-unexplained': (finding) => ({
    fact: `「测算表」与测算还有 ${fact(finding, 'count')} 处不一致，没有说明`,
    fix: '按「数据问题」改正原工作簿，另有依据的在「核实说明」写明，重新测算',
  }),
  'result-trial': (finding) => ({
    fact: `测算用了没有裁定的试算口径：${fact(finding, 'readings')}`,
    fix: '已有裁定的，在「口径」写明裁定人和日期，重新测算；没有裁定的，去掉试算口径，重新测算',
  }),
  'result-changed': () => ({
    fact: '除核定额、核减原因、经办、复核外，还有内容与测算时不同（行有增减，或测算表的其他各栏、奖补年度、试算口径被改动）',
    fix: '改正原工作簿后重新测算；误改的，撤销改动',
  }),
  'result-record': (finding) => ({
    fact: `不是完整的结果工作簿：缺少${fact(finding, 'item')}`,
    fix: '用 wenbiao award 重新测算，以得到完整的结果工作簿',
  }),
  'fill-in-missing': (finding) => ({
    fact: `工作簿里没有填好的表${quote(fact(finding, 'sheet'))}`,
    expected: `表${quote(fact(finding, 'sheet'))}有「${fact(finding, 'field')}」「${fact(finding, 'content')}」两列`,
    fix: '用 draft --new 建一份填报簿，填好再用',
  }),
  'field-missing': (finding) => ({
    fact: `还缺「${fact(finding, 'field')}」：${fact(finding, 'help')}`,
    fix: `加 --set ${fact(finding, 'field')}=内容，或写入 --data 文件`,
  }),
  'field-form': (finding) => ({
    fact: `「${fact(finding, 'field')}」填的是${quote(finding.actual ?? '')}`,
    expected: `应为${fact(finding, 'expected')}`,
  }),
  'field-empty': (finding) => ({
    fact: `「${fact(finding, 'field')}」没有填，印出来是空的`,
    fix: '补填；确实空缺的，成文后补',
  }),
  'field-name-unlisted': (finding) => ({
    fact: `「${fact(finding, 'field')}」中的${quote(finding.actual ?? '')}不在「${fact(finding, 'list')}」里`,
    fix:
      fact(finding, 'suggestion') === ''
        ? `改成名单中的写法，或补入「${fact(finding, 'list')}」`
        : `是否为${quote(fact(finding, 'suggestion'))}`,
  }),
  'field-unknown': (finding) => ({
    fact: `模板没有可录入的字段${quote(finding.actual ?? '')}`,
    expected: `可录入：${fact(finding, 'known')}`,
  }),
};
