/** The command line: `npm run quiz -- COMMAND …`. */
import { fileURLToPath } from 'node:url';
import project from '../package.json' with { type: 'json' };
import { check } from './cli/check.ts';
import { helpFlag, readArguments, unknown, type Command, type Misuse } from './cli/command.ts';
import { commandHelp, overview } from './cli/help.ts';
import { processIo, type Io } from './cli/io.ts';
import { newQuiz } from './cli/new.ts';
import { questions } from './cli/questions.ts';
import { statements } from './cli/statements.ts';
import { tokens } from './cli/tokens.ts';

const commands: Readonly<Record<string, Command>> = {
  check,
  new: newQuiz,
  questions,
  statements,
  tokens,
};

/** The exit code: 0, 1 where a file has errors, 2 where the command line itself is wrong. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const result = await dispatch(argv, io);
  if (typeof result === 'number') return result;
  io.err(`${result.misuse}\nSee: npm run quiz -- --help`);
  return 2;
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<number | Misuse> {
  if (name === undefined) {
    io.err(overview(commands));
    return 2;
  }
  if (name === '--version') return print(io, project.version);
  if (name === '--help' || name === '-h') return print(io, overview(commands));
  if (name === 'help') return dispatch([...rest, '--help'], io);
  if (name.startsWith('-')) return unknown('option', name, ['--help', '--version']);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return unknown('command', name, Object.keys(commands));
  const args = readArguments(rest, { ...command.flags, help: helpFlag });
  if ('misuse' in args) return args;
  return args.flags.has('help') ? print(io, commandHelp(name, command)) : command.run(args, io);
}

function print(io: Io, text: string): number {
  io.out(text);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Whoever reads the output may stop reading, as `| head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await run(process.argv.slice(2), processIo());
}
