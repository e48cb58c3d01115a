import type { ReactNode } from 'react';
import type { Archive, Country } from '../model/dataset.ts';
import { hasCountries } from '../model/country.ts';
import { formatDay } from '../model/day.ts';
import { describeCitation } from '../model/describeData.ts';
import { describeChange } from '../model/describeCorrection.ts';
import { describeSource } from '../model/describeView.ts';
import { formatList } from '../model/format.ts';
import { ownerOf } from '../model/lastChange.ts';
import { copy, fill } from '../model/load.ts';
import { about } from '../model/loadAbout.ts';
import { describeProjection } from '../model/describeProjection.ts';
import { summarise } from '../model/summarise.ts';
import { PaperNote } from '../views/PaperNote.tsx';
import { ReportLink } from '../views/ReportLink.tsx';
import { Sign } from '../views/Sign.tsx';
import { SignDefinitions } from '../views/SignDefinitions.tsx';
import { SiteFooter, SiteHeader } from '../views/SiteFrame.tsx';
import {
  ColumnTables,
  DownloadList,
  FieldTables,
  type Download,
  type FieldTable,
} from './AboutDownloads.tsx';
import { AgreementTable, ControlTable, DisputedTable, OutletTable } from './AboutTables.tsx';

interface AboutPageProps {
  archive: Archive;
  base: string;
  /** The absolute address of the site's root, where it is known. */
  address: string | null;
  downloads: readonly Download[];
  /** What the data files hold. */
  fields: readonly FieldTable[];
  /** The address of the list of licences of what others wrote; null where there is none. */
  licences: string | null;
}

/**
 * Method, coding rules, outlets, what was not found, what was left out, corrections, downloads, embedding, citing,
 * licence, privacy.
 */
export function AboutPage({ archive, base, address, downloads, fields, licences }: AboutPageProps) {
  const { dataset, method } = archive;
  const { question } = dataset;
  const lookedFor = [...dataset.countries.values()].filter((country) => country.lookedFor !== null);
  const totals = { ...summarise(archive), coded: archive.coding.statements };
  return (
    <div className="page">
      <SignDefinitions question={question} />
      <SiteHeader base={base} skipTo={copy.skipToText} />
      <main className="article" id="chart" tabIndex={-1}>
        <h1>{about.heading}</h1>
        <p className="standfirst">
          <a href={base}>{question.text}</a>
        </p>
        <p>
          {fill(hasCountries(dataset) ? about.intro : about.introSpeakers, {
            ...totals,
            first: formatDay(question.firstDay),
            last: formatDay(question.lastDay),
          })}
        </p>
        {method.sections.map((section) => (
          <Section key={section.title} title={section.title}>
            <Paragraphs texts={section.paragraphs.map((text) => fill(text, totals))} />
          </Section>
        ))}
        <Section title={about.stances.title}>
          <ul className="stance-list">
            {question.stances.map((stance) => (
              <li key={stance.id}>
                <Sign tone={stance.tone} /> <strong>{stance.label}</strong> {method.stances[stance.id]}
              </li>
            ))}
          </ul>
        </Section>
        <Section title={about.agreement.title}>
          <p>{archive.coding.note}</p>
          {archive.coding.fields.length > 0 && <AgreementTable archive={archive} />}
        </Section>
        {method.judgements.length > 0 && (
          <Section title={about.weaknesses.title}>
            <Paragraphs texts={method.judgements} />
          </Section>
        )}
        <Section title={about.outlets.title}>
          <p>{fill(about.outlets.intro, { sources: totals.sources, outlets: archive.outlets.length })}</p>
          <ControlTable archive={archive} />
          <OutletTable archive={archive} />
        </Section>
        {lookedFor.length > 0 && (
          <Section title={about.silence.title}>
            <p>{describeNotFound(lookedFor)}</p>
          </Section>
        )}
        {archive.omissions.length > 0 && (
          <Section title={about.omissions.title}>
            <ul>
              {archive.omissions.map((omission) => (
                <li key={omission.what}>
                  <strong>{omission.what}.</strong> {omission.reason}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {archive.map && (
          <Section id="map" title={about.map.title}>
            <Paragraphs texts={[describeProjection(archive.map), about.map.shapes, about.map.fills]} />
            <DisputedTable />
          </Section>
        )}
        <Section title={about.corrections.title}>
          {archive.corrections.length === 0 ? (
            <p>{about.corrections.none}</p>
          ) : (
            <ul>
              {archive.corrections.map((correction, index) => (
                <li key={`${index} ${correction.statement}`}>
                  {formatDay(correction.date)},{' '}
                  <a
                    href={`${base}actor/${ownerOf(archive, correction.statement) ?? ''}/${correction.statement}/`}
                  >
                    {correction.statement}
                  </a>
                  : {describeChange(correction)}
                  {correction.withdrawn && ` (${about.corrections.withdrawn})`}
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section id="downloads" title={about.downloads.title}>
          <DownloadList {...{ question, base, downloads }} />
        </Section>
        <Section id="columns" title={about.columns.title}>
          <ColumnTables archive={archive} />
        </Section>
        <Section id="fields" title={about.fields.title}>
          <FieldTables fields={fields} />
        </Section>
        <Section id="embed" title={about.embed.title}>
          <p>{about.embed.intro}</p>
          <ul>
            {about.embed.ways.map(({ name, text }) => (
              <li key={name}>
                <strong>{name}.</strong> {text}
              </li>
            ))}
          </ul>
          <p>{about.embed.keys}</p>
        </Section>
        <Section id="cite" title={about.cite.title}>
          <p>{about.cite.text}</p>
          <p className="citation">{describeCitation(question, address)}</p>
          <p>{about.cite.single}</p>
        </Section>
        <Section id="licence" title={about.licence.title}>
          <p>
            {about.licence.text} {licences !== null && <a href={licences}>{about.licence.list.link}</a>}
          </p>
        </Section>
        <Section title={about.privacy.title}>
          <p>{about.privacy.text}</p>
        </Section>
        <Section title={about.contact.title}>
          <p>{about.contact.text}</p>
          <ReportLink contact={question.contact} subject={question.id} />
        </Section>
        <PaperNote lines={[describeSource(dataset), address === null ? '' : `${address}about/`]} />
      </main>
      <SiteFooter base={base} question={question} />
    </div>
  );
}

function Section({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}

function describeNotFound(countries: readonly Country[]): string {
  const days = [...new Set(countries.map((country) => formatDay(country.lookedFor ?? '')))];
  const names = formatList(countries.map((country) => country.name));
  return fill(about.silence.text, { countries: names, days: formatList(days) });
}
