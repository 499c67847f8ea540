/** What a key lets its holder do: each role may do what those before it may. */
export const ROLES = ['reader', 'curator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who makes a request: the holder of a key, by the key's name. */
export interface Caller {
  readonly name: string;
  readonly role: Role;
}

/** Whether a role may do what needs another one. */
export const mayAct = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);
