/** The Atom feed (RFC 4287) of statements and corrections, text only. */
import { downloadWords } from '../model/loadDownloads.ts';
import { headWords } from '../model/loadHead.ts';
import type { Archive, Correction, Day, Statement } from '../model/dataset.ts';
import { describeChange } from '../model/describeCorrection.ts';
import { describePage } from '../model/describePage.ts';
import { describeTitle, type PageTopic } from '../model/describeTitle.ts';
import { ownerOf, selectLastChange } from '../model/lastChange.ts';
import { copy, fill } from '../model/load.ts';
import { formatPath } from '../state/url.ts';
import { escapeXml } from './xml.ts';

/** Where the feed is, relative to the site's root. */
export const FEED_PATH = 'feed.xml';

/** How many entries it has at most; readers keep the older ones themselves. */
export const FEED_LENGTH = 50;

interface Entry {
  /** Never changes while the site stays at its address. */
  id: string;
  link: string;
  /** The day it became public. */
  day: Day;
  title: string;
  summary: string;
}

/** The name of the feed, for its readers and for the heads that point to it. */
export function feedTitle(): string {
  return fill(headWords.feed.title, { site: copy.siteName });
}

/** The newest entries, newest first by the day they became public. */
export function writeFeed(archive: Archive, url: string): string {
  const entries = [
    ...archive.corrections.map((correction, index) => correctionEntry(archive, correction, index, url)),
    ...newestStatements(archive).map((statement) => statementEntry(archive, statement, url)),
  ];
  const newest = entries.toSorted(byNewest).slice(0, FEED_LENGTH);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(archive.dataset.question.language)}">`,
    element('id', url),
    element('title', feedTitle()),
    element('subtitle', archive.dataset.question.text),
    element('updated', timeOf(newest[0]?.day ?? selectLastChange(archive, { kind: 'front' }))),
    `<author>${element('name', copy.siteName)}</author>`,
    element('rights', downloadWords.licence.name),
    link('alternate', url),
    link('self', url + FEED_PATH),
    ...newest.map(writeEntry),
    '</feed>\n',
  ].join('\n');
}

/** As many as may be among the newest entries, and a day's more: the order within a day is that of the entries. */
function newestStatements({ dataset }: Archive): readonly Statement[] {
  const newest = dataset.statements.toReversed();
  const last = newest[FEED_LENGTH - 1];
  return last ? newest.filter(({ publicOn }) => publicOn >= last.publicOn) : newest;
}

function writeEntry({ id, link: address, day, title, summary }: Entry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', timeOf(day)),
    element('published', timeOf(day)),
    link('alternate', address),
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

function statementEntry(archive: Archive, { id, actor, publicOn }: Statement, url: string): Entry {
  const topic: PageTopic = { kind: 'actor', id: actor, statement: id };
  const { title, description } = describePage(archive, topic, publicOn);
  const address = url + formatPath({ kind: 'actor', id: actor, statement: id }, archive.dataset);
  return { id: address, link: address, day: publicOn, title, summary: description };
}

/** A correction leads to the page of its statement, which stays also where the statement was withdrawn. */
function correctionEntry(archive: Archive, correction: Correction, index: number, url: string): Entry {
  const { statement, date, withdrawn } = correction;
  const actor = ownerOf(archive, statement) ?? '';
  const address = `${url}actor/${actor}/${statement}/`;
  // Corrections are kept for good and in order, so that its place among those of its statement names one.
  const before = archive.corrections.slice(0, index).filter((other) => other.statement === statement);
  const name = archive.dataset.actors.get(actor)?.name ?? actor;
  const title = withdrawn
    ? fill(headWords.feed.withdrawal, { name, statement })
    : fill(headWords.feed.correction, {
        title: describeTitle(archive.dataset, { kind: 'actor', id: actor, statement }, date),
      });
  return {
    id: `${address}#correction-${before.length + 1}`,
    link: address,
    day: date,
    title,
    summary: describeChange(correction),
  };
}

/** Newest first; of one day in an order that is the same everywhere. */
function byNewest(a: Entry, b: Entry): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** Atom asks for a moment; the data know days. */
function timeOf(day: Day): string {
  return `${day}T00:00:00Z`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(relation: string, address: string): string {
  return `<link rel="${relation}" href="${escapeXml(address)}"/>`;
}
