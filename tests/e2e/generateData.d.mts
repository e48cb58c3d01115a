/** Writes a data folder of made-up speakers anew, with so many statements of each; one or two where it is null. */
export function generateData(folder: string, speakers: number, each?: number | null): void;
