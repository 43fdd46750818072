import type { IsoDate } from '../../../calendar.js';
import type { DecimalText } from '../../../decimal.js';
import type { Fact } from '../../reasoning/fact.js';

/** What the sheets besides 企业库, 高企 and 研发 hold of an applicant: one object a row, every cell a fact. */

interface EnteredRow {
  /** `称号与平台!A7`: the row's first cell, to name the row by. */
  readonly source: string;
}

/** 称号与平台: a title, body or platform granted, and its evaluation. */
export interface TitleRow extends EnteredRow {
  readonly category: Fact<string>;
  /** 国家, 省, 市. */
  readonly level: Fact<string>;
  readonly grantedOn: Fact<IsoDate>;
  /** Whether it is the applicant's first of this title and level. */
  readonly firstTime: Fact<boolean>;
  /** 优秀, 良好, 合格, 不合格. */
  readonly grade: Fact<string>;
  /** The year that was evaluated, or of yearly support; of the latter an empty cell means the year before the award year. */
  readonly reviewYear: Fact<number>;
  readonly grantWan: Fact<DecimalText>;
  readonly nonFiscalRdWan: Fact<DecimalText>;
  readonly approvedWan: Fact<DecimalText>;
  readonly agreementFrom: Fact<IsoDate>;
  readonly agreementTo: Fact<IsoDate>;
  readonly documentNumber: Fact<string>;
}

/** A row of 称号与平台 with nothing in it. */
export const blankTitleRow: TitleRow = {
  source: '',
  category: {},
  level: {},
  grantedOn: {},
  firstTime: {},
  grade: {},
  reviewYear: {},
  grantWan: {},
  nonFiscalRdWan: {},
  approvedWan: {},
  agreementFrom: {},
  agreementTo: {},
  documentNumber: {},
};

/** 项目: one project. */
export interface ProjectRow extends EnteredRow {
  /** 揭榜挂帅, 国家级科技项目, 省级重大科技专项, 省级其他项目. */
  readonly category: Fact<string>;
  /** The contract's value for 揭榜挂帅, else the money received. */
  readonly amountWan: Fact<DecimalText>;
  /** Of that, fiscal money of higher levels; an empty cell means all of it. */
  readonly fiscalWan: Fact<DecimalText>;
  readonly year: Fact<number>;
  /** Its name or number, from the remark; empty when there is none. */
  readonly name: string;
  /** Rows of the same name and category that other units entered: 「项目!B7」; absent for a row without a name. */
  readonly elsewhere?: readonly string[];
}

/** 技术合同: one contract, as its seller, its broker or its registrar sees it. */
export interface ContractRow extends EnteredRow {
  readonly number: Fact<string>;
  /** 开发, 转让, 许可, 咨询, 服务. */
  readonly kind: Fact<string>;
  readonly valueWan: Fact<DecimalText>;
  readonly receivedWan: Fact<DecimalText>;
  readonly year: Fact<number>;
  /** Whether the registrar passed its yearly review. */
  readonly reviewDone: Fact<boolean>;
}

/** 科技奖励: one prize of one unit. */
export interface ScienceAwardRow extends EnteredRow {
  readonly year: Fact<number>;
  readonly award: Fact<string>;
  /** 特等, 一等, 二等, 三等, 不分等. */
  readonly grade: Fact<string>;
  /** 第一完成单位, 其他完成单位, 主要完成人, 获奖人. */
  readonly role: Fact<string>;
  readonly persons: Fact<number>;
  /** The day of the decision that granted it. */
  readonly grantedOn: Fact<IsoDate>;
  /** The name or number of the project that won it; empty when there is none. */
  readonly project: string;
  readonly approvedWan: Fact<DecimalText>;
  readonly documentNumber: Fact<string>;
}

/** A row of 孵化与中介 as it stands: one thing an incubator or intermediary did for one enterprise. */
export interface ServiceCells extends EnteredRow {
  readonly enterpriseCode: Fact<string>;
  readonly matter: Fact<ServiceMatter>;
  readonly year: Fact<number>;
  readonly aboveDesignatedSize: Fact<boolean>;
  /** 国家, 省. */
  readonly platformLevel: Fact<string>;
  readonly collectedWan: Fact<DecimalText>;
  readonly stillServing: Fact<boolean>;
}

/** 孵化与中介: a row with what the book says of its enterprise besides. */
export interface ServiceRow extends ServiceCells {
  /** The other rows about the same enterprise, whoever entered them. */
  readonly others: readonly ServiceCells[];
  /** Years of the enterprise's accreditations in 高企, ascending; none when the sheet does not have it. */
  readonly recognitionYears: readonly number[];
  /** Cells of its rows in 高企 that cannot be read: each may stand for one more accreditation. */
  readonly recognitionDoubts: readonly Fact<string | number>[];
  /** 规上 of the enterprise in 企业库; no source when it is not listed there. */
  readonly listedAsAbove: Fact<boolean>;
}

/** 事项 of 孵化与中介. */
export type ServiceMatter =
  | '孵化首次高企'
  | '孵化首次科小'
  | '辅导首次高企'
  | '三年内保留高企'
  | '辅导建成平台'
  | '研发费用归集';

/** All rows of an applicant, in the order of the sheets. */
export interface EnteredRows {
  readonly titles: readonly TitleRow[];
  readonly projects: readonly ProjectRow[];
  /** Contracts in which the applicant is the seller. */
  readonly soldContracts: readonly ContractRow[];
  readonly brokeredContracts: readonly ContractRow[];
  readonly registeredContracts: readonly ContractRow[];
  readonly scienceAwards: readonly ScienceAwardRow[];
  /** Rows of 科技奖励 in which anybody is, or may be, the first unit of a project. */
  readonly ledPrizes: readonly ScienceAwardRow[];
  readonly services: readonly ServiceRow[];
}

/** No rows at all. */
export const noEnteredRows: EnteredRows = {
  titles: [],
  projects: [],
  soldContracts: [],
  brokeredContracts: [],
  registeredContracts: [],
  scienceAwards: [],
  ledPrizes: [],
  services: [],
};
