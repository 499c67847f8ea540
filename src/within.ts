/** What an answer gives if it is there within so many milliseconds, else the error that `late` makes; the timer ends either way. */
export async function within<Result>(
  milliseconds: number,
  answer: Promise<Result>,
  late: () => Error,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}
