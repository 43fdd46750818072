import type { Command, CommanderError } from 'commander';
import { quote } from '../../core/messages/sentence.js';
import { nearMiss } from '../../core/near-miss.js';
import { CommandFailure } from '../failure.js';
import { seeHelp } from './usage-text.js';

/** A command further off than two letters was hardly meant. */
const mostEdits = 2;

/** Wrong usage: there is no such command under `parent`; one that is nearly so is offered, not run. */
export function refuseUnknown(parent: Command, name: string): never {
  const names = parent.commands.flatMap((command) => [command.name(), command.alias()]);
  const near = nearMiss(name, names, mostEdits);
  const meant = near === undefined ? undefined : commandNamed(parent, near);
  const offer = meant === undefined ? '' : `，是否为 ${meant.name()}（${meant.alias()}）`;
  throw new CommandFailure('usage', `没有命令${quote(name)}${offer}${seeHelp}`);
}

/** Wrong usage when more arguments were written than the command takes. */
export function refuseExcess(command: Command): void {
  const excess = command.args.slice(command.registeredArguments.length);
  if (excess.length === 0) return;
  throw new CommandFailure('usage', `多写了参数${excess.map(quote).join('、')}${seeHelp}`);
}

/** The end of a command line that commander refused: everything missing is told at once, the rest as it is thrown. */
export function refuseLine(command: Command, error: CommanderError): never {
  if (!missingCodes.includes(error.code)) throw error;
  const values = command.opts<Readonly<Record<string, unknown>>>();
  const missing = [
    ...command.registeredArguments
      .slice(command.args.length)
      .filter(({ required }) => required)
      .map((argument) => quote(argument.name())),
    ...command.options
      .filter((option) => option.mandatory && values[option.attributeName()] === undefined)
      .map(({ long }) => `选项${quote(long ?? '')}`),
  ];
  throw new CommandFailure('usage', `少写了${missing.join('、')}${seeHelp}`);
}

const missingCodes = ['commander.missingArgument', 'commander.missingMandatoryOptionValue'];

/** Prints the help of the command that the names lead to: 「policy test」; of the whole without a name. */
export function showHelp(root: Command, names: readonly string[]): void {
  let command = root;
  for (const name of names) command = commandNamed(command, name) ?? refuseUnknown(command, name);
  command.outputHelp();
}

function commandNamed(parent: Command, name: string): Command | undefined {
  return parent.commands.find((command) => command.name() === name || command.aliases().includes(name));
}
