import { aliyun } from './aliyun.js';
import { clouds } from './clouds.js';
import type { Emulation } from './emulation.js';
import { deepseekAndKimi } from './deepseek-kimi.js';
import { own } from './own.js';
import { world } from './world.js';
import { zhipuAndMiniMax } from './zhipu-minimax.js';

/** Every preset's vendor, emulated from the shapes that it documents or that others have recorded. */
export const emulations: Readonly<Record<string, Emulation>> = {
  ...aliyun,
  ...clouds,
  ...deepseekAndKimi,
  ...zhipuAndMiniMax,
  ...world,
  ...own,
};
