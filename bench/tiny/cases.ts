/** Writes a dataset of so many cases for the scenario `tiny`: npx tsx bench/tiny/cases.ts 1000 > tiny.csv */
const cases = Number(process.argv[2] ?? '1000');
console.log('id,lang,split,difficulty,seed,ask');
for (let i = 1; i <= cases; i += 1) {
  // Seeds from 10,000 on belong to the test split.
  const split = i < 10_000 ? 'dev' : 'test';
  console.log(`c${String(i)},en,${split},1,${String(i)},Say hello ${String(i)}.`);
}
