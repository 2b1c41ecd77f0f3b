/**
 * A card as the server shows it: whole. Whoever sends one may leave out what the server then fills in, so that its type
 * says "may be absent".
 */
export const whole = <T extends object>(card: T) => card as Required<T>;
