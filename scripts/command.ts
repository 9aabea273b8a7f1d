/** What every command of the project has in common: its arguments, `--help`, and how it fails. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { InputError } from '../src/model/input-error.ts';
import { languageNamed, languageOption, words } from './terminal.ts';

/** A wrong argument, or a command that cannot do its work. */
export class CommandError extends InputError {}

type Arguments<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: T; strict: true; allowPositionals: true }>
>['values'];

/**
 * Parses the arguments (all commands have `--language`), runs `main`, and makes the exit status 1 when it throws.
 * `usage` is printed for `--help`, and after a wrong argument.
 * @param operands the number of arguments besides the options; infinite where any number may stand
 */
export async function command<T extends ParseArgsOptionsConfig>(
  usage: string,
  options: T,
  main: (values: Arguments<T>, operands: string[]) => Promise<void>,
  operands = 0,
): Promise<void> {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    console.log(usage);
    return;
  }
  try {
    const { values, positionals } = parse(usage, options, operands);
    await main(values, positionals);
  } catch (error) {
    console.error(error instanceof InputError ? `${words.error}${error.message}` : error);
    process.exitCode = 1;
  }
}

function parse<T extends ParseArgsOptionsConfig>(
  usage: string,
  options: T,
  operands: number,
): { values: Arguments<T>; positionals: string[] } {
  try {
    checkLanguage();
    const { values, positionals } = parseArgs({
      options: { ...options, language: { type: 'string' } },
      strict: true,
      allowPositionals: true,
    });
    const { language: _language, ...own } = values as Record<string, unknown>;
    if (operands !== Number.POSITIVE_INFINITY && positionals.length !== operands)
      throw new CommandError(
        positionals.length < operands
          ? words.options.missing
          : words.options.unexpected(positionals[operands] as string),
      );
    return { values: own as Arguments<T>, positionals };
  } catch (error) {
    throw new CommandError(`${wordedOf(error as Error)}\n${usage}`, { cause: error });
  }
}

/** @throws CommandError when `--language` names one that there is none of */
function checkLanguage(): void {
  const named = languageOption(process.argv.slice(2));
  if (named !== undefined && !languageNamed(named)) throw new CommandError(words.options.language(named));
}

/** What Node's parser says of a wrong argument, in the language of the terminal. */
function wordedOf({ message, code }: Error & { code?: string }): string {
  const option = /'(--?[^\s'=<]+)/u.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return words.options.unknown(option);
  return code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' ? words.options.value(option) : message;
}
