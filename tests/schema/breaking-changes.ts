import { ChangeType, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** What a change breaks: a query that was right is so no more, or an answer may be what its reader did not expect. */
interface Breaking {
  /** Where it is: `Type`, `Type.field`, `Type.field.argument`. */
  readonly coordinate: string;
  /** What changed, in words. */
  readonly message: string;
}

/**
 * What breaks on the way from one schema to the next, each as SDL. A default that changed is among it, though every query
 * is still valid: one that leaves the argument out gets another answer.
 */
async function breakingChanges(before: string, after: string): Promise<Breaking[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ type, criticality }) => criticality.level === CriticalityLevel.Breaking || DEFAULTS.has(type))
    .map(({ path, message }) => ({ coordinate: path ?? '', message }));
}

const DEFAULTS: ReadonlySet<string> = new Set([
  ChangeType.FieldArgumentDefaultChanged,
  ChangeType.InputFieldDefaultValueChanged,
]);

/** What stands in backticks under the heading `Breaking` of what is not released yet in a changelog. */
function announced(changelog: string): ReadonlySet<string> {
  const unreleased = sectionOf(changelog, '## ', '[Unreleased]');
  const breaking = sectionOf(unreleased, '### ', 'Breaking');
  return new Set([...breaking.matchAll(/`([^`]+)`/gu)].map(([, coordinate = '']) => coordinate));
}

/** The text under a heading, up to the next one of its level. */
function sectionOf(text: string, level: string, heading: string): string {
  const sections = `\n${text}`.split(`\n${level}`);
  return sections.find((section) => section.split('\n')[0]?.trim() === heading) ?? '';
}

/** The breaking changes that a changelog does not announce, one line each. */
export async function unannounced(before: string, after: string, changelog: string): Promise<string[]> {
  const said = announced(changelog);
  const changes = await breakingChanges(before, after);
  return changes
    .filter(({ coordinate }) => !said.has(coordinate))
    .map(({ coordinate, message }) => `${coordinate}: ${message}`);
}
