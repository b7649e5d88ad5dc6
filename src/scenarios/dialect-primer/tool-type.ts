import type { Tool } from '../../core/tool.js';
import type { DialectData } from './data.js';
import type { DialectState } from './state.js';

export type DialectTool<Args = unknown> = Tool<DialectState, DialectData, Args>;
