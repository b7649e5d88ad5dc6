/** Writes a dataset of so many cases for the scenario `tiny`: npx tsx bench/tiny/cases.ts 1000 > tiny.csv */
import { tinyCsv } from './csv.js';

process.stdout.write(tinyCsv(Number(process.argv[2] ?? '1000')));
