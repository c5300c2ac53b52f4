import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StatementReport } from '../../src/cli/statements.ts';
import type { SentenceReport } from '../../src/cli/tokens.ts';
import type { Quiz } from '../../src/lib/quiz/quiz.ts';
import { article, jsonLines, quiz } from './memory.ts';

const files = { 'a.txt': article };
type Statements = { file: string; statements: StatementReport[] };
type Sentences = { file: string; sentences: SentenceReport[] };

const statementsIn = async (name: string, content: string) => {
  const { out } = await quiz(['statements', name, '--json'], { [name]: content });
  return jsonLines<Statements>(out)[0]?.statements ?? [];
};

describe('quiz statements', () => {
  it('gives speaker, kind, words, cue and confidence, one line of JSON a file', async () => {
    const { code, out, err } = await quiz(['statements', 'a.txt', '--json'], files);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [line, ...others] = jsonLines<Statements>(out);
    expect(others).toEqual([]);
    expect(line?.file).toBe('a.txt');
    const found = line?.statements.find(({ kind }) => kind === 'direct');
    expect(Object.keys(found ?? {})).toEqual([
      'speaker',
      'speakerType',
      'kind',
      'parts',
      'cue',
      'confidence',
    ]);
    expect(found).toMatchObject({ speaker: 'Jeanne Moulin', speakerType: 'person' });
    expect(found?.parts[0]?.text).toBe('Les habitants nous le demandent depuis dix ans');
    expect(found?.confidence).toBeCloseTo(Number(found?.confidence.toFixed(3)), 10);
  });

  it('counts offsets in the file itself, in Markdown too', async () => {
    const markdown = `---\nlevel: B1\n---\n\n# ${article.replace('dix ans', '*dix ans*')}`;
    for (const source of [
      article,
      article.replaceAll('\n', '\r\n'),
      `\ufeff${article}`,
      markdown,
    ]) {
      const decoded = source.replace(/^\ufeff/, '');
      const name = source === markdown ? 'a.md' : 'a.txt';
      const found = await statementsIn(name, source);
      expect(found.length).toBeGreaterThan(2);
      for (const { parts, cue } of found)
        for (const { start, end, text } of cue ? [...parts, cue] : parts)
          expect(decoded.slice(start, end).replaceAll('*', '')).toBe(text);
    }
  });

  it('has no other types of speakers than the contract', async () => {
    const source =
      'Washington a déclaré que la Chine mentait. La police a affirmé que tout allait bien.';
    for (const { speakerType } of await statementsIn('a.txt', source))
      expect(['person', 'organisation', 'group', 'unnamed']).toContain(speakerType);
  });

  it('shows people who says what', async () => {
    const { out } = await quiz(['statements', 'a.txt'], files);
    expect(out).toMatch(/^a\.txt: \d statements\n/);
    expect(out).toContain('  Jeanne Moulin (person): direct, « a-t-elle expliqué », confidence 0.');
    expect(out).toContain('      « Les habitants nous le demandent depuis dix ans »');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('quiz tokens', () => {
  it('gives every word of every block, the title too, with lemma and category', async () => {
    const { out } = await quiz(['tokens', 'a.txt', '--json'], files);
    const sentences = jsonLines<Sentences>(out)[0]?.sentences ?? [];
    const words = sentences.flatMap(({ tokens }) => tokens);
    expect(words.slice(0, 3)).toEqual([
      { start: 0, end: 2, text: 'La', lemma: 'le', category: 'DET' },
      { start: 3, end: 15, text: 'bibliothèque', lemma: 'bibliothèque', category: 'NOUN' },
      { start: 16, end: 23, text: 'ouvrira', lemma: 'ouvrir', category: 'VERB' },
    ]);
    for (const { start, end, text } of words) expect(article.slice(start, end)).toBe(text);
    const letters = (text: string) => text.replace(/\s/g, '');
    expect(words.map(({ text }) => text).join('')).toBe(letters(article));
  });

  it('shows people a table', async () => {
    const { out } = await quiz(['tokens', 'a.txt'], files);
    expect(out).toMatch(/^ {6}ouvrira +ouvrir +VERB$/m);
  });
});

describe('quiz questions', () => {
  const ask = async (...flags: string[]) =>
    (await quiz(['questions', 'a.txt', '--json', ...flags], files)).out;

  it('gives the whole quiz, the same for the same seed', async () => {
    const [line] = jsonLines<{ file: string; quiz: Quiz }>(await ask());
    expect(line?.file).toBe('a.txt');
    expect(line?.quiz).toMatchObject({ id: 'a', title: 'La bibliothèque ouvrira le dimanche' });
    expect(line?.quiz.questions.length).toBeGreaterThan(0);
    expect(await ask('--seed', '1')).toBe(await ask());
    expect(await ask('--seed', '2')).not.toBe(await ask());
  });

  it('shows people prompts, answers, evidence and explanation', async () => {
    const { out } = await quiz(['questions', 'a.txt'], files);
    expect(out).toMatch(/^1\. {2}\S/m);
    expect(out).toMatch(/^ {4}\[x\] \S/m);
    expect(out).toMatch(/^ {4}\[ \] \S/m);
    expect(out).toContain('    evidence: « ');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('says so where no statement is sure enough to ask about', async () => {
    const { out } = await quiz(['questions', 'b.txt'], {
      'b.txt': 'Le pont rouvre\n\nLe pont a rouvert lundi. Les voitures passent de nouveau.\n',
    });
    expect(out).toContain('No question on who said what');
  });

  it('shows every kind of question a teacher can write', async () => {
    const own = `# ${article}\n## Questions\n\n### La ville {dépensait|dépense} trop.\n\n### Reliez.\n\n- Jeanne Moulin = la maire\n- Paul Servet = le directeur\n\n### Où parle-t-on du coût ?\n\n« L’opposition critique le coût du projet. »\n`;
    const { out } = await quiz(['questions', 'b.md'], { 'b.md': own });
    expect(out).toContain('[x] dépensait | dépense');
    expect(out).toContain('[x] Paul Servet = le directeur');
    expect(out).toContain('[x] L’opposition critique le coût du projet.');
  });
});

const shared = new URL('../../../shared/articles/tiktok-pompeo.txt', import.meta.url);
// The article may not be published with the project, so it is not everywhere.
describe.runIf(existsSync(shared))('the TikTok article (where ../shared has it)', () => {
  const tiktok = existsSync(shared) ? readFileSync(shared, 'utf8') : '';

  it('has Pompeo, Mnuchin, Trump and TikTok as speakers', async () => {
    const speakers = new Set((await statementsIn('a.txt', tiktok)).map(({ speaker }) => speaker));
    for (const name of ['Mike Pompeo', 'Steven Mnuchin', 'Donald Trump', 'TikTok'])
      expect(speakers).toContain(name);
  });

  it('makes four questions on words and five on who said what, or more', async () => {
    const { out } = await quiz(['questions', 'a.txt', '--json'], { 'a.txt': tiktok });
    const asked = jsonLines<{ quiz: Quiz }>(out)[0]?.quiz.questions ?? [];
    const skills = asked.map(({ skill }) => skill);
    expect(skills.filter((skill) => skill === 'attribution').length).toBeGreaterThanOrEqual(5);
    expect(skills.filter((skill) => skill === 'vocabulary').length).toBeGreaterThanOrEqual(4);
  });
});
