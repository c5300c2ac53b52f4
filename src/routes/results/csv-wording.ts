/** The words of a table for a spreadsheet, in the interface's language. */
import { modeLabel, skillLabel } from '$lib/components/labels.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import type { AnswerWording } from '$lib/exchange/answers-csv.ts';
import type { ItemWording, LearnerWording } from '$lib/exchange/class-csv.ts';
import type { WordWording } from '$lib/exchange/words-csv.ts';
import { m } from '$lib/paraglide/messages.js';

const common = () => ({ language: getLocale(), yes: m.csv_yes(), no: m.csv_no() });
const numbered = (number: number): string => m.class_question_short({ number });

export const learnerWording = (
  names: Pick<LearnerWording, 'nameOf' | 'modeOf'>,
): LearnerWording => ({
  ...common(),
  ...names,
  numbered,
  headers: {
    name: m.csv_name(),
    finished: m.csv_finished(),
    mode: m.csv_mode(),
    averaged: m.csv_averaged(),
    share: m.csv_share(),
    points: m.csv_points(),
    outOf: m.csv_out_of(),
    questions: m.csv_questions(),
    seconds: m.csv_seconds(),
  },
});

export const itemWording = (): ItemWording => ({
  ...common(),
  numbered,
  gone: m.results_question_gone(),
  headers: {
    number: m.csv_number(),
    question: m.csv_question(),
    n: m.csv_n(),
    facility: m.csv_facility(),
    discrimination: m.csv_discrimination(),
    blank: m.class_blank(),
    key: m.csv_key(),
    options: m.csv_options(),
    given: m.csv_given(),
  },
});

export const answerWording = (): AnswerWording => ({
  ...common(),
  modeOf: modeLabel,
  skillOf: skillLabel,
  headers: {
    attempt: m.csv_attempt(),
    quiz: m.csv_quiz(),
    title: m.csv_title(),
    level: m.csv_level(),
    mode: m.csv_mode(),
    started: m.csv_started(),
    finished: m.csv_finished(),
    question: m.csv_question_id(),
    prompt: m.csv_question(),
    skill: m.csv_skill(),
    points: m.csv_points(),
    try: m.csv_try(),
    answered: m.csv_answered(),
    answer: m.csv_answer_id(),
    given: m.csv_answer(),
    key: m.csv_key(),
    grade: m.csv_grade(),
    credit: m.csv_credit(),
    sure: m.csv_sure(),
    hints: m.csv_hints(),
  },
});

export const wordWording = (): WordWording => ({
  ...common(),
  headers: {
    word: m.csv_word(),
    category: m.csv_category(),
    gender: m.csv_gender(),
    level: m.csv_level(),
    definition: m.csv_definition(),
    sentence: m.csv_sentence(),
    quiz: m.csv_quiz(),
    title: m.csv_title(),
    lookups: m.csv_lookups(),
    collected: m.csv_collected(),
    first: m.csv_first(),
    last: m.csv_last(),
  },
});
