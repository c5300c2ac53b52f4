/** « Qui est X ? » : the role that the article gives beside a name. */
import type { Entity } from '../article/people.ts';
import { slice, type Span } from '../text.ts';
import { label, names, words } from './distractors.ts';
import { singleChoice } from './from-statement.ts';
import type { Candidate, Maker, Material } from './maker.ts';
import { optionsOf } from './options.ts';
import { capitalise } from '../quiz/quoting.ts';
import { overlapOf } from './sure-statements.ts';

const minWrong = 2;
/** In UTF-16 code units; a longer one has taken in more than the role. */
const longestRole = 80;

type Introduced = { readonly entity: Entity; readonly role: string; readonly at: Span };

/** A person with full name whose role stands in one noun phrase with it: « le ministre de l’Eau Jean Petit ». */
function introduced({ analysis }: Material): Introduced[] {
  return analysis.people.flatMap((entity): Introduced[] => {
    if (entity.type !== 'person' || !/\s/.test(entity.name)) return [];
    const mention = entity.mentions.find(
      ({ name, headType, role, title }) =>
        name !== undefined && headType === 'role' && role !== undefined && title === undefined,
    );
    const role = mention?.role?.replace(/^(?:le|la|l['’]|un|une|son|sa|leur)\s*/iu, '');
    // « le commandant Kavol » : a title says too little
    if (!mention || !role || role.length > longestRole || !/\s/.test(role)) return [];
    // « ancien premier ministre » is past; « sa sœur » is nobody's office
    if (names(words(role), entity) || /\p{Lu}\p{Ll}+\s\p{Lu}/u.test(role)) return [];
    return [{ entity, role, at: { start: mention.start, end: mention.end } }];
  });
}

export const whoIs: Maker = {
  skill: 'attribution',
  make: (material): Candidate[] => {
    const all = introduced(material);
    return all.map(({ entity, role, at }) => ({
      write: () => {
        const wrong = all
          .filter(
            (other) =>
              other.entity.id !== entity.id &&
              overlapOf(other.role, role) === 0 &&
              !entity.roles.some((own) => overlapOf(own, other.role) > 0),
          )
          .slice(0, 3)
          .map((other) => ({
            text: capitalise(other.role),
            reason: `C’est ${label(other.entity)}.`,
          }));
        if (wrong.length < minWrong) return undefined;
        return singleChoice(`who-is ${entity.name} ${role}`, 'attribution', {
          prompt: `Qui est ${entity.name}, d’après l’article\u202f?`,
          options: optionsOf(capitalise(role), wrong, material.next),
          evidence: at,
          explanation: `L’article écrit\u00a0: «\u00a0${slice(material.analysis.article.text, at)}\u00a0».`,
        });
      },
      score: 0.85,
      // Its options tell who the others are.
      excludes: ['who is'],
      variety: ['who-is', `speaker ${entity.id}`],
      at,
    }));
  },
};
