import type { ClaimInput } from '../case-file.js';

/** What a case says about its title, in the words of the workbook. */
interface CaseTitle {
  readonly title?: string;
  readonly level?: string;
  readonly firstTime?: boolean;
}

/**
 * The title and level of a case: its own words, or the short names of the case files, or what its clause speaks
 * of where the case says nothing.
 */
export function caseTitle({ clause = '', title, kind, platform, level, firstTime }: ClaimInput): CaseTitle {
  const spoken = clauseTitles[clause] ?? {};
  const name =
    title ?? platform ?? (kind !== undefined && Object.hasOwn(shortNames, kind) ? kind : undefined);
  const named = name === undefined ? spoken : (shortNames[name] ?? { title: name, level: spoken.level });
  const said = level === undefined ? named.level : (levelNames[level] ?? level);
  const first = firstTime ?? spoken.firstTime;
  return {
    ...(named.title !== undefined && { title: named.title }),
    ...(said !== undefined && { level: said }),
    ...(first !== undefined && { firstTime: first }),
  };
}

const levelNames: Readonly<Record<string, string>> = {
  national: '国家',
  provincial: '省',
  municipal: '市',
  国家级: '国家',
  省级: '省',
  市级: '市',
};

/** Clauses that speak of one kind of body; in 8-3 a filing is asked for, which nobody makes twice. */
const clauseTitles: Readonly<Record<string, CaseTitle>> = {
  '5-1': { title: '高端研发机构', level: '国家' },
  '5-2': { title: '新型研发机构', level: '省' },
  '5-2a': { title: '新型研发机构', level: '省' },
  '5-2b': { title: '新型研发机构', level: '省' },
  '5-2c': { title: '新型研发机构', level: '省' },
  '5-3': { title: '新型研发机构', level: '市' },
  '6-3': { title: '研发平台' },
  '7-1': { title: '科技企业孵化器' },
  '7-2': { title: '众创空间' },
  '7-3': { level: '国家' },
  '7-5': { title: '小型微型企业创新创业示范基地' },
  '8-1': { title: '技术转移示范机构' },
  '8-3': { title: '科技成果转化中试基地', level: '省', firstTime: true },
};

const shortNames: Readonly<Record<string, CaseTitle>> = {
  unicorn: { title: '独角兽企业', level: '国家' },
  unicornNursery: { title: '独角兽培育企业', level: '省' },
  provLeader: { title: '创新龙头企业', level: '省' },
  provGazelle: { title: '瞪羚企业', level: '省' },
  provEaglet: { title: '雏鹰企业', level: '省' },
  littleGiant: { title: '专精特新小巨人企业', level: '国家' },
  natTechInnovationDemo: { title: '技术创新示范企业', level: '国家' },
  provTechInnovationDemo: { title: '技术创新示范企业', level: '省' },
  incubator: { title: '科技企业孵化器' },
  makerspace: { title: '众创空间' },
  proIncubator: { title: '专业化孵化器', level: '国家' },
  proMakerspace: { title: '专业化众创空间', level: '国家' },
  smallMicroBase: { title: '小型微型企业创新创业示范基地' },
  natKeyLab: { title: '国家重点实验室', level: '国家' },
  provLab: { title: '省实验室', level: '省' },
  natTechInnovationCentre: { title: '技术创新中心', level: '国家' },
  provTechInnovationCentre: { title: '技术创新中心', level: '省' },
  natManufacturingInnovationCentre: { title: '制造业创新中心', level: '国家' },
  provManufacturingInnovationCentre: { title: '制造业创新中心', level: '省' },
  natIndustryInnovationCentre: { title: '产业创新中心', level: '国家' },
  provIndustryInnovationCentre: { title: '产业创新中心', level: '省' },
  natEnterpriseTechCentre: { title: '企业技术中心', level: '国家' },
  provEnterpriseTechCentre: { title: '企业技术中心', level: '省' },
  natEngineeringResearchCentre: { title: '工程研究中心', level: '国家' },
  provEngineeringResearchCentre: { title: '工程研究中心', level: '省' },
};
