import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sign } from '../../../src/backends/line/signs.js';
import { createWindow, type Window } from '../../../src/backends/line/window.js';

/** As many tries as ever allowed, over so many round trips: the oldest comes back and others are sent at once. */
function saturate(window: Window, trips: number, sign: Sign | ((i: number) => Sign)): void {
  const open: number[] = [];
  for (let trip = 0; trip < trips; trip += 1) {
    for (let i = 0, n = window.size(); i < n; i += 1) {
      while (open.length < window.size()) open.push(window.send());
      window.ended(open.shift() ?? 0, typeof sign === 'function' ? sign(i) : sign);
    }
  }
  for (const number of open) window.ended(number, 'nothing');
}

/** A window in its second phase, which grows by one a round trip. */
function settled(size: number, cap = 1000): Window {
  const window = createWindow(size / 0.7, cap);
  const number = window.send();
  window.ended(number, 'throttled');
  return window;
}

describe('the window of tries under way', () => {
  it('starts at what it is told, or at the cap where that is smaller', () => {
    expect(createWindow(8, 64).size()).toBe(8);
    expect(createWindow(8, 3).size()).toBe(3);
  });

  it('may begin with another number as long as nothing was sent', () => {
    const window = createWindow(8, 30);
    window.beginWith(50);
    expect(window.size()).toBe(30);
    window.send();
    window.beginWith(2);
    expect(window.size()).toBe(30);
  });

  it('grows quickly until the first sign of load, then by about one a round trip', () => {
    const window = createWindow(8, 1000);
    saturate(window, 1, 'clean');
    expect(window.size()).toBe(16);
    saturate(window, 1, 'clean');
    expect(window.size()).toBe(32);
    const later = settled(20);
    saturate(later, 10, 'clean');
    expect(later.size()).toBeGreaterThanOrEqual(28);
    expect(later.size()).toBeLessThanOrEqual(30);
  });

  it('does not grow while it is not full: nothing shows that more would go well', () => {
    const window = createWindow(8, 64);
    for (let i = 0; i < 50; i += 1) window.ended(window.send(), 'clean');
    expect(window.size()).toBe(8);
  });

  it('never grows beyond the cap, and shrinks with it', () => {
    const window = createWindow(8, 10);
    saturate(window, 9, 'clean');
    expect(window.size()).toBe(10);
    window.capTo(4);
    expect(window.size()).toBe(4);
  });

  it('shrinks once for all 429s of a round trip', () => {
    const window = createWindow(40, 64);
    const numbers = Array.from({ length: 40 }, () => window.send());
    for (const number of numbers) window.ended(number, 'throttled');
    expect(window.size()).toBe(28);
    window.ended(window.send(), 'throttled');
    expect(window.size()).toBe(19);
  });

  it('shrinks by half where every try fails, and hardly where one in fifty does', () => {
    const bad = createWindow(50, 64);
    saturate(bad, 2, 'failing');
    expect(bad.size()).toBeLessThanOrEqual(25);
    expect(bad.size()).toBeGreaterThanOrEqual(12);
    const flaky = settled(50);
    saturate(flaky, 20, (n) => (n === 7 ? 'failing' : 'clean'));
    expect(flaky.size()).toBeGreaterThan(45);
  });

  it('does not count what says nothing of load', () => {
    const window = createWindow(8, 64);
    saturate(window, 9, (n) => (n % 2 === 0 ? 'nothing' : 'alive'));
    expect(window.size()).toBe(8);
  });

  it('begins anew with one try, and grows quickly again', () => {
    const window = settled(40);
    window.restart();
    expect(window.size()).toBe(1);
    saturate(window, 5, 'clean');
    expect(window.size()).toBe(32);
  });

  it('always lets between one and the cap through, and counts those under way', () => {
    const sign = fc.constantFrom<Sign>('clean', 'alive', 'throttled', 'failing', 'nothing');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.array(fc.option(sign)), (cap, events) => {
        const window = createWindow(8, cap);
        const open: number[] = [];
        for (const event of events) {
          const first = event === null ? undefined : open.shift();
          if (first === undefined || event === null) open.push(window.send());
          else window.ended(first, event);
          expect(window.underWay()).toBe(open.length);
          expect(window.size()).toBeGreaterThanOrEqual(1);
          expect(window.size()).toBeLessThanOrEqual(cap);
        }
      }),
    );
  });
});
