import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agentAnswerSchema, agentRequest } from '../../src/backends/agent/protocol.js';
import { jsonObjectSchema, type JsonObject } from '../../src/core/json.js';

describe('the documented protocol', () => {
  const doc = readFileSync('docs/outside-agents.md', 'utf8');
  const example = (name: string): JsonObject => {
    const text = new RegExp(`\`\`\`json ${name}\\n([\\s\\S]*?)\`\`\``).exec(doc)?.[1];
    return jsonObjectSchema.parse(JSON.parse(text ?? 'null'));
  };

  it('has an example of a request with just what is sent', () => {
    const written = example('request');
    const links = { id: 'a1', name: 'links' };
    const sent = agentRequest(
      {
        messages: [
          { role: 'system', text: 'You plan a trip home for Spring Festival. ...' },
          { role: 'user', text: 'I need to get home to Chengdu.' },
          { role: 'assistant', text: '', calls: [{ ...links, args: { city: 'Shanghai' } }] },
          { role: 'tool', callId: 'a1', name: 'links', text: '{"trains":[]}' },
        ],
        tools: [
          {
            name: 'links',
            description: 'Lists what leaves a city.',
            parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
          },
        ],
      },
      {
        origin: { scenario: 'itinerary', caseId: 'it-001', caseHash: 'x', subject: 'mine', k: 0 },
        terms: { lang: 'en', limits: { turns: 40, toolCalls: 80 } },
      },
    );
    expect(JSON.parse(sent)).toEqual(written);
  });

  it('has an example of an answer that is one', () => {
    const answer = example('answer');
    expect(agentAnswerSchema.parse(answer)).toEqual(answer);
  });

  it('has a row for every field of request and answer', () => {
    const rows = [...doc.matchAll(/^\| `(\w+)` +\|/gm)].map(([, field]) => field);
    const request = [...Object.keys(example('request')), 'preflight'];
    expect(rows).toEqual(expect.arrayContaining([...request, 'message', 'calls', 'usage', 'stop']));
  });
});
