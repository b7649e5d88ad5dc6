import type { JsonObject } from '../../core/json.js';

/** What a spec may set of a model's constructor; `url` comes by `@`. */
export type FieldName = 'temperature' | 'top_p' | 'max_tokens' | 'seed' | 'timeout' | 'url' | 'key';

/** A provider as `initChatModel` knows it, and what its class calls what a spec may set. */
export type Provider = {
  /** The integration package, which its users install. */
  readonly package: string;
  readonly className: string;
  /** The environment variables that the package takes secrets from by itself. */
  readonly variables: readonly string[];
  /** Names of the constructor's fields, with a dot for a field within a field. What is not here cannot be set. */
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  /** Set in any case. */
  readonly always?: JsonObject;
};

const sampled = { temperature: 'temperature', top_p: 'topP', max_tokens: 'maxTokens' } as const;
const google = { temperature: 'temperature', top_p: 'topP', max_tokens: 'maxOutputTokens' } as const;
/** Fields of ChatOpenAI, from which other classes are derived. */
const openAi = {
  ...sampled,
  seed: 'modelKwargs.seed',
  timeout: 'timeout',
  url: 'configuration.baseURL',
  key: 'apiKey',
} as const;
/** A refusal is only in the answer as it came. */
const raw = { __includeRawResponse: true } as const;

const mistral: Provider = {
  package: '@langchain/mistralai',
  className: 'ChatMistralAI',
  variables: ['MISTRAL_API_KEY'],
  fields: { ...sampled, seed: 'seed', url: 'serverURL', key: 'apiKey' },
};
/** Amazon's client would try three times by itself. */
const bedrock: Provider = {
  package: '@langchain/aws',
  className: 'ChatBedrockConverse',
  variables: [
    'AWS_BEARER_TOKEN_BEDROCK',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'BEDROCK_AWS_SECRET_ACCESS_KEY',
    'BEDROCK_AWS_SESSION_TOKEN',
  ],
  fields: { ...sampled, key: 'bedrockApiKey' },
  always: { clientOptions: { maxAttempts: 1 } },
};

/**
 * The providers of `initChatModel` in langchain 1.5.14, read in the constructors of @langchain/ openai 1.5.8, anthropic
 * 1.5.11, ollama 1.3.0, mistralai 1.2.0, google 0.2.6, google-genai and google-vertexai 2.3.2, groq 1.3.1, aws 1.4.5,
 * deepseek 1.1.13, xai 1.4.15, cohere 1.0.5 and cerebras 1.0.4. The packages of fireworks, together and perplexity could
 * not be had, so that nothing is known of their fields.
 */
export const providers: Readonly<Record<string, Provider>> = {
  openai: {
    package: '@langchain/openai',
    className: 'ChatOpenAI',
    variables: ['OPENAI_API_KEY'],
    fields: openAi,
    always: raw,
  },
  azure_openai: {
    package: '@langchain/openai',
    className: 'AzureChatOpenAI',
    variables: ['AZURE_OPENAI_API_KEY'],
    fields: { ...openAi, url: 'azureOpenAIEndpoint', key: 'azureOpenAIApiKey' },
    always: raw,
  },
  langsmith: {
    package: '@langchain/openai',
    className: 'ChatOpenAI',
    variables: ['LANGSMITH_GATEWAY_API_KEY', 'LANGSMITH_API_KEY'],
    fields: openAi,
  },
  anthropic: {
    package: '@langchain/anthropic',
    className: 'ChatAnthropic',
    variables: ['ANTHROPIC_API_KEY'],
    fields: { ...sampled, timeout: 'clientOptions.timeout', url: 'anthropicApiUrl', key: 'apiKey' },
  },
  cohere: {
    package: '@langchain/cohere',
    className: 'ChatCohere',
    variables: ['COHERE_API_KEY'],
    fields: { temperature: 'temperature', key: 'apiKey' },
  },
  google: {
    package: '@langchain/google',
    className: 'ChatGoogle',
    variables: ['GOOGLE_API_KEY', 'GEMINI_API_KEY', 'GOOGLE_CLOUD_CREDENTIALS'],
    fields: { ...google, seed: 'seed', key: 'apiKey' },
  },
  'google-vertexai': {
    package: '@langchain/google-vertexai',
    className: 'ChatVertexAI',
    variables: ['GOOGLE_API_KEY', 'GOOGLE_CLOUD_CREDENTIALS'],
    fields: { ...google, seed: 'seed', key: 'apiKey' },
  },
  'google-vertexai-web': {
    package: '@langchain/google-vertexai-web',
    className: 'ChatVertexAI',
    variables: ['GOOGLE_API_KEY', 'GOOGLE_WEB_CREDENTIALS', 'GOOGLE_VERTEX_AI_WEB_CREDENTIALS'],
    fields: { ...google, seed: 'seed', key: 'apiKey' },
  },
  'google-genai': {
    package: '@langchain/google-genai',
    className: 'ChatGoogleGenerativeAI',
    variables: ['GOOGLE_API_KEY'],
    fields: { ...google, url: 'baseUrl', key: 'apiKey' },
  },
  ollama: {
    package: '@langchain/ollama',
    className: 'ChatOllama',
    variables: ['OLLAMA_API_KEY'],
    fields: {
      temperature: 'temperature',
      top_p: 'topP',
      max_tokens: 'numPredict',
      seed: 'seed',
      url: 'baseUrl',
    },
  },
  mistralai: mistral,
  mistral,
  groq: {
    package: '@langchain/groq',
    className: 'ChatGroq',
    variables: ['GROQ_API_KEY'],
    fields: { ...sampled, timeout: 'timeout', url: 'baseUrl', key: 'apiKey' },
  },
  bedrock,
  aws: bedrock,
  deepseek: {
    package: '@langchain/deepseek',
    className: 'ChatDeepSeek',
    variables: ['DEEPSEEK_API_KEY'],
    fields: openAi,
    always: raw,
  },
  xai: {
    package: '@langchain/xai',
    className: 'ChatXAI',
    variables: ['XAI_API_KEY'],
    fields: { ...openAi, url: 'baseURL' },
    always: raw,
  },
  cerebras: {
    package: '@langchain/cerebras',
    className: 'ChatCerebras',
    variables: ['CEREBRAS_API_KEY'],
    fields: {
      temperature: 'temperature',
      top_p: 'topP',
      max_tokens: 'maxCompletionTokens',
      seed: 'seed',
      timeout: 'timeout',
      key: 'apiKey',
    },
  },
  fireworks: {
    package: '@langchain/fireworks',
    className: 'ChatFireworks',
    variables: ['FIREWORKS_API_KEY'],
    fields: {},
  },
  together: {
    package: '@langchain/together-ai',
    className: 'ChatTogetherAI',
    variables: ['TOGETHER_AI_API_KEY'],
    fields: {},
  },
  perplexity: {
    package: '@langchain/perplexity',
    className: 'ChatPerplexity',
    variables: ['PERPLEXITY_API_KEY'],
    fields: {},
  },
};

/** Every variable from which one of the packages may take a secret. */
export const langChainVariables: readonly string[] = [
  ...new Set(Object.values(providers).flatMap(({ variables }) => variables)),
];
