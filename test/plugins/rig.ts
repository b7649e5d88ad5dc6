/** Plugins' parts for tests, and a clock whose timers end when told to. */
import type { Clock } from '../../src/core/clock.js';
import type { AnyScenario } from '../../src/core/scenario.js';
import { checkPlugin } from '../../src/plugins/check.js';
import { guarded } from '../../src/plugins/guard.js';
import { defineScenario, type ScenarioDefinition } from '../../src/plugins/scenario.js';
import { shopWith, type ShopData, type ShopState } from '../support/plugins/shop-scenario.js';

/** Time that stands still until `end` is called: then every timer is over. */
export function heldClock(): Clock & { end(): void } {
  const timers: (() => void)[] = [];
  return {
    now: () => 0,
    timer(_ms, reason) {
      const controller = new AbortController();
      timers.push(() => {
        controller.abort(reason?.());
      });
      return { signal: controller.signal, clear: () => undefined };
    },
    turn: () => Promise.resolve(),
    end: () => {
      for (const ring of timers) ring();
    },
  };
}

/** The shop as the engine plays it, with parts of it replaced. */
export function guardedShop(
  changes: Partial<ScenarioDefinition<ShopState, ShopData>> = {},
  clock: Clock = heldClock(),
): AnyScenario {
  return guarded(defineScenario(shopWith(changes)).scenario, 'plugin mine.ts', clock);
}

export const data = { want: 'tea' };

/** All that is wrong with a plugin's module. */
export function faults(module: Readonly<Record<string, unknown>>): readonly string[] {
  const checked = checkPlugin(module);
  return 'faults' in checked ? checked.faults : [];
}
