import type { FunctionMetadata } from './function-metadata.js';

interface EnglishText {
  readonly description: string;
  /** Name and description of each parameter, in order. */
  readonly parameters: readonly (readonly [name: string, description: string])[];
}

const readings = [
  'readings',
  'Rows of the sheet of rulings: id and option in the first two columns',
] as const;
const statistics = [
  'rdStatistics',
  "Last year's R&D figure in the statistics, 10,000 yuan; blank is not 0",
] as const;

const texts: Readonly<Record<string, EnglishText>> = {
  CHECK_CREDIT_CODE: {
    description: 'Whether unified social credit codes are right: 正确, or what is wrong (GB 32100).',
    parameters: [['codes', 'One cell or a range']],
  },
  HNTE_AWARD: {
    description: 'Award for a high-tech enterprise (article 1), 10,000 yuan; #N/A with the reason when open.',
    parameters: [
      ['awardYear', 'Four digits'],
      ['recognitionYears', 'All years of accreditation, this one included'],
      ['strategicEmerging', 'In a strategic emerging industry: 是 or 否'],
      ['aboveDesignatedSize', 'Above designated size: 是 or 否'],
      ['sales', 'Business revenue, 10,000 yuan'],
      ['salesYear', 'Four digits'],
      ['inRdStatistics', 'In the R&D statistics: 是 or 否'],
      statistics,
      ['certificateValid', 'For a move into the city: certificate valid then, 是 or 否'],
      ['wholeRelocation', 'For a move into the city: the whole enterprise moved, 是 or 否'],
      ['changeDone', 'For a move into the city: registration changed, 是 or 否'],
      readings,
    ],
  },
  RD_AWARD: {
    description:
      'Subsidy for R&D expenses (article 4) under its yearly ceiling, 10,000 yuan; #N/A when open.',
    parameters: [
      ['awardYear', 'Four digits'],
      ['rdExpenses', "Last year's R&D expenses, 10,000 yuan"],
      ['firstTime', 'Subsidised for the first time: 是 or 否'],
      ['inRdStatistics', 'In the R&D statistics: 是 or 否'],
      ['history', 'Rows of year, R&D expenses in 10,000 yuan, subsidised (是 or 否)'],
      ['otherSubsidies', 'R&D subsidies of other levels, 10,000 yuan'],
      ['aboveDesignatedSize', 'Above designated size: 是 or 否'],
      statistics,
      readings,
    ],
  },
  CHECK_ROW: {
    description: 'Checks rows by their headers: 正确, or what is wrong in the row and how to mend it.',
    parameters: [
      ['headers', 'One to three rows'],
      ['rows', 'As many columns as the headers'],
    ],
  },
};

/** The same metadata with English names of parameters and descriptions. Throws for a function without them. */
export function inEnglish(metadata: FunctionMetadata): FunctionMetadata {
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => {
      const text = texts[entry.id];
      if (text === undefined || text.parameters.length !== entry.parameters.length) {
        throw new RangeError(`No English text for \`${entry.id}\` with its parameters`);
      }
      return {
        ...entry,
        description: text.description,
        parameters: entry.parameters.map((parameter, index) => {
          const [name = parameter.name, description = ''] = text.parameters[index] ?? [];
          return { ...parameter, name, description };
        }),
      };
    }),
  };
}
