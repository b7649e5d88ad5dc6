/** Writes docs/api.md. `npm run api` */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { apiPage } from './api-page.js';

writeFileSync(resolve(import.meta.dirname, '../docs/api.md'), apiPage());
