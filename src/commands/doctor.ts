import { findPackage, howToAdd, LLAMA_PACKAGE, LLAMA_TESTED } from '../backends/local/package.js';
import { preflight } from '../backends/preflight.js';
import { BOT_KIND, GRAPH_KIND, presets } from '../backends/presets.js';
import { realSystem } from '../backends/system.js';
import type { BackendSpec } from '../backends/spec.js';
import type { Extensions } from '../plugins/extensions.js';
import { exitCode, messageOf, type ExitCode } from '../core/errors.js';
import { limitsSchema } from '../core/limits.js';
import type { AnyScenario } from '../core/scenario.js';
import { packageVersion } from '../core/version.js';
import { probeStore } from '../io/probe.js';
import { loadScenarios } from '../scenarios/index.js';
import { catalogueWith } from './catalogue.js';
import { loadGraph } from './graphs.js';
import { print } from './say.js';
import { loadCases } from './scenario-choice.js';
import { parseSpecs } from './subjects.js';

type Finding = { readonly ok: boolean; readonly what: string; readonly says: string };

/** Checks the installation, and calls the backends named once each. Exit 2 if anything is amiss. */
export async function doctor(flags: {
  readonly backend?: string[];
  readonly plugin?: string[];
}): Promise<ExitCode> {
  const { extensions } = await catalogueWith(flags.plugin ?? []);
  const scenarios = await loadScenarios();
  const datasets = tried('datasets', () => countCases(scenarios));
  const findings = [nodeVersion(), tried('run store', probeStore), datasets];
  findings.push(keys(), localModels());
  findings.push(
    ...(await Promise.all(
      parseSpecs(flags.backend ?? [], extensions).map((spec) => checkBackend(spec, extensions)),
    )),
  );
  print(`festeval ${packageVersion}`);
  for (const { ok, what, says } of findings) print(`${ok ? 'ok  ' : 'BAD '} ${what}: ${says}`);
  return findings.every(({ ok }) => ok) ? exitCode.done : exitCode.usage;
}

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { ok, what: 'Node', says: `${process.versions.node}${ok ? '' : ', expected 20.19 or newer'}` };
}

function tried(what: string, check: () => string): Finding {
  try {
    return { ok: true, what, says: check() };
  } catch (error) {
    return { ok: false, what, says: messageOf(error) };
  }
}

/** Which vendors' keys are set; of a key itself nothing is ever shown. */
function keys(): Finding {
  const known = Object.values(presets).flatMap(({ key }) => key ?? []);
  const set = [...new Set(known)].filter((name) => (process.env[name]?.trim() ?? '') !== '');
  const says = set.length === 0 ? 'none of a known vendor is set' : `set are ${set.join(', ')}`;
  return { ok: true, what: 'keys', says };
}

/** The extra for `local:` is nobody's duty to have, so its absence is nothing bad. */
function localModels(): Finding {
  const found = findPackage();
  const what = 'local models';
  if (found === null) return { ok: true, what, says: `${LLAMA_PACKAGE} is not installed; ${howToAdd}` };
  const tested = found.version === LLAMA_TESTED ? 'as tested' : `${LLAMA_TESTED} was tested`;
  return { ok: true, what, says: `${LLAMA_PACKAGE} ${found.version} is there (${tested})` };
}

function countCases(scenarios: readonly AnyScenario[]): string {
  return `${String(loadCases(scenarios).length)} cases of ${scenarios.map(({ id }) => id).join(', ')} are valid`;
}

/** A graph's models are asked by nobody but the graph: only its file is looked at. */
async function checkGraph(spec: BackendSpec): Promise<Finding> {
  try {
    const { exportName } = await loadGraph(spec);
    return { ok: true, what: spec.alias, says: `loads, with the export ${exportName}` };
  } catch (error) {
    return { ok: false, what: spec.alias, says: messageOf(error) };
  }
}

async function checkBackend(spec: BackendSpec, { backends: brought }: Extensions): Promise<Finding> {
  if (spec.kind === BOT_KIND) return { ok: true, what: spec.text, says: 'a reference bot, always there' };
  if (spec.kind === GRAPH_KIND) return checkGraph(spec);
  const signal = new AbortController().signal;
  const options = { env: process.env, limits: limitsSchema.parse({}), system: realSystem, signal, brought };
  const result = await preflight(spec, options);
  return result.kind === 'ok'
    ? { ok: true, what: spec.alias, says: 'answers' }
    : { ok: false, what: spec.alias, says: result.message };
}
