/** The files in which researchers take the data away, as structured data names them. */
export const DISTRIBUTION = [
  { path: 'data/statements.csv', type: 'text/csv' },
  { path: 'data/statements.json', type: 'application/json' },
] as const;
