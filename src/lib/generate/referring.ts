/** What an article says instead of a speaker's name, beside a reporting verb. */
import type { Entity } from '../article/people.ts';
import type { Statement } from '../article/statements.ts';
import { slice } from '../text.ts';

/** `il` in « a-t-il ajouté »; `undefined` where the cue has no such clitic. */
const cliticOf = (cue: string): string | undefined => /-(?:t-)?(il|elle)(?!\p{L})/iu.exec(cue)?.[1];
const subject = /(?:^|[\s’'])(il|elle|celui-ci|celle-ci|ce dernier|cette dernière)\s$/iu;
const latter = /^\s?(celui-ci|celle-ci|ce dernier|cette dernière)(?!\p{L})/iu;

export type Referring = {
  /** « il », « la ministre » */
  readonly form: string;
  /** The cue with it: « a-t-il ajouté », « a déclaré la ministre », « la ministre a déclaré ». */
  readonly clause: string;
  /** It stands before the verb. */
  readonly leads: boolean;
  /** The noun, of a phrase that has one. */
  readonly head?: string;
};

/** What stands for the speaker beside the cue, where it is no name; `undefined` where nothing does. */
export function referringTo(
  text: string,
  { cue, parts }: Statement,
  speaker: Entity,
): Referring | undefined {
  if (!cue) return undefined;
  const verb = slice(text, cue);
  const clitic = cliticOf(verb);
  if (clitic) return { form: clitic.toLowerCase(), clause: verb, leads: false };
  // « …, a dit ce dernier », but not « Paul Lenoir a prévenu ce dernier que… »
  const inverted = parts.every(({ end }) => end <= cue.start);
  const behind = inverted ? latter.exec(text.slice(cue.end, cue.end + 20))?.[1] : undefined;
  if (behind) return { form: behind, clause: `${verb} ${behind}`, leads: false };
  const before = subject.exec(text.slice(Math.max(0, cue.start - 18), cue.start))?.[1];
  if (before)
    return { form: before.toLowerCase(), clause: `${before.toLowerCase()} ${verb}`, leads: true };
  const mention = speaker.mentions.find(
    ({ name, start, end, definite }) =>
      name === undefined &&
      definite &&
      (start === cue.end + 1 || end === cue.start - 1) &&
      !parts.some((part) => part.start <= start && start < part.end),
  );
  if (!mention?.head) return undefined;
  const written = slice(text, mention);
  const form = written.charAt(0).toLowerCase() + written.slice(1);
  // « son porte-parole » stands for somebody else too
  if (!/^(?:le\s|la\s|l['’]|ce\s|cet\s|cette\s)/iu.test(form)) return undefined;
  return {
    form,
    clause: mention.start > cue.start ? `${verb} ${form}` : `${form} ${verb}`,
    leads: mention.start < cue.start,
    head: mention.head,
  };
}
