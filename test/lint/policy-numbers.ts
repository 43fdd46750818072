import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { loadPolicies } from '../../cli/data/load-policies.js';
import { packageRoot } from '../../cli/data/package-root.js';
import type { LoadedPolicy } from '../../core/policy/law/loaded-policy.js';

/**
 * No amount, rate or threshold of a policy stands in code: they are dated data in `policies/`. Looks through every
 * .ts file outside `test/` and prints each literal that could be one, with file and line; exits 1 if there are any.
 *
 * Where awards are computed (`strict`), every number but `harmless` counts, of whatever policy. Elsewhere money is
 * decimal text, so texts that are numbers of a policy count, and 「600万元」 in a sentence.
 */
const folders = ['core', 'workbook', 'generator', 'jobs', 'addin', 'cli', 'packaging'];
const strict = 'core/policy/';
const harmless = new Set(['0', '1']);

/** Numbers that are no policy's, each with what it is. */
const notOfAPolicy: readonly {
  readonly file: RegExp;
  readonly values: readonly string[];
  readonly what: string;
}[] = [
  { file: /^cli\/init\/sample\//, values: ['*'], what: 'facts of the invented batch' },
  { file: /^core\/sheet\/award-tables\//, values: ['*'], what: 'amounts above which a unit is doubted' },
  { file: /^core\/policy\/book\/result-tables\.ts$/, values: ['*'], what: 'column widths' },
  { file: /^core\/(?:money|sheet\/parse\/amount)\.ts$/, values: ['10000'], what: '元 in a 万元' },
  {
    file: /^core\/sheet\/(?:parse\/(?:percent|plain-number)|mend\/mend-problem)\.ts$/,
    values: ['100'],
    what: 'what % is of',
  },
  { file: /^addin\/build\/manifest\/icon-rule\.ts$/, values: ['20', '40'], what: 'pixels' },
  {
    file: /^addin\/taskpane\/(?:view\/(?:findings|form)|steps\/review)\//,
    values: ['2', '3', '5'],
    what: 'lines of an input',
  },
  { file: /^cli\/doctor\/font-folders\.ts$/, values: ['*'], what: 'depths of folders' },
  {
    file: /^core\/sheet\/rules\/values\/percent-scale\.ts$/,
    values: ['50', '100', '200'],
    what: 'bounds of a doubt',
  },
  {
    file: /^core\/sheet\/rules\/history\/rd-year-jump\.ts$/,
    values: ['3', '100'],
    what: 'bounds of a doubt',
  },
  {
    file: /^core\/sheet\/rules\/credit-code\/credit-code-region\.ts$/,
    values: ['1000'],
    what: 'a code of GB/T 2260',
  },
  {
    file: /^(?:core\/(?:indicator|review|report\/(?:targets|score))\/|core\/doubling\.ts|generator\/score-documents\/|workbook\/books\/(?:score-result|targets)\/)/,
    values: ['*'],
    what: 'scores, marks out of 100 and arithmetic of sentences: no amount of an award is computed there',
  },
  {
    file: /^core\/sheet\/rules\/indicators\//,
    values: ['3', '100'],
    what: 'bounds of a doubt and what % is of',
  },
  {
    file: /^core\/sheet\/(?:indicator-tables\/weights|rules\/weights\/weights-total)\.ts$/,
    values: ['100'],
    what: 'what all weights add up to',
  },
  { file: /^workbook\/books\/entry-highlights\.ts$/, values: ['2'], what: 'the row below the header' },
  { file: /^core\/policy\/case-file\/read-case-rows\.ts$/, values: ['2'], what: 'city and district' },
  {
    file: /^generator\/template\/helpers\/amounts\/(?:convert-unit|hundred-million)\.ts$/,
    values: ['10', '100', '1000', '10000', '100000'],
    what: 'ten to 万亿',
  },
  {
    file: /^(?:generator\/template\/helpers\/lists\/shares|core\/rates\/(?:growth|portion|rounded-rate)|addin\/functions\/checks\/check-arithmetic)\.ts$/,
    values: ['100', '100%'],
    what: 'what % is of',
  },
  { file: /^workbook\/read\/number-format\//, values: ['0%', '100'], what: 'number formats' },
  { file: /^core\/policy\/award-text\.ts$/, values: ['3'], what: 'how many conditions the bar asks' },
  {
    file: /^core\/policy\/clauses\/rd\/clause-4-2\.ts$/,
    values: ['2'],
    what: 'years from award year to base',
  },
  {
    file: /^core\/policy\/case-file\/case-applicant\.ts$/,
    values: ['2'],
    what: 'the year of a case without one',
  },
  { file: /^core\/policy\/reasoning\/reasoning\.ts$/, values: ['100', '1000'], what: 'what % and ‰ are of' },
  {
    file: /^core\/policy\/(?:sharing\/share-award|ceilings\/distribute-cut)\.ts$/,
    values: ['6', '100'],
    what: '分 in 万元, %',
  },
  {
    file: /^core\/policy\/overrides\/match-awards\.ts$/,
    values: ['2'],
    what: 'characters of a damaged code',
  },
  { file: /^core\/policy\/book\/result-digest\.ts$/, values: ['9'], what: 'decimals that are compared' },
  { file: /^core\/policy\/book\/read-result\.ts$/, values: ['1e-7'], what: 'tolerance of a sum of doubles' },
  { file: /^core\/policy\/case-file\/facts\/input-value\.ts$/, values: ['4'], what: 'digits of a year' },
  { file: /^core\/policy\/case-file\/case-file\.ts$/, values: ['1990', '2100'], what: 'plausible years' },
  {
    file: /^core\/policy\/law\/tiers\.ts$/,
    values: ['2', '000001', '.000001'],
    what: 'probes beside a bound',
  },
];

interface Literal {
  readonly value: string;
  readonly line: number;
}

/** Numbers of the policies: amounts, rates, counts, tier bounds. */
function numbersOf(policies: readonly LoadedPolicy[]): ReadonlySet<string> {
  const numbers = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value)) numbers.add(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const { policy } of policies) for (const { parameters } of policy.clauses) collect(parameters);
  return numbers;
}

function literalsOf(path: string, everyNumber: boolean, numbers: ReadonlySet<string>): readonly Literal[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const add = (node: ts.Node, value: string) => {
    found.push({ value, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (isExamplesOfRule(node)) return;
    if (ts.isNumericLiteral(node) && everyNumber && !harmless.has(node.text)) add(node, node.getText());
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const { text } = node;
      const whole = /^\.?\d+(?:\.\d+)?$/.test(text);
      if (whole && !harmless.has(text) && (everyNumber || numbers.has(text))) add(node, text);
      for (const [amount, number = ''] of text.matchAll(/(\d+(?:\.\d+)?)(?:亿元|万元|[%‰])/gu)) {
        if (everyNumber || numbers.has(number)) add(node, amount);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The invented sheets by which a rule of the check is shown and tested: facts, no law. */
function isExamplesOfRule(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && node.name.getText() === 'examples';
}

const numbers = numbersOf(loadPolicies().policies);
const faults = folders
  .flatMap((folder) =>
    readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort()
  .flatMap((file) => {
    const name = relative('.', file).replaceAll('\\', '/');
    const allowed = notOfAPolicy.filter((entry) => entry.file.test(name)).flatMap(({ values }) => values);
    return literalsOf(join(packageRoot, file), name.startsWith(strict), numbers)
      .filter(({ value }) => !allowed.includes('*') && !allowed.includes(value))
      .map(({ value, line }) => `${name}:${line}  ${value}`);
  });
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(
  faults.length === 0
    ? 'no number of a policy stands in code\n'
    : `${faults.length} numbers that belong in policies/*/policy.yaml\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
