/** Tool rounds: promptfoo's own OpenAI provider does not go back to the model with a tool's result. */
import { ask } from '../ask.mjs';

export default class ToolRounds {
  id() {
    return 'tool-rounds';
  }

  async callApi(prompt) {
    return { output: await ask(prompt) };
  }
}
