import type { RecallPicture } from '../design/pictos-recall';

/** The names of the recall pictures, said aloud across a table. */
export const recallNames: Readonly<Record<RecallPicture, string>> = {
  fish: 'poisson',
  tree: 'arbre',
  house: 'maison',
  moon: 'lune',
  cat: 'chat',
  dog: 'chien',
  bird: 'oiseau',
  flower: 'fleur',
  boat: 'bateau',
  bike: 'vélo',
  car: 'voiture',
  umbrella: 'parapluie',
  apple: 'pomme',
  bread: 'pain',
  cup: 'tasse',
  book: 'livre',
  bell: 'cloche',
  leaf: 'feuille',
  snail: 'escargot',
  hat: 'chapeau',
  ball: 'ballon',
  train: 'train',
  drum: 'tambour',
  lamp: 'lampe',
};
