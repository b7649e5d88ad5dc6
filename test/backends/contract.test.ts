import type { ScriptedAnswer } from '../support/openai-server.js';
import { describeBackend, type Behaviour, type WithBackend } from './contract.js';
import { backendAt, withServer } from './rig.js';

const BROKEN_ARGS = '{"from": "上海", "to": ';

/** How a model with native tool calls shows a behaviour on the wire. */
function native(behaviour: Behaviour, n: number): ScriptedAnswer {
  switch (behaviour.kind) {
    case 'says':
      return { text: behaviour.text };
    case 'calls':
      // One id for ever, as some local servers do.
      return { calls: behaviour.calls.map((call) => ({ ...call, id: 'call_0' })) };
    case 'mangles':
      return { calls: [{ name: behaviour.name, args: BROKEN_ARGS }] };
    case 'fails-always':
      return { fault: { kind: 'status', status: 500 } };
    case 'fails-once':
      return n === 0 ? { fault: { kind: 'status', status: 503 } } : { text: behaviour.text };
    case 'hangs':
      return { fault: { kind: 'hang' } };
  }
}

/** The same in prompted mode, where calls are text. */
function prompted(behaviour: Behaviour, n: number): ScriptedAnswer {
  switch (behaviour.kind) {
    case 'calls':
      return { text: JSON.stringify(behaviour.calls.map(({ name, args }) => ({ tool: name, args }))) };
    case 'mangles':
      return { text: `{"tool": "${behaviour.name}", "args": ${BROKEN_ARGS}` };
    case 'says':
    case 'fails-always':
    case 'fails-once':
    case 'hangs':
      return native(behaviour, n);
  }
}

function against(script: typeof native, settings: string): WithBackend {
  return (behaviour, run, overrides) =>
    withServer(
      (_request, n) => script(behaviour, n),
      (server) => run(backendAt(server, settings, overrides)),
    );
}

describeBackend('native tool calls over HTTP', against(native, ''));
describeBackend('prompted tool calls over HTTP', against(prompted, 'tools=prompted'));
describeBackend('streamed answers over HTTP', against(native, 'stream=true'));
