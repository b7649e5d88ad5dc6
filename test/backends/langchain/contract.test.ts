import type { ScriptedAnswer } from '../../support/openai-server.js';
import { describeBackend, type Behaviour } from '../contract.js';
import { withServer } from '../rig.js';
import { langChainAt } from './rig.js';

function scripted(behaviour: Behaviour, n: number): ScriptedAnswer {
  switch (behaviour.kind) {
    case 'says':
      return { text: behaviour.text };
    case 'calls':
      return { calls: behaviour.calls.map((call) => ({ ...call, id: 'call_0' })) };
    case 'mangles':
      return { calls: [{ name: behaviour.name, args: '{"from": "上海", "to": ' }] };
    case 'fails-always':
      return { fault: { kind: 'status', status: 500 } };
    case 'fails-once':
      return n === 0 ? { fault: { kind: 'status', status: 503 } } : { text: behaviour.text };
    case 'hangs':
      return { fault: { kind: 'hang' } };
  }
}

describeBackend('a model of LangChain’s, @langchain/openai', (behaviour, run, overrides) =>
  withServer(
    (_request, n) => scripted(behaviour, n),
    (server) => run(langChainAt(server, '', overrides)),
  ),
);
