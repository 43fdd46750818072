import type { EntryRows } from '../../../../workbook/books/entry-row.js';

const host = '市科技局';
const eighth = { term: '8', session: '6', host };

/** An invented ledger of 2025: answered, under way, joint, of a party, extended; nothing in it is to be mended. */
export const proposalRows: EntryRows = {
  proposals: [
    {
      ...eighth,
      category: '提案',
      number: '178',
      title: '关于加强我市科技创新能力的提案',
      lead: '张某',
      manner: '个人',
      assignedOn: '2025-03-10',
      coHosts: '市教育局、市金融工作局',
      answeredOn: '2025-05-26',
      result: 'A',
      isPublic: '是',
      publicWay: '全文公开',
      contact: '李某',
      phone: '0372-0000000',
      documentNumber: '样科〔2025〕32号',
      signer: '赵某',
      satisfaction: '满意',
      formReturnedOn: '2025-06-05',
    },
    {
      ...eighth,
      category: '提案',
      number: '203',
      title: '关于推动科技型中小企业融资的提案',
      lead: '民盟某市委',
      manner: '集体',
      assignedOn: '2025-03-31',
      extended: '是',
    },
    {
      ...eighth,
      category: '建议',
      number: '46',
      title: '关于在县区布局中试基地的建议',
      lead: '王某',
      manner: '联名',
      assignedOn: '2025-08-31',
    },
    {
      ...eighth,
      category: '建议',
      number: '31',
      title: '关于支持科技型企业引进人才的建议',
      lead: '周某',
      manner: '联名',
      assignedOn: '2025-03-31',
      answeredOn: '2025-06-20',
      result: 'B',
      isPublic: '是',
      publicWay: '全文公开',
      contact: '李某',
      phone: '0372-0000000',
      documentNumber: '样科〔2025〕41号',
      signer: '赵某',
    },
  ],
  proposalPoints: [
    {
      number: '178',
      order: '1',
      content: '关于加强与高等学校、科研院所对接合作的建议',
      answer: '今年已与五所高等学校签订合作协议，共建研发平台三个。',
      basis: '合作协议，成果科',
    },
    {
      number: '178',
      order: '2',
      content: '关于加快建设中试基地的建议',
      answer: '已将中试基地建设列入年度计划，首批两家正在建设。\n下一步，逐家跟踪建设进度，年底前组织验收。',
      basis: '年度工作要点',
    },
    {
      number: '203',
      order: '1',
      content: '关于设立信贷风险补偿资金的建议',
      answer: '已会同市金融工作局起草管理办法，正在征求意见。',
    },
    {
      number: '46',
      order: '1',
      content: '关于每个县区至少布局一家中试基地的建议',
      answer: '已摸清各县（市、区）现有条件，拟分两年布局。',
    },
    {
      number: '31',
      order: '1',
      content: '关于完善企业引才政策的建议',
      answer:
        '我局会同有关部门修订企业引才办法，放宽了年龄和学历条件。\n修订稿已征求各县（市、区）意见，计划年内印发。',
      basis: '修订稿，人才科',
    },
    {
      number: '31',
      order: '2',
      content: '关于组织企业赴高等学校招聘的建议',
      answer: '上半年组织企业赴外地招聘三次，达成意向的已逐一回访；下半年再组织两次。',
    },
  ],
  signatories: [
    { number: '46', name: '王某', order: '领衔', unit: '某某机械有限公司' },
    { number: '46', name: '陈某', order: '附议' },
    { number: '46', name: '孙某', order: '附议' },
    { number: '31', name: '周某', order: '领衔' },
    { number: '31', name: '吴某', order: '附议' },
  ],
  meetings: [
    { name: '市八届人大常委会第二十次会议', heldOn: '2025-10-28', topic: '关于科技创新工作情况的报告' },
  ],
  publicNotices: [{ matter: '2025年度拟奖补企业名单', startsOn: '2025-09-29', workingDays: '5' }],
};
