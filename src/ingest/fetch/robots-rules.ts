/** What a robots.txt says to one visitor. */
export interface RobotsRules {
  /** Seconds it asks for between requests; not in RFC 9309, and widely meant. */
  readonly delay: number | undefined;
  /** Whether a path, with its query, may be fetched. */
  allows(path: string): boolean;
}

interface Group {
  agents: string[];
  rules: { allow: boolean; pattern: string }[];
  delay: number | undefined;
}

/**
 * Reads a robots.txt by RFC 9309: the groups that name `agent` (else those for `*`) count together, the longest pattern
 * that matches decides, `Allow` wins a tie. Anything else in the text, such as a web page sent in its place, is passed
 * over.
 */
export function robotsRules(text: string, agent: string): RobotsRules {
  const groups = groupsOf(text);
  const named = groups.filter((of) => of.agents.includes(agent.toLowerCase()));
  const mine = named.length > 0 ? named : groups.filter((of) => of.agents.includes('*'));
  const rules = mine.flatMap((of) => of.rules);
  return {
    delay: mine.find((of) => of.delay !== undefined)?.delay,
    allows(path) {
      const matching = rules.filter((of) => matches(normal(path), normal(of.pattern)));
      const longest = Math.max(...matching.map((of) => of.pattern.length));
      const deciding = matching.filter((of) => of.pattern.length === longest);
      return deciding.length === 0 || deciding.some((of) => of.allow);
    },
  };
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let naming = false;
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)) {
    const [, field = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/u.exec(line) ?? [];
    const key = field.toLowerCase();
    if (key === '') continue;
    if (key === 'user-agent' && !naming) groups.push({ agents: [], rules: [], delay: undefined });
    const group = groups.at(-1);
    if (group !== undefined) addTo(group, key, value.trim());
    // A sitemap or a line of another kind does not end the names of a group.
    if (key === 'user-agent') naming = true;
    else if (key === 'allow' || key === 'disallow' || key === 'crawl-delay') naming = false;
  }
  return groups;
}

function addTo(group: Group, key: string, value: string): void {
  // "findings-graph/1.0" in a robots.txt means the product, whatever its version.
  if (key === 'user-agent') group.agents.push(value.toLowerCase().replace(/\/.*$/u, ''));
  else if (key === 'crawl-delay') group.delay = /^\d+(?:\.\d+)?$/u.test(value) ? Number(value) : undefined;
  else if ((key === 'allow' || key === 'disallow') && value !== '')
    group.rules.push({ allow: key === 'allow', pattern: value });
}

/** Escapes in one spelling, so that `/%7ea` and `/%7Ea`, `/é` and `/%C3%A9` are compared alike. */
const normal = (path: string): string =>
  path
    .replace(/[^\u0020-\u007e]+/gu, (other) => encodeURIComponent(other.toWellFormed()))
    .replace(/%[0-9a-f]{2}/giu, (escape) => escape.toUpperCase());

/** `*` is any run of characters, `$` the end. Without regular expressions: a hostile pattern costs no more than a tame one. */
function matches(path: string, pattern: string): boolean {
  const atEnd = pattern.endsWith('$');
  const [head = '', ...pieces] = (atEnd ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  const last = atEnd ? (pieces.pop() ?? null) : undefined;
  if (last === null) return path.length === head.length;
  let from = head.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, from);
    if (found === -1) return false;
    from = found + piece.length;
  }
  return last === undefined || (path.endsWith(last) && path.length - last.length >= from);
}
