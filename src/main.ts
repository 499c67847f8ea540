#!/usr/bin/env node
import { run } from './cli/run.ts';

// A reader that has seen enough (`| head`) closes the pipe, a terminal that is closed takes its streams along: neither
// is a failure of the command.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const status = await run(process.argv.slice(2), process, process.env);
for (const stream of [process.stdout, process.stderr])
  await new Promise<void>((resolve) => void stream.write('', () => resolve()));
// Everything is closed by now; a load that was cut off may still have a timer of its own.
process.exit(status);
