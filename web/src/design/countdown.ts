/**
 * What is left before `endsAt`, as « 4:05 », or nothing once it is past.
 * Times in milliseconds; `offset` is the server's clock minus this device's, so a phone ten minutes
 * wrong still counts right.
 */
export function timeLeft(endsAt: number, deviceNow: number, offset: number): string | null {
  // To the nearest second: the offset is a guess, and a wall must not open on « 25:01 ».
  const left = Math.round((endsAt - deviceNow - offset) / 1000);
  if (left <= 0) return null;
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
}
