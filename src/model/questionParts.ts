/**
 * What a question asks for beside its stances, and what readers are told of its data: all of it is particular to the
 * question, and so it is data and nothing that the program knows of.
 */

/** A value that a coded field of this question can take. */
export interface CodedValue {
  id: string;
  /** In running text: "deep inside Russia excluded". */
  label: string;
}

/** How far what a statement is about goes, as this question asks for it. */
export interface Reach {
  /** "Depth": over a column, a filter. */
  name: string;
  /** The same in a list of fields: "depth". */
  field: string;
  /** In the order they are listed and sorted by. */
  values: CodedValue[];
}

/** What a statement is about, as this question asks for it. */
export interface About {
  /** In a list of fields: "whose weapons". */
  field: string;
  /** `counts`: a statement about it can say where its speaker stands on the question itself. */
  values: (CodedValue & { counts: boolean })[];
}

/** A group of countries that one can filter by. */
export interface Bloc {
  id: string;
  /** What a member is called: "NATO country". */
  label: string;
  /** "NATO" */
  shortLabel: string;
}

/** The groups that countries may be members of. */
export interface Blocs {
  /** "Alliance": what a group is. */
  name: string;
  /** What a country in none of them is called. */
  none: string;
  values: Bloc[];
}

/** How countries are spoken of that are part of what is asked about. */
export interface PartyWords {
  /** "party to the war" */
  label: string;
  /** The line of the legend. */
  legend: string;
  /** That they are left out of the headline; `{parties}` are their names. */
  note: string;
}

export const DIRECTIONS = ['ltr', 'rtl'] as const;
/** Which way a text runs. */
export type Direction = (typeof DIRECTIONS)[number];

/** What readers are told of how the data came about, and what its own words mean. */
export interface Method {
  sections: { title: string; paragraphs: string[] }[];
  /** What each stance means, by its id. */
  stances: Record<string, string>;
  /** What the columns of the question's own fields hold, by the name of the field. */
  columns: Partial<Record<'reach' | 'about', string>>;
  /** Codings that others might see in another way; empty where none are told. */
  judgements: string[];
}

/** Something the research holds and the site does not publish, with the reason. */
export interface Omission {
  what: string;
  reason: string;
}

/** How far two codings agree in one field. */
export interface Agreement {
  field: string;
  agreement: number;
  alpha: number;
}
