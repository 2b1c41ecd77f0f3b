import { describe, expect, it } from 'vitest';
import { Clock } from '../clock';

const server = Date.parse('2026-03-02T18:00:00.500Z');
const minutes = 60_000;

/** A phone `wrong` milliseconds ahead, whose answers take `trip` milliseconds, half each way. */
function phone(wrong: number) {
  const world = { time: server + wrong, now: () => world.time };
  const clock = new Clock(world);
  const hear = (at: string | null, trip: number, now?: string) => {
    const askedAt = world.time;
    world.time += trip;
    clock.learn(askedAt, at, now);
  };
  return { world, clock, hear };
}

describe('the clock', () => {
  it('is right on a phone ten minutes ahead, to the second and the trip, from the Date header', () => {
    const { clock, hear } = phone(10 * minutes);
    hear('Mon, 02 Mar 2026 18:00:00 GMT', 400);
    expect(Math.abs(clock.now() - (server + 400))).toBeLessThan(701);
  });

  it('is right on a phone ten minutes late, to half the trip, from the time in the answer', () => {
    const { clock, hear } = phone(-10 * minutes);
    hear(null, 400, '2026-03-02T18:00:00.700Z');
    expect(Math.abs(clock.now() - (server + 400))).toBeLessThan(201);
  });

  it('gets better with each answer, and does not let a slow one spoil it', () => {
    const { clock, hear } = phone(0);
    hear(null, 20, '2026-03-02T18:00:00.510Z');
    const before = clock.offset.value;
    hear(null, 9_000, '2026-03-02T18:00:00.530Z');
    expect(clock.offset.value).toBe(before);
  });

  it('follows when the phone is set right in the middle of a workshop', () => {
    const { world, clock, hear } = phone(10 * minutes);
    hear(null, 0, '2026-03-02T18:00:00.500Z');
    world.time -= 10 * minutes;
    hear(null, 0, '2026-03-02T18:00:00.500Z');
    expect(Math.abs(clock.offset.value)).toBeLessThan(2);
  });

  it('learns nothing from an answer without a time', () => {
    const { clock, hear } = phone(5 * minutes);
    hear(null, 10);
    hear('soon', 10);
    expect(clock.offset.value).toBe(0);
  });
});
