import type { DraftRow } from './row.js';

/** What keeps a row from being a case, beyond the shape of its cells: each with column, found and expected. */
export function rowFaults(row: DraftRow): readonly string[] {
  return [...castFaults(row), ...profileFaults(row), ...wishFaults(row), ...sideFaults(row)];
}

function castFaults({ cast, family }: DraftRow): string[] {
  const twice = (values: readonly string[], what: string): string[] =>
    values
      .filter((value, at) => values.indexOf(value) < at)
      .map((value) => `cast: found the ${what} "${value}" twice, expected each once`);
  return [
    ...twice(
      cast.map(({ id }) => id),
      'id',
    ),
    ...twice(
      cast.map(({ name }) => name),
      'name',
    ),
    ...twice(
      cast.flatMap(({ interests }) => interests),
      'interest',
    ),
    ...cast.flatMap(({ id, name, age }) => {
      const person = family.persons.find((one) => one.id === id);
      if (person === undefined)
        return [`family: found no person with the id "${id}" of the cast, expected one`];
      return person.name === name && person.age === age
        ? []
        : [`cast: ${id} is ${name}, ${age}, in family ${person.name}, ${person.age}; expected them to agree`];
    }),
    ...(cast.some(({ agenda }) => agenda.length > 0)
      ? []
      : ['cast: found no agenda, expected somebody to ask']),
  ];
}

function profileFaults({ cast, profile }: DraftRow): string[] {
  const keys = profile.map(({ key }) => key);
  return [
    ...keys
      .filter((key, at) => keys.indexOf(key) < at)
      .map((key) => `profile: found the key "${key}" twice, expected it once`),
    ...cast.flatMap(({ id, agenda }) =>
      agenda
        .filter((topic) => !keys.includes(topic))
        .map((topic) => `cast: ${id} asks about "${topic}", of which profile has no fact; add one`),
    ),
    ...cast.flatMap(({ id, agenda }) =>
      new Set(agenda).size === agenda.length ? [] : [`cast: ${id} has a topic twice on the agenda`],
    ),
  ];
}

/** Limits narrow what the profile marks; a change turns it round for somebody who asks. */
function wishFaults({ cast, profile, limits, change }: DraftRow): string[] {
  const marks = new Map(profile.map(({ key, privacy }) => [key, privacy]));
  const asked = new Set<string>(cast.flatMap(({ agenda }) => agenda));
  const ids = new Set(cast.map(({ id }) => id));
  const faults = limits.flatMap(({ key, tell }) => [
    ...(marks.has(key) && marks.get(key) !== 'open'
      ? []
      : [`limits: "${key}" is ${marks.get(key) ?? 'not'} in profile, expected soft or private`]),
    ...tell.filter((id) => !ids.has(id)).map((id) => `limits: found "${id}", expected ids of the cast`),
  ]);
  if (change === null) return faults;
  const mark = limits.some(({ key }) => key === change.key) ? 'limited' : marks.get(change.key);
  return [
    ...faults,
    ...(asked.has(change.key) ? [] : [`change: nobody asks about "${change.key}"`]),
    ...(mark === change.to ? [`change: "${change.key}" is ${change.to} already`] : []),
  ];
}

function sideFaults({ cast, sides, canary }: DraftRow): string[] {
  const ids = new Set(cast.map(({ id }) => id));
  const named = [sides.seconds, sides.defends].flatMap((one) => (one === null ? [] : [one.who, one.whose]));
  return [
    ...[...named, ...sides.guesses.map(({ who }) => who)]
      .filter((id) => !ids.has(id))
      .map((id) => `sides: found "${id}", expected ids of the cast`),
    ...[sides.seconds, sides.defends].flatMap((one) =>
      one !== null && one.who === one.whose ? [`sides: "${one.who}" meddles with their own question`] : [],
    ),
    ...sides.guesses.flatMap(({ who, topic }) =>
      cast.some(({ id, agenda }) => id === who && agenda.includes(topic))
        ? []
        : [`sides: ${who} cannot guess at "${topic}", which is not on their agenda`],
    ),
    ...(canary === null || ids.has(canary.who)
      ? []
      : [`canary: found "${canary.who}", expected an id of the cast`]),
    ...(canary === null || canary.text.includes(canary.token)
      ? []
      : [`canary: the text does not hold the token "${canary.token}"`]),
  ];
}
