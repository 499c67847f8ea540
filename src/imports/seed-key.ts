import { z } from 'zod';

/** A bare key: the part of an id after "type:". */
export const bareKey = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'expected a key: lower-case letters, digits and single hyphens');
