import { InvalidArgumentError } from 'commander';

/** Parsers of flags: what does not fit is told by commander, with the flag's name (exit 2). */

export const whole = (text: string): number => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) {
    throw new InvalidArgumentError('Expected a whole number.');
  }
  return value;
};
export const fromZero = (text: string): number => {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && Number.isFinite(value))) {
    throw new InvalidArgumentError('Expected a number from 0.');
  }
  return value;
};
export const signedFraction = (text: string): number => {
  const value = Number(text);
  if (text.trim() === '' || !(value >= -1 && value <= 1)) {
    throw new InvalidArgumentError('Expected a number from -1 to 1.');
  }
  return value;
};
export const list = (text: string): string[] => text.split(',').map((part) => part.trim());
export const collect = (text: string, before: string[] = []): string[] => [...before, text];

/** The flag of every command that scenarios, backends or judges are named to. */
export const pluginFlag = [
  '--plugin <file>',
  'a TypeScript file that brings scenarios, backends, assistants, judges or bots (repeatable)',
  collect,
] as const;
