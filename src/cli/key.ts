import { badUserInput } from '../domain/errors.ts';
import { ROLES, type Role } from '../domain/roles.ts';
import { createKey, listKeys, revokeKey, type KeyFacts } from '../graph/keys/keys.ts';
import type { Database } from '../neo4j/database.ts';
import { migrate } from '../neo4j/migrations.ts';
import { parsedArguments } from './arguments.ts';
import { EXIT } from './failure-report.ts';
import type { Io } from './io.ts';

export const KEY_HELP = `Usage: findings-graph key create --name NAME --role reader|curator|admin [--days DAYS]
       findings-graph key list [--json]
       findings-graph key revoke NAME

Makes, lists and revokes the keys that clients send as "Authorization: Bearer KEY". A key is shown once, when it is made;
the graph holds a salted hash of it.

  --name NAME  who holds it, as changes will tell in public: the name of a team or a task, not of a person
  --role ROLE  reader: may read, where READ_ACCESS=key closes that to others
               curator: may change findings as well
               admin: as a curator
  --days DAYS  how long it counts; until it is revoked unless given
  --json       as one JSON array
  --help       show this

A server takes a key that was revoked for up to ten seconds more.
`;

const COMMAND = {
  name: 'key',
  usage: 'create --name NAME --role reader|curator|admin [--days DAYS], list [--json], or revoke NAME',
  files: true,
  options: {
    name: { type: 'string' },
    role: { type: 'string' },
    days: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
} as const;

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u;

/** `key create|list|revoke`. Gives the exit status; throws `BAD_USER_INPUT` for wrong usage, `NOT_FOUND` for no such key. */
export async function keyCommand(args: readonly string[], io: Io, open: () => Promise<Database>): Promise<number> {
  const { values, positionals } = parsedArguments(COMMAND, args);
  const [what, name, ...more] = positionals;
  const isCreate = what === 'create' && name === undefined;
  if (!isCreate && (values.name ?? values.role ?? values.days) !== undefined) throw usage(args);
  if (more.length > 0) throw usage(args);
  if (isCreate) return create(wantedOf(values), io, open);
  if (what === 'list' && name === undefined) return list(values.json, io, open);
  if (what === 'revoke' && name !== undefined) return revoke(name, io, open);
  throw usage(args);
}

const usage = (args: readonly string[]) => badUserInput('key', args.join(' '), COMMAND.usage);

interface Wanted {
  readonly name: string;
  readonly role: Role;
  readonly days: number | null;
}

function wantedOf(values: { name?: string; role?: string; days?: string }): Wanted {
  const { name = '', days } = values;
  const role = ROLES.find((of) => of === values.role);
  if (!NAME.test(name)) throw badUserInput('--name', name, 'up to 60 letters, digits, spaces, dots and hyphens');
  if (role === undefined) throw badUserInput('--role', values.role ?? null, ROLES.join(', '));
  if (days !== undefined && !/^[1-9]\d{0,3}$/u.test(days))
    throw badUserInput('--days', days, 'a number from 1 to 9999');
  return { name, role, days: days === undefined ? null : Number(days) };
}

async function create(wanted: Wanted, io: Io, open: () => Promise<Database>): Promise<number> {
  const database = await open();
  await migrate(database);
  const { token, expires } = await createKey(database, wanted);
  io.stderr.write(
    `The key of "${wanted.name}" (${wanted.role}, ${expires === null ? 'until it is revoked' : `until ${expires}`}). ` +
      'It is not shown again.\n',
  );
  io.stdout.write(`${token}\n`);
  return EXIT.ok;
}

async function list(json: boolean, io: Io, open: () => Promise<Database>): Promise<number> {
  const database = await open();
  await migrate(database);
  const keys = await listKeys(database);
  if (json) io.stdout.write(`${JSON.stringify(keys)}\n`);
  else io.stdout.write(keys.length === 0 ? 'No key has been made.\n' : keys.map(lineOf).join(''));
  return EXIT.ok;
}

const lineOf = (of: KeyFacts): string =>
  `${of.name.padEnd(24)} ${of.role.padEnd(8)} fg_${of.prefix}_…  made ${dayOf(of.created)}  ${stateOf(of)}\n`;

function stateOf({ revoked, expires }: KeyFacts): string {
  if (revoked !== null) return `revoked ${dayOf(revoked)}`;
  if (expires === null) return 'until it is revoked';
  return `${Date.parse(expires) <= Date.now() ? 'expired' : 'until'} ${dayOf(expires)}`;
}

const dayOf = (time: string): string => time.slice(0, 10);

async function revoke(name: string, io: Io, open: () => Promise<Database>): Promise<number> {
  const { role } = await revokeKey(await open(), name);
  io.stdout.write(`Revoked the key of "${name}" (${role}).\n`);
  return EXIT.ok;
}
