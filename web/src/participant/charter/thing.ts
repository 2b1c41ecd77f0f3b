import type { ArticleAnswer, Commands } from '../../contract';
import type { Command } from '../../live/command';
import { all, type ProjectStore } from '../../rooms/shown';

/** What everything said of the charter is about; its commands begin with it. */
export const charterThing = 'charter';

export const aboutArticle = (round: number, article: string) => `${charterThing}/${round}-${article}`;

/** The charter, when there is something of it for everyone to read: it is asked about, or was adopted once. */
export const charterOf = (store: ProjectStore) =>
  all(store, 'charters').find(({ status, adopted }) => status === 'submittedToVote' || adopted !== null);

/** The answer that a person's latest gesture will give once it arrives; none when nothing waits. */
export function hoped(
  commands: readonly Pick<Command, 'entry' | 'settled'>[],
  thing: string,
): { readonly answer: ArticleAnswer; readonly reason: string | null } | undefined {
  const waiting = commands.filter(({ entry, settled }) => entry.thing === thing && !settled);
  const last = waiting[waiting.length - 1]?.entry;
  if (last?.type === 'liftArticleObjection') return { answer: 'canLiveWith', reason: null };
  return last?.data as Commands['answerArticle'] | undefined;
}
