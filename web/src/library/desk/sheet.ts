import type { LeverCategory, ObstacleFamily, PracticePage, PracticeSheet } from '../../contract';
import { linesOf } from '../../team/parts/named';

const families: ObstacleFamily[] = [
  'centralisedTradition',
  'legalFramework',
  'institutionalComplexity',
  'managerialLogic',
  'professionalModel',
];
const categories: LeverCategory[] = [
  'simplification',
  'powerToAct',
  'training',
  'management',
  'partnership',
  'politicalSponsorship',
];

/** Something that held back or helped, as it is typed. */
export interface Line {
  text: string;
  kind: string;
}

/** A sheet as it is typed: lists are written one thing per line. */
export interface SheetDraft {
  title: string;
  summary: string;
  approach: string;
  steps: string;
  prerequisites: string;
  keyFactors: string;
  watchPoints: string;
  notTransferable: string;
  obstacles: Line[];
  levers: Line[];
  tools: string;
  questions: string;
  keywords: string;
  leadRole: string;
  humanResources: string;
  budget: string;
  origin: string;
  persons: string;
  qualitative: string;
  quantitative: string;
  evaluation: string;
}

const lines = (list: readonly string[] | undefined) => (list ?? []).join('\n');

/** What is typed begins with what is known: the sheet, or what was signalled. */
export function draftOf({ sheet, signal }: PracticePage): SheetDraft {
  return {
    title: sheet?.title ?? signal.title,
    summary: sheet?.summary ?? signal.summary,
    approach: sheet?.reproducibility?.approach ?? '',
    steps: lines(sheet?.steps?.map(({ title, detail }) => (detail ? `${title} : ${detail}` : title))),
    prerequisites: lines(sheet?.reproducibility?.prerequisites),
    keyFactors: lines(sheet?.keyFactors),
    watchPoints: lines(sheet?.watchPoints),
    notTransferable: lines(sheet?.reproducibility?.notTransferable),
    obstacles: (sheet?.obstacles ?? []).map(({ text, family }) => ({ text, kind: family ?? '' })),
    levers: (sheet?.levers ?? []).map(({ text, category }) => ({ text, kind: category ?? '' })),
    tools: lines(sheet?.tools),
    questions: lines(sheet?.indicatorQuestions),
    keywords: (sheet?.keywords ?? []).join(', '),
    leadRole: sheet?.identity?.leadRole ?? '',
    humanResources: sheet?.identity?.humanResources ?? '',
    budget: String(sheet?.identity?.budgetEuro ?? ''),
    origin: sheet?.origin ?? '',
    persons: sheet?.participationOfPersons ?? '',
    qualitative: lines(sheet?.results?.qualitative),
    quantitative: lines(sheet?.results?.quantitative),
    evaluation: sheet?.evaluation ?? '',
  };
}

const said = (text: string) => text.trim() || null;

/** The sheet that was typed; what this form does not ask stays as it was. */
export function sheetOf(
  draft: SheetDraft,
  { sheet, signal }: PracticePage,
  budgetEuro: number | null,
): PracticeSheet {
  return {
    ...(sheet as PracticeSheet),
    title: draft.title.trim(),
    summary: said(draft.summary),
    identity: {
      audience: null,
      contactRole: null,
      startYear: null,
      ...sheet?.identity,
      territory: sheet?.identity?.territory ?? signal.place.territory,
      country: sheet?.identity?.country ?? signal.country ?? null,
      forms: sheet?.identity?.forms ?? signal.forms ?? [],
      partners: sheet?.identity?.partners ?? signal.partners ?? [],
      leadRole: said(draft.leadRole),
      humanResources: said(draft.humanResources),
      budgetEuro,
    },
    origin: said(draft.origin),
    objectives: sheet?.objectives ?? [],
    steps: linesOf(draft.steps).map(stepOf),
    participationOfPersons: said(draft.persons),
    partnership: sheet?.partnership ?? null,
    obstacles: draft.obstacles
      .filter(({ text }) => text.trim())
      .map(({ text, kind }) => ({ text: text.trim(), family: families.find((one) => one === kind) ?? null })),
    levers: draft.levers
      .filter(({ text }) => text.trim())
      .map(({ text, kind }, rank) => ({
        text: text.trim(),
        category: categories.find((one) => one === kind) ?? null,
        roomForManoeuvre: sheet?.levers?.[rank]?.roomForManoeuvre ?? null,
      })),
    results: {
      unexpected: sheet?.results?.unexpected ?? [],
      qualitative: linesOf(draft.qualitative),
      quantitative: linesOf(draft.quantitative),
    },
    verbatims: sheet?.verbatims ?? [],
    keyFactors: linesOf(draft.keyFactors),
    watchPoints: linesOf(draft.watchPoints),
    reproducibility: {
      approach: said(draft.approach),
      prerequisites: linesOf(draft.prerequisites),
      notTransferable: linesOf(draft.notTransferable),
    },
    evaluation: said(draft.evaluation),
    tools: linesOf(draft.tools),
    indicatorQuestions: linesOf(draft.questions),
    keywords: linesOf(draft.keywords.replaceAll(',', '\n')),
    licence: sheet?.licence ?? null,
  };
}

/** « Voter : trois gommettes par personne » is a step and its detail. */
function stepOf(line: string) {
  const [, title = line, detail = ''] = /^(.+?)[\u00a0 ]:[\u00a0 ](.+)$/.exec(line) ?? [];
  return { title: title.trim(), detail: said(detail) };
}
