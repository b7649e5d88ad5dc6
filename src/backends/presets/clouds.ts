import { byThinkingType, plainQuirks, readAt, unpublished, type Preset } from './preset.js';

/** Vendors of China that are clouds as well: ByteDance, Tencent, Baidu. */
export const clouds: Readonly<Record<string, Preset>> = {
  doubao: {
    protocol: 'openai',
    url: 'https://ark.cn-beijing.volces.com/api/v3',
    key: 'ARK_API_KEY',
    family: 'doubao',
    tools: 'native',
    limits: unpublished,
    quirks: { ...plainQuirks, thinking: [{ models: ['*'], ...byThinkingType() }] },
    sources: [
      readAt('https://volcengine.com/docs/82379/1298454', 'endpoint', 'stream_options'),
      readAt('https://www.volcengine.com/docs/82379/1099476', 'error codes', 'content-filter codes'),
      readAt('https://mastra.ai/models/providers/volcengine', 'key variable (second hand)'),
    ],
    unverified: ['the switch for thinking', 'the message of a context overflow'],
  },
  hunyuan: {
    protocol: 'openai',
    url: 'https://api.hunyuan.cloud.tencent.com/v1',
    key: 'HUNYUAN_API_KEY',
    family: 'hunyuan',
    tools: 'native',
    limits: { ...unpublished, concurrency: 5 },
    quirks: {
      ...plainQuirks,
      thinking: [
        { models: ['hunyuan-a13b*'], on: { enable_thinking: true }, off: { enable_thinking: false } },
      ],
    },
    sources: [
      readAt('https://cloud.tencent.com/document/product/1729/127293', 'host'),
      readAt('https://cloud.tencent.com/document/api/1729/101836', '5 calls in flight an account'),
      readAt('https://mvnrepository.com/artifact/io.github.tasure/sure-ai-hunyuan', 'path /v1 (second hand)'),
    ],
    unverified: [
      'the key variable',
      'the switch for thinking',
      'error bodies of the compatible endpoint',
      'whether the limit on calls in flight, stated for the native interface, holds here',
    ],
  },
  'hunyuan-tokenhub': {
    protocol: 'openai',
    url: 'https://tokenhub.tencentmaas.com/v1',
    key: 'TOKENHUB_API_KEY',
    family: 'hunyuan',
    tools: 'native',
    limits: unpublished,
    quirks: plainQuirks,
    sources: [
      readAt('https://cloud.tencent.com/document/product/1823/132252', 'endpoint', 'function calling'),
    ],
    unverified: ['the key variable', 'a switch for thinking', 'error bodies', 'limits'],
  },
  ernie: {
    protocol: 'openai',
    url: 'https://qianfan.baidubce.com/v2',
    key: 'QIANFAN_API_KEY',
    family: 'ernie',
    tools: 'native',
    limits: unpublished,
    quirks: {
      ...plainQuirks,
      thinking: [
        { models: ['ernie-5.5-flash*', 'glm-5.3*'], on: { thinking: { type: 'enabled' } }, off: null },
        { models: ['ernie-light*', 'deepseek-v*', 'glm-5*'], ...byThinkingType() },
        { models: ['*'], on: { enable_thinking: true }, off: { enable_thinking: false } },
      ],
    },
    sources: [
      readAt('https://cloud.baidu.com/doc/qianfan-api/s/5mwsodmx3', 'endpoint', 'both switches for thinking'),
      readAt('https://cloud.baidu.com/doc/qianfan-api/s/rmwbl43x7', 'error codes', 'error shape'),
      readAt('https://cloud.baidu.com/doc/WENXINWORKSHOP/s/cm79w0mjf', 'rate-limit headers and codes'),
    ],
    unverified: [
      'the key variable',
      'limits today (an older page has 300 RPM and 300,000 TPM for ERNIE 3.5)',
    ],
  },
};
