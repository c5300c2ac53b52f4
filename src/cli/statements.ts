/** `quiz statements`: who says what in an article. */
import { analyse } from '../lib/article/analysis.ts';
import { parseArticle } from '../lib/article/article.ts';
import type { EntityType } from '../lib/article/people.ts';
import type { StatementKind } from '../lib/article/statements.ts';
import type { Lexicon } from '../lib/french/lexicon.ts';
import type { Command } from './command.ts';
import { jsonFlag } from './command.ts';
import { showEach, type Document, type Quotation } from './documents.ts';
import { counted, wrap } from './layout.ts';

type SpeakerType = Exclude<EntityType, 'place'>;

/** One statement as the measuring contract has it: offsets into the file's text as decoded. */
export type StatementReport = {
  readonly speaker: string;
  readonly speakerType: SpeakerType;
  readonly kind: StatementKind;
  readonly parts: readonly Quotation[];
  readonly cue: Quotation | null;
  /** 0..1, three decimals. */
  readonly confidence: number;
};

/** « Washington répond » : a place that speaks is its government. */
const speakerType = (type: EntityType): SpeakerType => (type === 'place' ? 'organisation' : type);

export function statementsOf({ quiz, quote }: Document, lexicon: Lexicon): StatementReport[] {
  const { people, statements } = analyse(parseArticle(quiz.article), lexicon, quiz.people);
  const byId = new Map(people.map((entity) => [entity.id, entity]));
  return statements.flatMap(({ speaker, kind, parts, cue, confidence }) => {
    const entity = byId.get(speaker);
    if (!entity) return [];
    return {
      speaker: entity.name,
      speakerType: speakerType(entity.type),
      kind,
      parts: parts.map(quote),
      cue: cue ? quote(cue) : null,
      confidence: Math.round(confidence * 1000) / 1000,
    };
  });
}

function readable(statement: StatementReport, columns: number): string {
  const { speaker, speakerType, kind, parts, cue, confidence } = statement;
  const facts = [kind, ...(cue ? [`« ${cue.text} »`] : []), `confidence ${confidence.toFixed(2)}`];
  return [
    wrap(`${speaker} (${speakerType}): ${facts.join(', ')}`, columns, '  '),
    ...parts.map((part) => wrap(`« ${part.text} »`, columns, '      ')),
  ].join('\n');
}

export const statements: Command = {
  summary: 'print who says what in an article',
  usage: 'FILE… [--json]',
  description:
    'Prints each statement of the articles: its speaker, how it is reported, the words that were said, the cue that ' +
    'reports them (« a déclaré », « selon ») and how sure it is, from 0 to 1. In JSON, start and end count UTF-16 ' +
    'code units of the file as decoded; text is what a reader sees there, without the marks of Markdown.',
  examples: [
    'npm run quiz -- statements quizzes/tiktok-washington.md',
    'npm run --silent quiz -- statements *.txt --json > statements.jsonl',
  ],
  flags: { json: jsonFlag },
  run: async ({ files, flags }, io) => {
    if (files.length === 0) return { misuse: 'Name one file or more.' };
    return showEach(io, files, (document, lexicon) => {
      const { file } = document;
      const found = statementsOf(document, lexicon);
      if (flags.has('json')) return JSON.stringify({ file, statements: found });
      const title = `${file}: ${counted(found.length, 'statement')}`;
      return [title, ...found.map((one) => readable(one, io.columns))].join('\n\n') + '\n';
    });
  },
};
