/** An article analysed: its sentences, the people in it and what they said. */
import type { Lexicon } from '../french/lexicon.ts';
import { tagText } from '../french/tagged-text.ts';
import type { Block, BlockText } from '../text.ts';
import { isRunningText } from './article.ts';
import { findMentions, jointMentions, type TaggedBlock } from './mentions.ts';
import { type Entity, findPeople, type KnownPerson } from './people.ts';
import { findStatements, type Statement } from './statements.ts';

export type Analysis = {
  readonly article: BlockText;
  /** The blocks of running text, tagged; the headline too, behind them, for statements alone. */
  readonly blocks: readonly TaggedBlock[];
  readonly people: readonly Entity[];
  readonly statements: readonly Statement[];
};

export function tagBlock(text: string, block: Block, lexicon: Lexicon): TaggedBlock {
  const sentences = tagText(text, block, lexicon);
  return { block, sentences, tokens: sentences.flatMap(({ tokens }) => tokens) };
}

/** `article` has been through `parseArticle`; `known` is what the file's `## Personnes` says. */
export function analyse(
  article: BlockText,
  lexicon: Lexicon,
  known: readonly KnownPerson[] = [],
): Analysis {
  const { text } = article;
  const blocks = article.blocks
    .filter((block) => isRunningText(block) || block.kind === 'title')
    .map((block) => tagBlock(text, block, lexicon));
  const mentions = blocks.flatMap((block, index) => findMentions(text, index, block));
  const joint = jointMentions(text, mentions);
  const people = findPeople(text, [...mentions, ...joint], known);
  return {
    article,
    blocks,
    people,
    statements: findStatements(text, blocks, mentions, joint, people),
  };
}
