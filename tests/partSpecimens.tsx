/** The parts around the chart in each of their states, of the small dataset. */
import type { ReactNode } from 'react';
import { layoutEmbed } from '../src/layout/embedColumns.ts';
import { groupSpectrum } from '../src/layout/spectrumColumns.ts';
import type { DetailStatus } from '../src/model/dataset.ts';
import { describeCount } from '../src/model/describe.ts';
import { filterStandings, NO_FILTERS, type Filters } from '../src/model/filter.ts';
import { selectRows } from '../src/model/rows.ts';
import { searchIndexOf, search, searchActors } from '../src/model/search.ts';
import { selectStandings } from '../src/model/select.ts';
import { ChoiceGroup } from '../src/views/ChoiceGroup.tsx';
import { DateControl } from '../src/views/DateControl.tsx';
import { EmbedChart } from '../src/views/EmbedChart.tsx';
import { EmbedControls } from '../src/views/EmbedControls.tsx';
import { EmbedPreview } from '../src/views/EmbedPreview.tsx';
import { EventList } from '../src/views/EventList.tsx';
import { FilterChoices } from '../src/views/FilterChoices.tsx';
import { FilterMenu } from '../src/views/FilterMenu.tsx';
import { FilterSummary } from '../src/views/FilterSummary.tsx';
import { IgnoredNotice } from '../src/views/IgnoredNotice.tsx';
import { MovedList } from '../src/views/MovedList.tsx';
import { OrderSelect } from '../src/views/OrderSelect.tsx';
import { Panel } from '../src/views/Panel.tsx';
import { PaperNote } from '../src/views/PaperNote.tsx';
import { SearchBox } from '../src/views/SearchBox.tsx';
import { ShareList } from '../src/views/ShareList.tsx';
import { ShareMenu } from '../src/views/ShareMenu.tsx';
import { SiteFooter, SiteHeader } from '../src/views/SiteFrame.tsx';
import { SnippetField } from '../src/views/SnippetField.tsx';
import { StatementBrief } from '../src/views/StatementBrief.tsx';
import { StatementTable } from '../src/views/StatementTable.tsx';
import { ViewSwitch } from '../src/views/ViewSwitch.tsx';
import { smallArchive } from './fixtures/small.ts';

const { dataset, details } = smallArchive();
const { question } = dataset;
const DAY = '2030-05-01';
const standings = selectStandings(dataset, DAY);
const hrefs = {
  actorHref: (id: string) => `/actor/${id}/`,
  countryHref: (code: string) => `/country/${code.toLowerCase()}/`,
  statementHref: (actor: string, id: string) => `/actor/${actor}/${id}/`,
  dayHref: (day: string) => `/?at=${day}`,
  fromHref: (day: string) => `/?from=${day}`,
};
const nothing = (): void => undefined;

/** Every part among the specimens. */
export const PART_SPECIMENS: readonly { name: string; drawing: ReactNode }[] = [
  { name: 'site-header', drawing: <SiteHeader base="/" /> },
  { name: 'site-footer', drawing: <SiteFooter base="/" question={question} /> },
  { name: 'ignored', drawing: <IgnoredNotice ignored={[{ key: 'at', value: '2030-02-30' }]} /> },
  { name: 'date-first', drawing: drawDate(question.firstDay, true) },
  { name: 'date-middle', drawing: drawDate(DAY, true) },
  { name: 'date-before-script', drawing: drawDate(DAY, false) },
  { name: 'events', drawing: <EventList dataset={dataset} day={DAY} hrefs={hrefs} /> },
  {
    name: 'moved',
    drawing: <MovedList dataset={dataset} day={question.lastDay} standings={standings} hrefs={hrefs} />,
  },
  { name: 'search-empty', drawing: drawSearch('') },
  { name: 'search-found', drawing: drawSearch('quill') },
  { name: 'filter-closed', drawing: <FilterMenu {...filterProps(NO_FILTERS)} ready /> },
  {
    name: 'filter-choices',
    drawing: <FilterChoices {...filterProps({ ...NO_FILTERS, kind: ['person'] })} />,
  },
  { name: 'filter-summary', drawing: drawSummary({ ...NO_FILTERS, kind: ['person'] }, 'a') },
  {
    name: 'filter-summary-empty',
    drawing: drawSummary({ ...NO_FILTERS, kind: ['government'], shifted: true }, 'zz'),
  },
  {
    name: 'order',
    drawing: (
      <OrderSelect
        label="Order"
        options={[
          { value: 'country', label: 'Country name' },
          { value: 'latest', label: 'Latest statement' },
        ]}
        value="latest"
        ready
        onChange={nothing}
      />
    ),
  },
  {
    name: 'view-switch',
    drawing: (
      <ViewSwitch
        label="View"
        current="country"
        options={[
          { id: 'leader', label: 'Speakers', href: '/' },
          { id: 'country', label: 'Countries', href: '/?by=country' },
        ]}
      />
    ),
  },
  { name: 'panel', drawing: drawPanel() },
  {
    name: 'choice-group',
    drawing: (
      <ChoiceGroup
        label="Colours"
        options={[
          { value: 'auto', label: 'As the reader’s device is set' },
          { value: 'dark', label: 'Dark' },
        ]}
        value="dark"
        onChange={nothing}
      />
    ),
  },
  {
    name: 'embed-preview',
    drawing: (
      <EmbedPreview
        title="Should borrowed kites be allowed?"
        address="/embed/?at=2030-05-01"
        room={520}
        readHeight={() => null}
        onHeight={nothing}
      />
    ),
  },
  {
    name: 'snippet',
    drawing: (
      <SnippetField
        label="Frame"
        hint="No script."
        text='<iframe src="https://news.example/maps/embed/"></iframe>'
        copyLabel="Copy"
        copyName="Copy: Frame"
        selected={false}
        onCopy={nothing}
      />
    ),
  },
  {
    name: 'share-closed',
    drawing: (
      <ShareMenu of="view" name="Share this view" ready>
        {null}
      </ShareMenu>
    ),
  },
  { name: 'share-open', drawing: drawShareList() },
  { name: 'share-told', drawing: drawShareList('Picture saved') },
  { name: 'table-ready', drawing: drawTable('ready') },
  { name: 'table-loading', drawing: drawTable('loading') },
  { name: 'table-failed', drawing: drawTable('failed') },
  { name: 'brief-ready', drawing: drawBrief({ kind: 'loading' }, true) },
  { name: 'brief-loading', drawing: drawBrief({ kind: 'loading' }) },
  { name: 'brief-failed', drawing: drawBrief({ kind: 'failed' }) },
  { name: 'embed-chart', drawing: drawEmbedChart() },
  { name: 'embed-controls', drawing: drawEmbedControls() },
  {
    name: 'paper-note',
    drawing: <PaperNote lines={['2 of 5 speakers are shown', 'https://news.example/maps/']} />,
  },
];

function drawDate(day: string, ready: boolean): ReactNode {
  return <DateControl dataset={dataset} day={day} onDrag={nothing} onStep={nothing} ready={ready} />;
}

function drawSearch(query: string): ReactNode {
  const found = search(searchIndexOf(dataset), query);
  return (
    <SearchBox {...{ dataset, query, found }} ready onType={nothing} onOpen={nothing} onHint={nothing} />
  );
}

function filterProps(filters: Filters) {
  return { dataset, standings, filters, onToggle: nothing, onToggleShifted: nothing };
}

function drawSummary(filters: Filters, query: string): ReactNode {
  const shown = filterStandings(standings, filters);
  const found = searchActors(searchIndexOf(dataset), query);
  const searched = standings.filter(({ actor }) => found?.has(actor.id) ?? true);
  const matching = shown.filter(({ actor }) => found?.has(actor.id) ?? true).length;
  return (
    <FilterSummary
      {...{ dataset, searched, shown, filters, query, matching }}
      all={standings.length}
      onClear={nothing}
    />
  );
}

function drawPanel(): ReactNode {
  return (
    <Panel
      topic="ada-quill"
      headingId="panel-heading"
      closeHref="/"
      previous={{ name: 'Pavo Grint', href: '/actor/pavo-grint/' }}
      next={null}
      takesFocus={false}
      share={null}
    >
      <h2 id="panel-heading">Ada Quill</h2>
    </Panel>
  );
}

function drawShareList(told?: string): ReactNode {
  return (
    <ShareList
      sheet={{ title: 'Stance Map', url: 'https://news.example/maps/?at=2030-05-01' }}
      groups={[
        { id: 'link', label: null, items: [{ kind: 'copy', label: 'Copy link', text: () => '', done: '' }] },
        {
          id: 'image',
          label: 'Image',
          items: [
            { kind: 'file', label: 'Download card', href: '/cards/a.png', name: 'a.png' },
            { kind: 'make', label: 'Save as PNG', make: nothing },
          ],
        },
      ]}
      {...(told !== undefined && { told })}
    />
  );
}

function drawTable(status: DetailStatus['kind']): ReactNode {
  const words = new Map(
    [...details.values()].flatMap((one) => one.statements.map((statement) => [statement.id, statement])),
  );
  const order = { column: 'date', descending: true } as const;
  const rows = selectRows(dataset, new Set(dataset.actors.keys()), DAY, order);
  return (
    <StatementTable
      dataset={dataset}
      day={DAY}
      rows={rows}
      order={order}
      status={status}
      detailOf={(row) => (status === 'ready' ? (words.get(row.statement.id) ?? null) : null)}
      selected={null}
      isSelected={({ statement }) => statement.actor === 'ada-quill'}
      topic=""
      statementHref={hrefs.statementHref}
      onSort={nothing}
      onRetry={nothing}
    />
  );
}

function drawBrief(status: DetailStatus, ready = false): ReactNode {
  const actor = dataset.actors.get('ada-quill');
  const country = dataset.countries.get(actor?.country ?? '');
  const statement = dataset.statementById.get('ada-quill-2030-04-20');
  const detail = details.get('ada-quill');
  if (!actor || !country || !statement || !detail) return null;
  return (
    <StatementBrief
      {...{ dataset, actor, country, statement }}
      detail={ready ? { kind: 'ready', detail } : status}
      headingId="brief-heading"
      shifts={['From opposes to supports on 20 April 2030.']}
    />
  );
}

function drawEmbedChart(): ReactNode {
  const columns = layoutEmbed(groupSpectrum(question.stances, standings, 'country'), describeCount);
  return <EmbedChart dataset={dataset} day={DAY} columns={columns} />;
}

function drawEmbedControls(): ReactNode {
  const choice = {
    label: 'Marks',
    options: [
      { value: 'leader', label: 'Speakers' },
      { value: 'country', label: 'Countries' },
    ],
    value: 'leader',
    onChange: nothing,
  };
  return <EmbedControls dataset={dataset} day={DAY} onDay={nothing} choices={[choice]} />;
}
