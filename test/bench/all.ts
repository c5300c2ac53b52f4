/** `npm run bench` runs every bench, `npm run bench -- NAME…` the named ones. */
import { run as build } from './build.ts';
import { run as classBench } from './class.ts';
import { run as feedback } from './feedback.ts';
import { run as firstLoad } from './first-load.ts';
import { run as french } from './french.ts';
import { run as generate } from './generate.ts';
import { run as lexicon } from './lexicon.ts';
import { run as results } from './results.ts';
import { run as statements } from './statements.ts';
import { run as surveyjs } from './surveyjs.ts';
import { run as vocabulary } from './vocabulary.ts';

/** Each gives its table; the slowest comes last. */
const benches: Readonly<Record<string, () => Promise<string>>> = {
  lexicon,
  french,
  statements,
  vocabulary,
  generate,
  'first-load': firstLoad,
  feedback,
  results,
  class: classBench,
  surveyjs,
  build,
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  for (const [name, run] of Object.entries(benches))
    if (named.length === 0 || named.includes(name)) console.log(`── ${name} ──\n${await run()}\n`);
}
