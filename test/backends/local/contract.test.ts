import type { Written } from '../../support/llama-double.js';
import { describeBackend, type Behaviour } from '../contract.js';
import { localRig } from './rig.js';

/** How a model under a grammar shows a behaviour. */
function local(behaviour: Behaviour, n: number): Written {
  switch (behaviour.kind) {
    case 'says':
      return { text: behaviour.text };
    case 'calls':
      return { text: JSON.stringify(behaviour.calls.map(({ name, args }) => ({ tool: name, args }))) };
    case 'mangles':
      return { text: `{"tool": "${behaviour.name}", "args": {"from": "上海", "to": `, cut: true };
    case 'fails-always':
      return { fails: 'Eval has failed' };
    case 'fails-once':
      return n === 0 ? { fails: 'Eval has failed' } : { text: behaviour.text };
    case 'hangs':
      return { rambles: true };
  }
}

describeBackend('a GGUF file in this process', (behaviour, run, overrides) =>
  run(localRig((_seen, n) => local(behaviour, n)).backend('', overrides)),
);
