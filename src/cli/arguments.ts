import { parseArgs, type ParseArgsConfig } from 'node:util';
import { badUserInput } from '../domain/errors.ts';

/** Parses a command's arguments; throws `BAD_USER_INPUT`, which says how the command is used, for any it does not know. */
export function parsedArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  command: { readonly name: string; readonly usage: string; readonly options: Options; readonly files?: boolean },
  args: readonly string[],
) {
  const { options, files: allowPositionals = false } = command;
  try {
    return parseArgs({ args: [...args], options, allowPositionals });
  } catch {
    throw badUserInput(command.name, args.join(' '), command.usage);
  }
}
