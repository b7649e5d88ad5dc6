import { FORMAT } from './file.js';

/** What stands in every cassette, for whoever finds one in a repository. */
export const readmeText = `# Recorded answers

Written by \`festeval --cassette\` (format ${String(FORMAT)}): answers of chat models, one JSON file for each call, so that a run can be
played and graded again offline and for nothing. It belongs into version control; it holds no keys.

- \`<scenario>/<case>/<subject>.<k>/<role>-<messages>-<hash>.json\`: the request, what came of it, and every try it took.
- The hash is made of everything that can change an answer. A file whose request was changed by hand is never found.
- \`--cassette DIR:replay\` asks nobody; \`DIR:auto\` asks for what is missing; \`DIR:record\` asks for everything anew.
- What no run asks for any more stays. To be rid of it, delete the folder and record again.
`;
