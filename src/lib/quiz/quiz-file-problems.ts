/** What can be wrong with a quiz file: a closed set of codes, each always an error or always a warning. */
import type { Span } from '../text.ts';

/** An error fails the build: something the teacher wrote can't be used. A warning lets it pass. */
export type Severity = 'error' | 'warning';

const severities = {
  // The file
  'not-utf8': 'error',
  'too-large': 'error',
  'too-deep': 'error',
  'bad-name': 'error',
  'name-taken': 'error',
  // Front matter
  'front-matter-unclosed': 'error',
  'bad-yaml': 'error',
  'unknown-key': 'error',
  'bad-level': 'error',
  'bad-date': 'error',
  'bad-count': 'error',
  'bad-value': 'error',
  // The article and its parts
  'no-article': 'error',
  'no-title': 'warning',
  'second-title': 'warning',
  'content-before-title': 'error',
  'raw-html': 'warning',
  'unsafe-link': 'warning',
  'image-elsewhere': 'warning',
  'image-in-text': 'warning',
  'image-without-text': 'warning',
  'options-in-article': 'warning',
  'markup-dropped': 'warning',
  'misspelt-section': 'warning',
  'unknown-section': 'error',
  'section-twice': 'error',
  'unknown-content': 'error',
  // Vocabulary and people
  'vocabulary-malformed': 'error',
  'vocabulary-doubled': 'error',
  'vocabulary-not-in-article': 'warning',
  'person-malformed': 'error',
  'person-doubled': 'error',
  'unknown-person-type': 'error',
  // Questions
  'empty-prompt': 'error',
  'duplicate-prompt': 'warning',
  'answers-another': 'warning',
  'no-answer': 'error',
  'mixed-question': 'error',
  'no-correct-option': 'error',
  'all-correct': 'warning',
  'single-option': 'error',
  'equal-options': 'error',
  'empty-option': 'error',
  'bad-box': 'error',
  'evidence-in-option': 'error',
  'empty-gap': 'error',
  'unclosed-brace': 'error',
  'pair-malformed': 'error',
  'single-pair': 'error',
  'equal-pairs': 'error',
  'evidence-not-found': 'error',
  'evidence-ambiguous': 'error',
  'second-evidence': 'error',
  'passage-not-found': 'error',
  'passage-ambiguous': 'error',
  'long-answer': 'warning',
  'answer-in-prompt': 'warning',
  'repeated-words': 'warning',
  'grammar-cue': 'warning',
  'absolute-words': 'warning',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof severities;
export const problemCodes = Object.keys(severities) as ProblemCode[];

/** Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export type Problem = {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What to do about it. */
  readonly hint: string;
};

/** Notes a problem at a span of the file. */
export type Report = (code: ProblemCode, at: Span, message: string, hint: string) => void;

/** `Report` for one source: the problems it was told of, placed by line and column. */
export function reporter(source: string): { report: Report; problems: Problem[] } {
  const problems: Problem[] = [];
  const starts = [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (m) => m.index + m[0].length)];
  const place = (offset: number): [line: number, column: number] => {
    let low = 0;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return [low + 1, offset - (starts[low] ?? 0) + 1];
  };
  const report: Report = (code, { start, end }, message, hint) => {
    const [line, column] = place(start);
    const [endLine, endColumn] = place(end);
    const severity = severities[code];
    problems.push({ code, severity, message, line, column, endLine, endColumn, hint });
  };
  return { report, problems };
}

/** A problem on one line, its parts two spaces apart: `file:line:column  severity  code  message`. */
export const formatProblem = (file: string, problem: Problem): string =>
  [
    `${file}:${problem.line}:${problem.column}`,
    problem.severity,
    problem.code,
    problem.message,
  ].join('  ');
