/** The only source of "now" in the machine room, so that tests can move time. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
