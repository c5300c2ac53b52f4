/** « Qui est « il », « ce dernier », « la ministre » ? » : whom the subject of a reporting verb stands for. */
import type { Entity } from '../article/people.ts';
import { label, names, speakerDistractors, words } from './distractors.ts';
import { aboutStatement, candidateFor, fromStatements } from './from-statement.ts';
import type { Candidate, Material } from './maker.ts';
import { optionsOf } from './options.ts';
import { type Referring, referringTo } from './referring.ts';
import { capitalise, quoted } from '../quiz/quoting.ts';
import { clauseOf, maxStem } from './stem.ts';
import { overlapOf, type SureStatement } from './sure-statements.ts';

const minWrong = 2;

/** « la ministre » may be whoever the article calls a minister. */
const isCalled = ({ roles, mentions }: Entity, head: string): boolean =>
  mentions.some((mention) => mention.head === head) ||
  roles.some((role) => words(role).includes(words(head)) || overlapOf(role, head) > 0);

/** « La ministre a dit : “…” », « Il a dit que… », « “…”, a-t-il dit » : in the order of the article. */
function inContext(
  text: string,
  { stem, que, span }: SureStatement,
  { clause, leads }: Referring,
): string {
  if (!leads) return `${quoted(stem)}, ${clause}`;
  if (!que) return `${capitalise(clause)}\u00a0: ${quoted(stem)}`;
  return quoted(`${capitalise(clause)} ${clauseOf(text, span, stem, que)}`);
}

function candidate(material: Material, key: SureStatement): Candidate | undefined {
  const { statement, speaker, stem } = key;
  const { text } = material.analysis.article;
  const found = referringTo(text, statement, speaker);
  if (!found || speaker.type === 'group' || speaker.type === 'unnamed') return undefined;
  const { form, head } = found;
  // A pronoun only for a person of its gender: an organisation's would be a guess.
  if (!head && (speaker.type !== 'person' || !speaker.gender)) return undefined;
  if (!head && /(?:elle|dernière)/.test(form) !== (speaker.gender === 'f')) return undefined;
  // « “Il a pris des engagements”, a-t-il dit » : one form, two people
  if (words(stem).includes(words(form))) return undefined;
  if (stem.length > maxStem - 40 || names(words(stem), speaker)) return undefined;
  // « la ligue » is the « Ligue des droits » : known without reading
  if (
    words(speaker.name)
      .split(' ')
      .some((part) => part.length > 3 && words(form).includes(` ${part} `))
  )
    return undefined;
  return candidateFor(key, 'referent', 0.15, () => {
    const others = speakerDistractors(
      material,
      statement,
      speaker,
      stem,
      (other) =>
        other.type === speaker.type &&
        (!other.gender || other.gender === speaker.gender) &&
        !(head && isCalled(other, head)),
    );
    if (others.length < minWrong) return undefined;
    return aboutStatement(key, `referent ${stem}`, {
      prompt: `${inContext(text, key, found)}. Qui est ${quoted(form)}\u202f?`,
      options: optionsOf(
        label(speaker),
        others.map((other) => ({
          text: label(other),
          reason: head
            ? `L’article n’appelle pas ${label(other)} ${quoted(form)}.`
            : `${quoted(form)} reprend la personne dont le texte vient de parler\u00a0: ce n’est pas ${label(other)}.`,
        })),
        material.next,
      ),
      explanation: `Dans ce passage, ${quoted(form)} désigne ${label(speaker)}.`,
    });
  });
}

export const referent = fromStatements(candidate);
