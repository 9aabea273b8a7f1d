/** What every command of the project has in common: its arguments, `--help`, and how it fails. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { InputError } from '../src/model/input-error.ts';

/** A wrong argument, or a command that cannot do its work. */
export class CommandError extends InputError {}

type Arguments<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: T; strict: true; allowPositionals: true }>
>['values'];

/**
 * Parses the arguments, runs `main`, and makes the exit status 1 when it throws.
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
    console.error(error instanceof InputError ? `error: ${error.message}` : error);
    process.exitCode = 1;
  }
}

function parse<T extends ParseArgsOptionsConfig>(
  usage: string,
  options: T,
  operands: number,
): { values: Arguments<T>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ options, strict: true, allowPositionals: true });
    if (positionals.length !== operands && operands !== Number.POSITIVE_INFINITY)
      throw new TypeError(
        positionals.length < operands ? 'An argument is missing.' : `Unexpected argument '${positionals[operands]}'.`,
      );
    return { values: values as Arguments<T>, positionals };
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n${usage}`, { cause: error });
  }
}
