import type { PracticeSheet, SheetContent, SheetField, SheetItem, SheetStep } from '../../contract';
import { whole } from '../../rooms/whole';
import { teamPractices as words } from '../../words/team-practices';
import { linesOf, wholeNumber } from '../parts/named';

/** A sheet as the server shows it: every part is there. */
export function toldOf(content: SheetContent) {
  const sheet = whole(content.sheet);
  return {
    ...sheet,
    identity: whole(sheet.identity),
    results: whole(sheet.results),
    reproducibility: whole(sheet.reproducibility),
  };
}

/** Steps as they are typed: a line, what happened there, then an empty line. */
export const stepsText = (steps: readonly SheetStep[]) =>
  steps.map(({ title, detail }) => [title, detail].filter(Boolean).join('\n')).join('\n\n');

export function stepsOf(text: string): SheetStep[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => linesOf(block))
    .flatMap(([title, ...rest]) => (title ? [{ title, detail: rest.join('\n') || null }] : []));
}

const kept = (text: string) => text.trim() || null;
const joined = (lines: readonly string[] = []) => lines.join('\n');

/** What is typed, from what is there. */
export function sheetDraft({ content }: SheetItem) {
  const sheet = toldOf(content);
  const { identity, results, reproducibility } = sheet;
  return {
    title: sheet.title,
    summary: sheet.summary ?? '',
    origin: sheet.origin ?? '',
    participation: sheet.participationOfPersons ?? '',
    partnership: sheet.partnership ?? '',
    evaluation: sheet.evaluation ?? '',
    licence: sheet.licence ?? '',
    territory: identity.territory ?? '',
    leadRole: identity.leadRole ?? '',
    startYear: identity.startYear?.toString() ?? '',
    audience: identity.audience ?? '',
    budgetEuro: identity.budgetEuro?.toString() ?? '',
    humanResources: identity.humanResources ?? '',
    contactRole: identity.contactRole ?? '',
    country: identity.country ?? '',
    forms: [...identity.forms],
    partners: joined(identity.partners),
    objectives: joined(sheet.objectives),
    steps: stepsText(sheet.steps),
    changed: joined(results.qualitative),
    counted: joined(results.quantitative),
    unexpected: joined(results.unexpected),
    keyFactors: joined(sheet.keyFactors),
    watchPoints: joined(sheet.watchPoints),
    approach: reproducibility.approach ?? '',
    prerequisites: joined(reproducibility.prerequisites),
    notTransferable: joined(reproducibility.notTransferable),
    questions: joined(sheet.indicatorQuestions),
    tools: joined(sheet.tools),
    keywords: joined(sheet.keywords),
    obstacleIds: [...(content.obstacleIds ?? [])],
    leverIds: [...(content.leverIds ?? [])],
  };
}

export type SheetDraft = ReturnType<typeof sheetDraft>;

/** What is missing or cannot be, beside its field; empty when all is well. */
export function checkSheet(draft: SheetDraft) {
  return {
    title: draft.title.trim() ? '' : words.titleMissing,
    startYear: wholeNumber(draft.startYear, 1900, 2200) === undefined ? words.numberWrong : '',
    budgetEuro: wholeNumber(draft.budgetEuro, 0, 2_147_483_647) === undefined ? words.numberWrong : '',
  };
}

/** A list that was not touched keeps its lines whole: one of them may hold several. */
function lines(typed: string, was: readonly string[] = []): string[] {
  return typed === joined(was) ? [...was] : linesOf(typed);
}

/** What is sent. What is not typed here (own obstacles, quotes) stays as it was. */
export function sheetContent(draft: SheetDraft, { content }: SheetItem): SheetContent {
  const was = toldOf(content);
  const sheet: PracticeSheet = {
    ...content.sheet,
    title: draft.title.trim(),
    summary: kept(draft.summary),
    identity: {
      territory: kept(draft.territory),
      leadRole: kept(draft.leadRole),
      startYear: wholeNumber(draft.startYear) ?? null,
      audience: kept(draft.audience),
      budgetEuro: wholeNumber(draft.budgetEuro) ?? null,
      humanResources: kept(draft.humanResources),
      contactRole: kept(draft.contactRole),
      country: kept(draft.country),
      forms: draft.forms,
      partners: lines(draft.partners, was.identity.partners),
    },
    origin: kept(draft.origin),
    objectives: lines(draft.objectives, was.objectives),
    steps: draft.steps === stepsText(was.steps) ? was.steps : stepsOf(draft.steps),
    participationOfPersons: kept(draft.participation),
    partnership: kept(draft.partnership),
    results: {
      qualitative: lines(draft.changed, was.results.qualitative),
      quantitative: lines(draft.counted, was.results.quantitative),
      unexpected: lines(draft.unexpected, was.results.unexpected),
    },
    keyFactors: lines(draft.keyFactors, was.keyFactors),
    watchPoints: lines(draft.watchPoints, was.watchPoints),
    reproducibility: {
      approach: kept(draft.approach),
      prerequisites: lines(draft.prerequisites, was.reproducibility.prerequisites),
      notTransferable: lines(draft.notTransferable, was.reproducibility.notTransferable),
    },
    evaluation: kept(draft.evaluation),
    indicatorQuestions: lines(draft.questions, was.indicatorQuestions),
    tools: lines(draft.tools, was.tools),
    keywords: lines(draft.keywords, was.keywords),
    licence: kept(draft.licence),
  };
  return { ...content, sheet, obstacleIds: draft.obstacleIds, leverIds: draft.leverIds };
}

/** From what of the project a field was drafted, in words. */
export const sourcesText = (sheet: SheetItem, field: SheetField) =>
  (sheet.sources[field] ?? []).map(({ room }) => words.rooms[room]).join(', ');
