import type { ArticleItem, OwnArticleAnswer, OwnCharterItem } from '../contract';
import { charterInside as words } from '../words/charter-inside';
import { answers, type ConsentAnswer } from './consent';
import { readMarkdown } from './markdown';

/** « 3. Nos principes » */
export const titleOf = ({ number, title }: Pick<ArticleItem, 'number' | 'title'>) => `${number}. ${title}`;

/** An article's words without its heading, which stands above them. */
export const bodyOf = ({ text }: Pick<ArticleItem, 'text'>) => text.replace(/^.*(\n|$)/, '').trim();

/** An article as a voice reads it. */
export function aloudOf(article: ArticleItem): string {
  const said = readMarkdown(bodyOf(article)).flatMap((block) =>
    block.kind === 'list' ? block.items : [block.text],
  );
  return [titleOf(article), ...said].map((line) => line.replace(/[.\s]+$/, '')).join('. ');
}

/** What was answered, as it counts: whoever objected can live with the article once the objection is lifted. */
export function countsAs({ answer, lifted }: Pick<OwnArticleAnswer, 'answer' | 'lifted'>): ConsentAnswer {
  return answer === 'objection' && lifted ? 'canLiveWith' : answer;
}

/** A person's own answers, of the round that is looked at and no other. */
export const answersOf = (own: OwnCharterItem | undefined, round: number) =>
  own?.round === round ? own.answers : {};

/** « 3 d’accord, 1 objection »; empty when nobody answered. */
export const countsText = (counts: Readonly<Record<string, number>> = {}) =>
  answers.flatMap(({ value }) => (counts[value] ? words.count[value](counts[value]) : [])).join(', ');

/** The word of an answer. */
export const answerName = (answer: ConsentAnswer) =>
  answers.find(({ value }) => value === answer)?.label ?? '';

/** Where a passage comes from, as the text itself says it by a link. */
export interface Origin {
  readonly kind: 'workshops' | 'proposals';
  readonly id: string;
  readonly label: string;
}

/** The workshops and proposals that a text names, each once. */
export function originsOf(text: string): Origin[] {
  const origins = new Map<string, Origin>();
  for (const link of text.matchAll(/\[([^[\]]{1,200})\]\(#(atelier|proposition)\/([\w-]{1,64})\)/g)) {
    const [, label = '', kind, id = ''] = link;
    const origin: Origin = { kind: kind === 'atelier' ? 'workshops' : 'proposals', id, label };
    const key = `${origin.kind}/${id}`;
    if (!origins.has(key)) origins.set(key, origin);
  }
  return [...origins.values()];
}
