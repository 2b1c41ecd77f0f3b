/**
 * What is left before `endsAt`, as « 4:05 », or nothing once it is past.
 * Times in milliseconds; `offset` is the server's clock minus this device's, so a phone ten minutes
 * wrong still counts right.
 */
export function timeLeft(endsAt: number, deviceNow: number, offset: number): string | null {
  const left = Math.ceil((endsAt - deviceNow - offset) / 1000);
  if (left <= 0) return null;
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
}
