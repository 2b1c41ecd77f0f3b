import { describe, expect, it } from 'vitest';
import { checkDetails, detailsCommand, detailsDraft } from './details';

const terms = {
  result: 'postponed',
  decidedBy: 'Comité de pilotage',
  bodyId: 'body',
  level: null,
  basis: null,
  differences: 'Un banc au lieu de deux',
  reviewOn: '2026-09-01',
} as const;

describe('on what a decision stands', () => {
  it('begins with what the project announced', () => {
    expect(detailsDraft(null, 'coConstruction').level).toBe('coConstruction');
    expect(detailsDraft({ terms, dissents: [] }, 'coConstruction').level).toBe('');
  });

  it('is asked as it was read when nothing is changed', () => {
    const dissents = [{ id: 'no', text: 'Deux bancs, c’était promis.' }];
    expect(detailsCommand('d', 'body', detailsDraft({ terms, dissents }, undefined))).toEqual({
      decisionId: 'd',
      terms,
      dissents,
    });
  });

  it('leaves out what was not written and what was erased', () => {
    const draft = detailsDraft({ terms, dissents: [{ id: 'gone', text: null }] }, undefined);
    draft.dissents.push({ id: 'empty', text: '  ' });
    expect(detailsCommand('d', null, draft).dissents).toEqual([]);
  });

  it('says that somebody decides', () => {
    expect(checkDetails(detailsDraft(null, undefined)).decidedBy).not.toBe('');
    expect(checkDetails(detailsDraft({ terms, dissents: [] }, undefined)).decidedBy).toBe('');
  });
});
