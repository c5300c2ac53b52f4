/** The page that SurveyJS makes of a quiz: like ours, one question at a time beside the article. */
import { Model } from 'survey-core';
import 'survey-core/i18n/french';
import 'survey-core/survey-core.fontless.min.css';
import { renderSurvey } from 'survey-js-ui';
import type { Survey } from './survey.ts';

const data = document.querySelector('#survey')?.textContent ?? '';
const { title, article, questions } = JSON.parse(data) as Survey;
const pages = questions.map((question) => ({
  elements: [{ type: 'html', name: `${question.name}-article`, html: article }, question],
}));
const root = document.querySelector('main');
if (root) renderSurvey(new Model({ title, locale: 'fr', pages }), root);
