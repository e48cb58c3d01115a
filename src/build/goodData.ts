/** The data as somebody works on them: now and then they are broken. */

/** The last data that were whole, and what is wrong with those of now. */
export interface GoodData<Data> {
  /** Null before there have been any. */
  data: () => Data | null;
  /** Every problem, one a line; null where there is none. */
  problems: () => string | null;
  /** Reads again. What was whole stays until something whole takes its place. */
  refresh: () => void;
}

/** Keeps what `read` returned last, and what it threw since; reads at once. */
export function keepGoodData<Data>(read: () => Data): GoodData<Data> {
  let data: Data | null = null;
  let problems: string | null = null;
  const refresh = (): void => {
    try {
      data = read();
      problems = null;
    } catch (error) {
      problems = error instanceof Error ? error.message : String(error);
    }
  };
  refresh();
  return { data: () => data, problems: () => problems, refresh };
}
