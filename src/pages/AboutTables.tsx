import { CONTROLS, type Archive } from '../model/dataset.ts';
import { describeField } from '../model/describeField.ts';
import { fill } from '../model/load.ts';
import { about } from '../model/loadAbout.ts';
import { disputedAreas } from '../model/loadDisputed.ts';
import { lateCopy } from '../model/loadLate.ts';
import { countSources } from '../model/summarise.ts';

/** How far two codings agree, field by field. */
export function AgreementTable({ archive: { coding, dataset } }: { archive: Archive }) {
  const words = about.agreement;
  return (
    <table>
      <caption>{fill(words.caption, { statements: coding.statements })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.share}</th>
          <th scope="col">{words.alpha}</th>
        </tr>
      </thead>
      <tbody>
        {coding.fields.map(({ field, agreement, alpha }) => (
          <tr key={field}>
            <th scope="row">{describeField(dataset, field)}</th>
            <td>{(agreement * 100).toFixed(1)} %</td>
            <td>{alpha.toFixed(3)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Outlets and sources by who controls the outlet. */
export function ControlTable({ archive }: { archive: Archive }) {
  const words = about.outlets;
  const sources = countSources(archive);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.control}</th>
          <th scope="col">{words.outlets}</th>
          <th scope="col">{words.sources}</th>
        </tr>
      </thead>
      <tbody>
        {CONTROLS.map((control) => {
          const outlets = archive.outlets.filter((outlet) => outlet.control === control);
          return (
            <tr key={control}>
              <th scope="row">{lateCopy.control[control]}</th>
              <td>{outlets.length}</td>
              <td>{outlets.reduce((sum, outlet) => sum + (sources.get(outlet.host) ?? 0), 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Every outlet with its host, form, control, and how often it is a source. */
export function OutletTable({ archive }: { archive: Archive }) {
  const words = about.outlets;
  const sources = countSources(archive);
  return (
    <details>
      <summary>{words.all}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.outlets}</th>
            <th scope="col">{words.form}</th>
            <th scope="col">{words.control}</th>
            <th scope="col">{words.sources}</th>
          </tr>
        </thead>
        <tbody>
          {archive.outlets.map((outlet) => (
            <tr key={outlet.host}>
              <th scope="row">
                {outlet.name} <span className="host">{outlet.host}</span>
              </th>
              <td>{outlet.form}</td>
              <td>
                {lateCopy.control[outlet.control]}
                {outlet.note && ` (${outlet.note})`}
              </td>
              <td>{sources.get(outlet.host) ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Every disputed area, how it is drawn, and why. */
export function DisputedTable() {
  const words = about.map;
  return (
    <table>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          <th scope="col">{words.drawn}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {disputedAreas.map(({ area, drawn, why }) => (
          <tr key={area}>
            <th scope="row">{area}</th>
            <td>{drawn}</td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
