#!/usr/bin/env node
import { run } from './cli/run.ts';

// A reader that has seen enough (`| head`) closes the pipe, a terminal that is closed takes its streams along: neither
// is a failure of the command.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2), process, process.env);
