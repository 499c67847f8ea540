/**
 * A list of what must be ended, the last begun first, and what ends it all: also when the program is told to stop, which
 * `say` is told of.
 */
export function closing(say) {
  const open = [];
  const closeAll = async () => {
    for (let close = open.pop(); close !== undefined; close = open.pop()) await close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      say(`Ended by ${signal}: clearing away`);
      void closeAll().finally(() => process.exit(1));
    });
  return { open, closeAll };
}
