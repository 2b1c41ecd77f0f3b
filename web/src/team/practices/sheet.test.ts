import { describe, expect, it } from 'vitest';
import type { SheetItem } from '../../contract';
import { checkSheet, sheetContent, sheetDraft, stepsOf, stepsText } from './sheet';

const item: SheetItem = {
  id: 'f',
  sentAt: null,
  order: 0,
  status: 'draft',
  at: '2026-01-10T14:00:00Z',
  content: {
    sheet: {
      title: 'Un lieu tenu à deux',
      summary: 'Un accueil.',
      identity: {
        territory: 'Les Tisserandes',
        budgetEuro: 26800,
        forms: ['groupSocialWork'],
        partners: ['Ville'],
      },
      objectives: ['Rompre l’isolement\net le dire'],
      steps: [
        { title: 'Aller voir', detail: 'Sans projet\nécrit d’avance.' },
        { title: 'Voter', detail: null },
      ],
      obstacles: [{ text: 'Le bail', family: null }],
      levers: [],
      results: { qualitative: ['On se parle'], quantitative: [], unexpected: [] },
      reproducibility: { approach: null, prerequisites: [], notTransferable: [] },
      keyFactors: [],
      watchPoints: [],
      tools: [],
      indicatorQuestions: [],
      keywords: [],
      verbatims: [],
    },
    obstacleIds: ['o'],
    leverIds: [],
    voiceIds: ['v'],
  },
  obstacles: [],
  levers: [],
  quotes: [],
  sources: {},
  checks: [],
  credits: [],
  versions: [],
  textId: null,
  unread: [],
};

describe('the form of a practice sheet', () => {
  it('sends back what it shows when nothing is typed', () => {
    const sent = sheetContent(sheetDraft(item), item);
    expect(sent.sheet.objectives).toEqual(['Rompre l’isolement\net le dire']);
    expect(sent.sheet.steps).toEqual(item.content.sheet.steps);
    expect(sent.sheet.identity?.budgetEuro).toBe(26800);
    expect([sent.voiceIds, sent.obstacleIds, sent.sheet.obstacles]).toEqual([
      ['v'],
      ['o'],
      item.content.sheet.obstacles,
    ]);
  });

  it('reads a step, what happened there, and an empty line before the next', () => {
    const text = 'Aller voir\nSans projet\nécrit d’avance.\n\nVoter';
    expect(stepsText(item.content.sheet.steps ?? [])).toBe(text);
    expect(stepsOf(`\n${text}\n\n\n`)).toEqual(item.content.sheet.steps);
  });

  it('says what is missing beside its field', () => {
    const draft = { ...sheetDraft(item), title: ' ', startYear: '26', budgetEuro: 'beaucoup' };
    expect(Object.values(checkSheet(draft)).every(Boolean)).toBe(true);
    expect(Object.values(checkSheet(sheetDraft(item))).some(Boolean)).toBe(false);
  });
});
