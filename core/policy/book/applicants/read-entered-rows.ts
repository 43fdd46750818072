import { groupBy } from '../../../group-by.js';
import { foldLetters, foldName } from '../../../sheet/fold-text.js';
import {
  booleanOf,
  dateOf,
  decimalOf,
  placeOf,
  type Row,
  textOf,
  yearNumberOf,
} from '../../../sheet/read-table.js';
import type { FactReader } from '../fact-reader.js';
import { rowsOf, type Tables } from '../tables.js';
import type {
  ContractRow,
  EnteredRows,
  ProjectRow,
  ScienceAwardRow,
  ServiceRow,
  TitleRow,
} from './entered-rows.js';
import { readServices } from './read-services.js';

/** The rows of the further sheets, for whichever applicant asks. */
export class EnteredRowsReader {
  private readonly titles: Groups<TitleRow>;
  private readonly projects: Groups<ProjectRow>;
  private readonly sold: Groups<ContractRow>;
  private readonly brokered: Groups<ContractRow>;
  private readonly registered: Groups<ContractRow>;
  private readonly scienceAwards: Groups<ScienceAwardRow>;
  private readonly ledPrizes: readonly ScienceAwardRow[];
  private readonly services: Groups<ServiceRow>;

  constructor(tables: Tables, facts: FactReader) {
    const contracts = rowsOf(tables, 'contracts');
    const contract = (row: Row) => readContract(row, facts);
    this.titles = groupBy(rowsOf(tables, 'titles'), codeOf, (row) => readTitle(row, facts));
    const projects = rowsOf(tables, 'projects');
    const sameProjects = groupBy(projects, projectOf);
    this.projects = groupBy(projects, codeOf, (row) => {
      const same = sameProjects.get(projectOf(row) ?? '') ?? [];
      const elsewhere = same.filter((other) => codeOf(other) !== codeOf(row));
      return { ...readProject(row, facts), elsewhere: elsewhere.map((each) => placeOf(each, 'category')) };
    });
    this.sold = groupBy(contracts, (row) => textOf(row, 'sellerCode'), contract);
    this.brokered = groupBy(contracts, (row) => partyOf(row, 'broker'), contract);
    this.registered = groupBy(contracts, (row) => partyOf(row, 'registrar'), contract);
    this.scienceAwards = groupBy(rowsOf(tables, 'scienceAwards'), codeOf, (row) => readPrize(row, facts));
    this.ledPrizes = [...this.scienceAwards.values()]
      .flat()
      .filter(({ role }) => role.value === undefined || role.value === '第一完成单位');
    this.services = readServices(tables, facts);
  }

  /** All rows of one applicant. Brokers and registrars are named in 技术合同 by name or by code. */
  rowsOf(creditCode: string, name: string): EnteredRows {
    const named = (groups: Groups<ContractRow>) => [
      ...(groups.get(foldName(name)) ?? []),
      ...(groups.get(creditCode) ?? []),
    ];
    return {
      titles: this.titles.get(creditCode) ?? [],
      projects: this.projects.get(creditCode) ?? [],
      soldContracts: this.sold.get(creditCode) ?? [],
      brokeredContracts: named(this.brokered),
      registeredContracts: named(this.registered),
      scienceAwards: this.scienceAwards.get(creditCode) ?? [],
      ledPrizes: this.ledPrizes,
      services: this.services.get(creditCode) ?? [],
    };
  }
}

type Groups<Item> = ReadonlyMap<string, readonly Item[]>;

function codeOf(row: Row): string | undefined {
  return textOf(row, 'creditCode');
}

/** Who is named, by name or code: width and spaces do not matter. */
function partyOf(row: Row, column: string): string | undefined {
  const party = textOf(row, column);
  return party === undefined ? undefined : foldName(party);
}

function readTitle(row: Row, facts: FactReader): TitleRow {
  return {
    source: placeOf(row, 'category'),
    category: facts.read(row, 'category', textOf),
    level: facts.read(row, 'level', textOf),
    grantedOn: facts.read(row, 'grantedOn', dateOf),
    firstTime: facts.read(row, 'firstTime', booleanOf),
    grade: facts.read(row, 'grade', textOf),
    reviewYear: facts.read(row, 'reviewYear', yearNumberOf),
    grantWan: facts.read(row, 'grantWan', decimalOf),
    nonFiscalRdWan: facts.read(row, 'nonFiscalRdWan', decimalOf),
    approvedWan: facts.read(row, 'approvedWan', decimalOf),
    agreementFrom: facts.read(row, 'agreementFrom', dateOf),
    agreementTo: facts.read(row, 'agreementTo', dateOf),
    documentNumber: facts.read(row, 'documentNumber', textOf),
  };
}

/** What tells one project from another, whoever enters it; absent for a row without a name. */
function projectOf(row: Row): string | undefined {
  const name = foldLetters(textOf(row, 'note') ?? '');
  return name === '' ? undefined : JSON.stringify([textOf(row, 'category') ?? '', name]);
}

function readProject(row: Row, facts: FactReader): ProjectRow {
  return {
    source: placeOf(row, 'category'),
    category: facts.read(row, 'category', textOf),
    amountWan: facts.read(row, 'amountWan', decimalOf),
    fiscalWan: facts.read(row, 'fiscalWan', decimalOf),
    year: facts.read(row, 'year', yearNumberOf),
    name: textOf(row, 'note') ?? '',
  };
}

function readContract(row: Row, facts: FactReader): ContractRow {
  return {
    source: placeOf(row, 'contractNumber'),
    number: facts.read(row, 'contractNumber', textOf),
    kind: facts.read(row, 'kind', textOf),
    valueWan: facts.read(row, 'valueWan', decimalOf),
    receivedWan: facts.read(row, 'receivedWan', decimalOf),
    year: facts.read(row, 'receivedYear', yearNumberOf),
    reviewDone: facts.read(row, 'registrarReviewed', booleanOf),
  };
}

function readPrize(row: Row, facts: FactReader): ScienceAwardRow {
  return {
    source: placeOf(row, 'award'),
    year: facts.read(row, 'year', yearNumberOf),
    award: facts.read(row, 'award', textOf),
    grade: facts.read(row, 'grade', textOf),
    role: facts.read(row, 'role', textOf),
    persons: facts.read(row, 'persons', countOf),
    grantedOn: facts.read(row, 'grantedOn', dateOf),
    project: textOf(row, 'project') ?? '',
    approvedWan: facts.read(row, 'approvedWan', decimalOf),
    documentNumber: facts.read(row, 'documentNumber', textOf),
  };
}

function countOf(row: Row, column: string): number | undefined {
  const count = decimalOf(row, column);
  return count === undefined ? undefined : Number(count);
}
