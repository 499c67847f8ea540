import { badUserInput } from './errors.ts';

/** Reads an argument that is a share of one. The function throws `BAD_USER_INPUT`, naming the argument, for any other. */
export const shareOf =
  (argument: string) =>
  (value: unknown): number => {
    if (typeof value === 'number' && value >= 0 && value <= 1) return value;
    throw badUserInput(argument, value, 'a number from 0 to 1');
  };
