import { formatAddress } from '../../../core/sheet/address.js';
import type {
  ExampleCell,
  FunctionDefinition,
  FunctionExample,
} from '../../functions/function-definition.js';
import type { FunctionGroup } from '../../functions/functions.js';

const introduction = `# 自定义函数

加载项装好以后，单元格里可以直接用下面的函数，名称前面都有 \`KEJI.\`。结果与「体检」「测算」和命令行相同：用的是同一份条文数据和同一个算法。

## 通用的规矩

- **一格或一列**：写着一格的参数，给一列就逐行算，结果向下溢出；给一格的，各行都用它。一列只写一个公式，不要逐行复制，这样最快。
- **金额**：单位万元，条文怎样写就怎样算，十进制逐位计算，没有浮点误差；不符合条件的是 0。
- **#N/A**：参数都对，但没有确定的结果。原因在错误旁边的提示里：缺哪一项、条文没有写明、要看哪一条口径，或只有上限。没有填不等于 0，待裁定不等于 0，上限不是应付数。
- **#VALUE!**：有参数不能用，提示说明是哪一个、应当怎样填。文本型数字、带单位的数、像是把元当万元填的，都按「体检」的说法拒绝，不会猜着用；参数格本身是错误值的，也是这样。
- **可不填的参数**：空着、留空格都是没有填。中间的不填，逗号照写。
- **口径**：把「口径」表各行作为参数给出（前两列，带不带表头都可以）。没有给出、而金额随它变的，显示 #N/A，并说明换一种口径是多少。
- **整张表作参数**：写着「表头和各行」的，连表头一起选；列的次序不限，照表头认。表里有几家单位的，还要给出信用代码。提示里的单元格，从所选区域的左上角数起。
- **日期**：给日期格，或者 DATE(2024,6,30)；存成文本的日期和「体检」一样不收。函数不看今天是几号，写了日期就当已经发生。
- **只算这一项**：几项合起来的累计上限、表与表之间的核对，用任务窗格的「体检」「测算」。
- 函数不联网，不自动重算（不易失），不改工作簿。发给没有装加载项的人以前，先把结果粘贴为数值。
`;

/** docs/自定义函数.md. */
export function functionPage(groups: readonly FunctionGroup[]): string {
  const chapters = groups.map(
    ({ title, functions }) => `## ${title}\n\n${functions.map(functionText).join('\n')}`,
  );
  return [introduction, ...chapters].join('\n');
}

function functionText(definition: FunctionDefinition): string {
  const { id, chineseName, text, parameters, examples } = definition;
  const rows = parameters.map(
    ({ name, text: what, optional, repeating }) =>
      `| ${name} | ${what} | ${repeating === true ? '依次给出' : optional === true ? '可不填' : '必填'} |`,
  );
  return [
    `### KEJI.${id}（${chineseName}）`,
    text,
    ['| 参数 | 内容 | |', '|---|---|---|', ...rows].join('\n'),
    ...examples.map((example) => exampleText(definition, example)),
    '',
  ].join('\n\n');
}

function exampleText({ id, parameters }: FunctionDefinition, { given, shows }: FunctionExample): string {
  const nameOf = (index: number) => (parameters[index] ?? parameters.at(-1))?.name ?? '';
  const sheets = given.flatMap((argument, index) =>
    isSheet(argument) && isGrid(argument) ? [{ name: nameOf(index), grid: argument }] : [],
  );
  const texts = given.map((argument, index) => argumentText(argument, nameOf(index)));
  const lines = [
    `=KEJI.${id}(${texts.join(', ')})`,
    ...sheets.flatMap(({ name, grid }) => grid.map((row) => `   ${name}：${row.map(shownText).join('｜')}`)),
    ...shows.map((row) => `→ ${row.map(shownText).join('｜')}`),
  ];
  return ['```', ...lines, '```'].join('\n');
}

type Grid = readonly (readonly ExampleCell[])[];

/** Whether an argument is a piece of a sheet, which a formula names by its cells. */
function isSheet(argument: FunctionExample['given'][number]): boolean {
  return isGrid(argument) && (argument[0]?.length ?? 0) > 1 && argument.flat().some(isText);
}

function isGrid(argument: FunctionExample['given'][number]): argument is Grid {
  return Array.isArray(argument);
}

function isText(cell: ExampleCell): boolean {
  return typeof cell === 'string';
}

/** 2025, "是", DATE(2024,6,30), {1;2}, 技术合同!A1:I2; nothing for an argument left out. */
function argumentText(argument: FunctionExample['given'][number], name: string): string {
  if (argument === null) return '';
  if (!isGrid(argument)) return literal(argument);
  const corner = { row: argument.length, column: argument[0]?.length ?? 0 };
  if (isSheet(argument)) return `${name}!A1:${formatAddress(corner)}`;
  return `{${argument.map((row) => row.map(literal).join(',')).join(';')}}`;
}

function literal(cell: ExampleCell): string {
  if (typeof cell === 'object') return `DATE(${cell.date.split('-').map(Number).join(',')})`;
  return typeof cell === 'number' ? String(cell) : `"${cell}"`;
}

function shownText(cell: ExampleCell): string {
  if (typeof cell === 'object') return cell.date.split('-').map(Number).join('/');
  return cell === '' ? '（空）' : String(cell);
}
