import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/lib/article/names.ts';
import { completeQuiz } from '../../src/lib/generate/generate.ts';
import type { Question } from '../../src/lib/quiz/quiz.ts';
import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { loadLexicon } from '../../src/lib/server/lexicon.ts';
import { analysed, speakerOf } from '../article/analysed.ts';
import { quizOn } from './article.ts';

type Gold = {
  readonly speakers: readonly { id: string; name: string; aliases: readonly string[] }[];
  readonly statements: readonly { speaker: string; parts: readonly string[] }[];
};

/** Articles annotated by hand are kept outside the repository. */
const folder = new URL('../../../shared/articles/', import.meta.url);
const file = new URL('tiktok-pompeo.txt', folder);
const absent = !existsSync(file);
const text = absent ? '' : readFileSync(file, 'utf8');
const gold: Gold = absent
  ? { speakers: [], statements: [] }
  : (JSON.parse(readFileSync(new URL('tiktok-pompeo.gold.json', folder), 'utf8')) as Gold);

const lexicon = await loadLexicon();
const dictionary = await loadDictionary();

/** All names of the speakers to whom the annotation gives a passage. */
function speakersOf(passage: string): string[] {
  const ids = gold.statements
    .filter(({ parts }) => parts.some((part) => part.includes(passage) || passage.includes(part)))
    .map(({ speaker }) => speaker);
  return gold.speakers
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ name, aliases }) => [name, ...aliases].map(foldName));
}

/** Who a question says said something: its key, or whom its prompt names; none for the other kinds. */
function speakerAskedFor(question: Question): string | undefined {
  if (question.kind !== 'single') return undefined;
  if (/^Qui (?:a dit|dit cela)/.test(question.prompt))
    return question.options.find(({ correct }) => correct)?.text;
  return /^Que dit (.+), d’après/.exec(question.prompt)?.[1];
}

const seeds = Array.from({ length: 10 }, (_, i) => i + 1);

describe.skipIf(absent)('an annotated article (skipped where the annotations are absent)', () => {
  it('is told apart into its speakers', () => {
    const analysis = analysed(text);
    const speakers = analysis.statements.map((statement) => speakerOf(analysis, statement));
    expect(speakers).toEqual(
      expect.arrayContaining(['Mike Pompeo', 'Steven Mnuchin', 'Donald Trump', 'TikTok']),
    );
  });

  it('gives five questions on who said what, and four on words, at least', () => {
    const { questions } = completeQuiz(quizOn(text), { lexicon, dictionary, seed: 1 });
    const count = (wanted: string) => questions.filter(({ skill }) => skill === wanted).length;
    expect(count('attribution')).toBeGreaterThanOrEqual(5);
    expect(count('vocabulary')).toBeGreaterThanOrEqual(4);
  });

  it.each(seeds)('asks for no speaker but the annotated one with seed %d', (seed) => {
    const generate = { attribution: 20, vocabulary: 0 };
    const { questions } = completeQuiz(quizOn(text, { generate }), { lexicon, dictionary, seed });
    expect(questions.length).toBeGreaterThanOrEqual(5);
    for (const question of questions) {
      const { start = 0, end = 0 } = question.evidence ?? {};
      const speaker = speakerAskedFor(question);
      if (speaker) expect(speakersOf(text.slice(start, end))).toContain(foldName(speaker));
    }
  });
});
