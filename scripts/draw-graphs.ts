import { writeFileSync } from 'node:fs';
import { graphsPage } from '../src/graphs/draw.js';

writeFileSync(new URL('../docs/graphs.md', import.meta.url), await graphsPage());
