/** The parts of a scenario that must fit each other. */
type Parts = {
  readonly tools: readonly { readonly name: string; readonly kind: string }[];
  readonly criteria: readonly {
    readonly id: string;
    readonly kind: string;
    readonly needs?: string | undefined;
    readonly core?: boolean | undefined;
    readonly learnable: readonly string[];
    readonly anchors?: readonly { readonly value: number }[] | undefined;
  }[];
  readonly weights: { readonly checks: number; readonly rubrics: number };
  readonly usefulness: readonly { readonly id: string; readonly weight: number }[];
};

export type ScenarioFault = { readonly path: readonly (string | number)[]; readonly message: string };

/** What is wrong with a scenario whose fields are each right: twins, weights that do not sum to 1, no way to finish. */
export function faultsOfScenario({ tools, criteria, weights, usefulness }: Parts): readonly ScenarioFault[] {
  const ids = criteria.map(({ id }) => id);
  return [
    ...twins(
      tools.map(({ name }) => name),
      ['tools'],
      'name',
    ),
    ...twins(ids, ['criteria'], 'id'),
    ...twins(
      usefulness.map(({ id }) => id),
      ['usefulness'],
      'id',
    ),
    ...(tools.some(({ kind }) => kind === 'finish')
      ? []
      : [{ path: ['tools'], message: 'expected a tool of kind "finish", by which a trial ends' }]),
    ...(criteria.some(({ kind }) => kind === 'check')
      ? []
      : [{ path: ['criteria'], message: 'expected a check: gates alone complete nothing' }]),
    ...(criteria.some(({ kind, core }) => kind === 'check' && core !== true) &&
    !criteria.some(({ core }) => core)
      ? [{ path: ['criteria'], message: 'expected a check with `core: true`: it says what "done" is' }]
      : []),
    ...criteria.flatMap(({ needs }, at) =>
      needs === undefined || ids.some((id) => id === needs)
        ? []
        : [{ path: ['criteria', at, 'needs'], message: `there is no criterion "${needs}"` }],
    ),
    ...rings(criteria),
    ...criteria.flatMap(({ anchors = [] }, at) =>
      twins(
        anchors.map(({ value }) => value),
        ['criteria', at, 'anchors'],
        'value',
      ),
    ),
    ...criteria.flatMap(({ learnable }, at) =>
      learnable.flatMap((place, nth) => placeFault(place, tools, ['criteria', at, 'learnable', nth])),
    ),
    ...sum([weights.checks, weights.rubrics], 'weights'),
    ...sum(
      usefulness.map(({ weight }) => weight),
      'usefulness',
    ),
  ];
}

const PLACE = /^(?:(?:prompt|opening|user)(?::.+)?|tool:(?<tool>.+))$/;

/** A place where a subject can learn what costs it points: readers look there. */
function placeFault(place: string, tools: Parts['tools'], path: ScenarioFault['path']): ScenarioFault[] {
  const found = PLACE.exec(place);
  if (found === null) {
    const forms = 'prompt, prompt:TOPIC, opening, opening:TOPIC, user, user:TOPIC or tool:NAME';
    return [{ path, message: `expected ${forms}, found ${JSON.stringify(place)}` }];
  }
  const name = found.groups?.tool;
  if (name === undefined || tools.some((tool) => tool.name === name)) return [];
  return [{ path, message: `there is no tool "${name}"` }];
}

function twins(
  names: readonly (string | number)[],
  list: ScenarioFault['path'],
  field: string,
): ScenarioFault[] {
  return names.flatMap((name, at) =>
    names.indexOf(name) === at
      ? []
      : [{ path: [...list, at, field], message: `${JSON.stringify(name)} is there already` }],
  );
}

/** Criteria that need themselves, at once or by way of others: none of a ring could ever count. Told once a ring. */
function rings(criteria: Parts['criteria']): ScenarioFault[] {
  const told = new Set<string>();
  return criteria.flatMap(({ id }, at) => {
    const chain = chainFrom(id, criteria);
    if (chain.at(-1) !== id || told.has(id)) return [];
    for (const one of chain) told.add(one);
    const message = `found a need of itself: ${[id, ...chain].join(' needs ')}`;
    return [{ path: ['criteria', at, 'needs'], message }];
  });
}

/** What a criterion needs, and what that needs, until nothing is or something comes round. */
function chainFrom(id: string, criteria: Parts['criteria']): readonly string[] {
  const chain: string[] = [];
  let needed = needOf(id, criteria);
  while (needed !== undefined && !chain.includes(needed)) {
    chain.push(needed);
    needed = needOf(needed, criteria);
  }
  return chain;
}

function needOf(id: string, criteria: Parts['criteria']): string | undefined {
  return criteria.find((one) => one.id === id)?.needs;
}

function sum(weights: readonly number[], list: string): ScenarioFault[] {
  const total = weights.reduce((all, one) => all + one, 0);
  if (Math.abs(total - 1) < 1e-9) return [];
  return [
    { path: [list], message: `expected weights that sum to 1, found ${String(Number(total.toFixed(9)))}` },
  ];
}
