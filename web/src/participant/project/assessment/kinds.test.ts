import { expect, test } from 'vitest';
import { addition, sorts, type Kind } from './kinds';

test('each kind is added under its own sort, for the college that says it', () => {
  const written = (kind: Kind) => {
    const sort = Object.keys(sorts[kind])[0] ?? '';
    return addition({ kind, sort, text: 'Le local est fermé.', college: 'persons', namesNobody: false }, 'x');
  };
  expect(written('obstacles')).toMatchObject({
    type: 'addObstacle',
    data: {
      obstacleId: 'x',
      card: { family: 'centralisedTradition', basis: 'perceived' },
      from: { collegeId: 'persons' },
    },
  });
  expect(written('levers')).toMatchObject({
    type: 'addLever',
    data: { card: { category: 'simplification' } },
  });
  expect(written('assets')).toMatchObject({ type: 'addAsset', data: { assetId: 'x', kind: 'people' } });
});

test('what one says oneself is for nobody else', () => {
  const { data } = addition(
    { kind: 'assets', sort: 'place', text: 'Une cuisine', college: '', namesNobody: true },
    'x',
  );
  expect(data).toMatchObject({ from: { collegeId: null }, namesNobody: true });
});
