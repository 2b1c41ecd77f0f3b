import { expect, test } from 'vitest';
import { readRoute, rooms, toRoom, type Room } from './route';

test('an address that was made is read back as it was meant', () => {
  for (const room of Object.keys(rooms) as Room[]) {
    expect(readRoute(toRoom('mon projet', room))).toEqual({
      page: 'project',
      project: 'mon projet',
      room,
      view: 'prepare',
    });
  }
  expect(readRoute(toRoom('p', 'workshops', 'w1', 'pilot'))).toMatchObject({ thing: 'w1', view: 'pilot' });
});

test('one-time links keep their token', () => {
  expect(readRoute('#/premier-compte/abc')).toEqual({ page: 'firstAccount', token: 'abc' });
  expect(readRoute('#/invitation/d%2Fe')).toEqual({ page: 'invitation', token: 'd/e' });
});

test('what is unknown leads to the projects, never to nothing', () => {
  for (const hash of ['', '#/', '#/rien', '#/projets', '#/premier-compte', '#/%E0%A4%A'])
    expect(readRoute(hash)).toEqual({ page: 'projects' });
  expect(readRoute('#/projets/p/rien')).toMatchObject({ room: 'home' });
});

test('a link within the page is not an address', () => {
  expect(readRoute('#contenu')).toBeNull();
});
