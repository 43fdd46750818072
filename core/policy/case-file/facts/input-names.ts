/** How the content of a fact is written: in one cell of 政策考题, or as text in a case file. */
export type InputForm =
  | { readonly kind: 'yes-no' | 'amount' | 'amounts' | 'year' | 'years' | 'count' | 'date' | 'texts' }
  /** 「2022:2000:已享受、2021:2500:未享受」. */
  | { readonly kind: 'history' }
  /** Any words; those listed stand for a code of the case files. */
  | { readonly kind: 'text'; readonly codes?: Codes }
  /** One of these words, each for its code. */
  | { readonly kind: 'choice'; readonly codes: Codes };

type Codes = Readonly<Record<string, string>>;

/** A fact of a case: what officials call it and what the case files call it. */
export interface InputName {
  readonly name: string;
  /** Other names in use. */
  readonly also?: readonly string[];
  readonly key: string;
  /** For a fact inside another one: `platforms` → `aboveNational`. */
  readonly part?: string;
  readonly form: InputForm;
  /** Whether a case that says 未填 asks something else than one that does not name the fact. */
  readonly tellsMissing?: true;
}

const yesNo = { kind: 'yes-no' } as const;
const amount = { kind: 'amount' } as const;
const amounts = { kind: 'amounts' } as const;
const year = { kind: 'year' } as const;
const years = { kind: 'years' } as const;
const count = { kind: 'count' } as const;
const text = { kind: 'text' } as const;
const texts = { kind: 'texts' } as const;

const levels: InputForm = {
  kind: 'choice',
  codes: {
    国家: 'national',
    国家级: 'national',
    省: 'provincial',
    省级: 'provincial',
    市: 'municipal',
    市级: 'municipal',
  },
};

/** Every fact a case may state. No two facts share a name. */
export const inputNames: readonly InputName[] = [
  // 高新技术企业
  { key: 'sei', name: '战新', also: ['战略性新兴产业', '战略性新兴产业领域', '是否战新'], form: yesNo },
  { key: 'aboveScale', name: '规上', also: ['规模以上', '是否规上'], form: yesNo },
  { key: 'salesWan', name: '年销售收入', also: ['销售收入'], form: amount },
  { key: 'salesYear', name: '销售收入年度', form: year },
  { key: 'recognitionYears', name: '历次认定年度', also: ['认定年度', '历次高企认定年度'], form: years },
  { key: 'sequenceYears', name: '逐次计算的认定年度', also: ['逐次认定年度'], form: years },
  { key: 'moveIn', name: '迁入', also: ['市域外迁入'], form: yesNo },
  { key: 'certValid', name: '证书在有效期', also: ['迁入时证书在有效期'], form: yesNo },
  { key: 'wholeRelocation', name: '整体迁入', form: yesNo },
  { key: 'changeDone', name: '完成变更', also: ['变更完成', '完成高企变更手续'], form: yesNo },
  { key: 'firstTime', name: '首次', also: ['首次享受补助', '首次享受'], form: yesNo },
  { key: 'awardYear', name: '奖补年度', form: year },
  // 研发费用
  { key: 'inRdStats', name: '纳入研发统计', also: ['纳统', '纳入研发统计范围'], form: yesNo },
  { key: 'rdPrevWan', name: '上年度研发费用', also: ['研发费用'], form: amount },
  {
    key: 'rdStatPrevWan',
    name: '上年度研发统计数',
    also: ['研发统计数'],
    form: amount,
    tellsMissing: true,
  },
  { key: 'otherFiscalRdSubsidyWan', name: '其他层级研发补助', form: amount },
  { key: 'history', name: '历年研发费用', form: { kind: 'history' } },
  { key: 'clause', name: '申报条款', also: ['被分担的条款'], form: text },
  // 称号、机构和平台
  {
    key: 'title',
    name: '称号',
    form: {
      kind: 'text',
      codes: {
        独角兽企业: 'unicorn',
        省雏鹰企业: 'provEaglet',
        省瞪羚企业: 'provGazelle',
        独角兽培育企业: 'unicornNursery',
        专精特新小巨人企业: 'littleGiant',
      },
    },
  },
  {
    key: 'kind',
    name: '事项',
    form: {
      kind: 'text',
      codes: {
        认定: 'recognised',
        考核: 'assessed',
        获得支持: 'funded',
        科技企业孵化器: 'incubator',
        众创空间: 'makerspace',
        专业化孵化器: 'proIncubator',
        小微双创示范基地: 'smallMicroBase',
      },
    },
  },
  {
    key: 'platform',
    name: '平台',
    also: ['平台类别'],
    form: {
      kind: 'text',
      codes: {
        国家重点实验室: 'natKeyLab',
        省技术创新中心: 'provTechInnovationCentre',
        国家企业技术中心: 'natEnterpriseTechCentre',
      },
    },
  },
  { key: 'level', name: '级别', form: levels },
  { key: 'grade', name: '等次', also: ['等级', '考评等次'], form: text },
  { key: 'approvedWan', name: '核定金额', form: amount },
  { key: 'grantWan', name: '上级支持金额', form: amount },
  { key: 'nonFiscalRdWan', name: '非财政研发支出', form: amount },
  { key: 'approvedAnnualWan', name: '核定年度运行费', form: amount },
  { key: 'yearsSupported', name: '已支持年数', form: count },
  { key: 'cumPaidWan', name: '已累计支持', form: amount },
  { key: 'withinAgreement', name: '协议期内', form: yesNo },
  { key: 'documentNumber', name: '文号', form: text },
  { key: 'lowerLevelPaidWan', name: '低级别已得奖励', form: amount },
  // 项目
  { key: 'projects', name: '各项目交易额', also: ['各项目技术合同交易额'], form: amounts },
  {
    key: 'applicant',
    name: '承担单位',
    also: ['承担单位类型'],
    form: { kind: 'text', codes: { 企业: 'enterprise', 高校: 'university' } },
  },
  {
    key: 'projectKind',
    name: '项目类别',
    form: {
      kind: 'choice',
      codes: {
        国家级科技项目: 'national',
        省级重大科技专项: 'provincialMajor',
        省级其他项目: 'provincialOther',
      },
    },
  },
  { key: 'receivedWan', name: '实际到位资金', also: ['到位资金'], form: amount },
  { key: 'fiscalWan', name: '其中上级财政资金', also: ['上级财政资金'], form: amount },
  // 技术合同
  { key: 'contractValueWan', name: '技术合同交易额', also: ['交易额'], form: amount },
  { key: 'devTransferReceivedWan', name: '开发转让实际到款', also: ['开发转让到款'], form: amount },
  { key: 'serviceConsultReceivedWan', name: '服务咨询实际到款', also: ['服务咨询到款'], form: amount },
  { key: 'licenceReceivedWan', name: '许可实际到款', also: ['许可到款'], form: amount },
  { key: 'registeredTotalWan', name: '认定登记总额', form: amount },
  { key: 'annualReviewDone', name: '完成年度考核', form: yesNo },
  // 科技奖励
  {
    key: 'award',
    name: '奖种',
    form: {
      kind: 'text',
      codes: {
        国家最高科学技术奖: 'natTop',
        国家科学技术奖: 'national',
        省科学技术杰出贡献奖: 'provOutstanding',
        省科学技术奖: 'provincial',
      },
    },
  },
  { key: 'persons', name: '人数', form: count },
  {
    key: 'role',
    name: '角色',
    form: {
      kind: 'choice',
      codes: { 第一完成单位: 'firstUnit', 其他完成单位: 'secondUnit', 主要完成人: 'participant' },
    },
  },
  // 孵化与中介
  { key: 'firstHnte', name: '首次认定高企家数', form: count },
  { key: 'firstSme', name: '首次备案科小家数', also: ['首次备案科技型中小企业家数'], form: count },
  { key: 'reHnte', name: '再次认定高企家数', form: count },
  { key: 'incubatorClaims', name: '孵化器申报企业', form: texts },
  { key: 'intermediaryClaims', name: '中介申报企业', form: texts },
  { key: 'retained3y', name: '三年内保留资格家数', form: count },
  { key: 'retainedWithoutService', name: '保留而未继续服务家数', form: count },
  { key: 'platforms', part: 'aboveNational', name: '规上国家级平台', form: count },
  { key: 'platforms', part: 'aboveProvincial', name: '规上省级平台', form: count },
  { key: 'platforms', part: 'belowNational', name: '非规上国家级平台', form: count },
  { key: 'platforms', part: 'belowProvincial', name: '非规上省级平台', form: count },
  { key: 'rdCollectedTotalWan', name: '研发费用归集总额', also: ['归集总额'], form: amount },
  { key: 'rdCollectedWan', name: '各企业归集额', form: amounts },
  { key: 'priorPaidWan', name: '往年已得', form: amount },
  // 分担
  { key: 'amountWan', name: '被分担金额', form: amount },
  {
    key: 'areaType',
    name: '辖区类型',
    form: {
      kind: 'choice',
      codes: { 区: 'district', 县: 'county', 县级市: 'county', 功能区: 'zone' },
    },
  },
  { key: 'awardDate', name: '核定日期', form: { kind: 'date' } },
];

const byName: ReadonlyMap<string, InputName> = new Map(
  inputNames.flatMap((each) => [each.name, ...(each.also ?? [])].map((name) => [name, each])),
);

/** The fact that goes by this name; absent for a name that is none. */
export function inputNamed(name: string): InputName | undefined {
  return byName.get(name);
}

/** Every name in use. */
export const allInputNames: readonly string[] = [...byName.keys()];
