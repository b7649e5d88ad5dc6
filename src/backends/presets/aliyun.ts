import { plainQuirks, readAt, unpublished, type Preset, type Quirks } from './preset.js';

const BASE_URL = 'https://www.alibabacloud.com/help/model-studio/base-url';
const ERRORS = 'https://www.alibabacloud.com/help/model-studio/error-code';
const RATES = 'https://help.aliyun.com/zh/model-studio/rate-limit';

const quirks: Quirks = {
  ...plainQuirks,
  thinking: [{ models: ['*'], on: { enable_thinking: true }, off: { enable_thinking: false } }],
  // "enable_thinking must be set to false for non-streaming calls", "This model only support stream mode".
  streamsOnly: {
    always: ['qwq*', 'qvq*', '*-thinking*', 'qwen3-*b', 'qwen3-*b-a*b'],
    thinking: ['*'],
  },
};

/** Alibaba's regions have keys of their own: one region's key is no use in another. */
function region(url: string, key: string, place: string): Preset {
  return {
    protocol: 'openai',
    url,
    key,
    family: 'qwen',
    tools: 'native',
    limits: unpublished,
    quirks,
    sources: [
      readAt(BASE_URL, `endpoint in ${place}`, 'keys by region'),
      readAt(ERRORS, 'enable_thinking', 'stream-only errors', 'input length'),
      readAt(RATES, 'limits differ by model and account'),
    ],
    unverified: [
      'which models stream only: read from the error messages, matched by name',
      ...(key === 'DASHSCOPE_API_KEY' ? [] : ['the name of the key variable is ours']),
    ],
  };
}

/** Qwen at Alibaba Cloud Model Studio. */
export const aliyun: Readonly<Record<string, Preset>> = {
  qwen: region('https://dashscope.aliyuncs.com/compatible-mode/v1', 'DASHSCOPE_API_KEY', 'China (Beijing)'),
  'qwen-intl': region(
    'https://dashscope-intl.aliyuncs.com/compatible-mode/v1',
    'DASHSCOPE_INTL_API_KEY',
    'Singapore',
  ),
  'qwen-us': region(
    'https://dashscope-us.aliyuncs.com/compatible-mode/v1',
    'DASHSCOPE_US_API_KEY',
    'US (Virginia)',
  ),
};
