/** Writes a dataset of so many cases for the scenario `tiny`: npx tsx bench/tiny/cases.ts 1000 > tiny.csv */
const cases = Number(process.argv[2] ?? '1000');
console.log('id,lang,split,difficulty,seed,ask');
for (let i = 1; i <= cases; i += 1)
  console.log(`c${String(i)},en,dev,1,${String(i)},Say hello ${String(i)}.`);
