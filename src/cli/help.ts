/** The help of the whole and of each command. */
import { helpFlag, type Command, type Flag } from './command.ts';
import { table, wrap } from './layout.ts';

const columns = 88;
const section = (title: string, lines: string): string => `${title}:\n${lines}`;
const examples = (lines: readonly string[]): string =>
  section('Examples', lines.map((line) => `  ${line}`).join('\n'));

const flagRow = ([name, { short, value, help }]: [string, Flag]): string[] => [
  `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
  help,
];

export const overview = (commands: Readonly<Record<string, Command>>): string =>
  [
    'Usage: npm run quiz -- COMMAND [FILE…] [OPTIONS]',
    wrap(
      'Makes interactive quizzes of French news articles, and checks those that teachers wrote.',
      columns,
    ),
    section(
      'Commands',
      table(
        Object.entries(commands).map(([name, { summary }]) => [name, summary]),
        '  ',
      ),
    ),
    section(
      'Options',
      table(
        [
          ['-h, --help', 'show this help, or that of a command: npm run quiz -- check --help'],
          ['    --version', 'print the version'],
        ],
        '  ',
      ),
    ),
    wrap(
      'Results go to the standard output, problems and progress to the standard error. The exit code is 0, 1 where a file has errors, and 2 where the command itself is wrong.',
      columns,
    ),
    examples(Object.values(commands).flatMap((command) => command.examples.slice(0, 1))),
  ].join('\n\n');

export const commandHelp = (name: string, command: Command): string =>
  [
    `Usage: npm run quiz -- ${name} ${command.usage}`,
    wrap(command.description, columns),
    section(
      'Options',
      table(Object.entries({ ...command.flags, help: helpFlag }).map(flagRow), '  '),
    ),
    examples(command.examples),
  ].join('\n\n');
