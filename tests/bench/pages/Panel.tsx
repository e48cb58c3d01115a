import { describeStance, type BenchActor, type BenchData } from './benchData.ts';

/** The panel of a page of React. */
export function Panel({ data, actor }: { data: BenchData; actor: BenchActor | null }) {
  return (
    <aside id="panel" aria-live="polite">
      {actor && (
        <>
          <h2>{actor.name}</h2>
          <p>{describeStance(data, actor)}</p>
          <p>{actor.summary}</p>
          <a href={actor.source}>Source</a>
        </>
      )}
    </aside>
  );
}
