import { describeStance, type BenchActor, type BenchData } from './benchData.ts';

/** Fills the panel of a page without a framework. */
export function showPanel(data: BenchData, actor: BenchActor | undefined): void {
  const panel = document.querySelector('#panel');
  if (!panel || !actor) return;
  const heading = document.createElement('h2');
  heading.textContent = actor.name;
  const stance = document.createElement('p');
  stance.textContent = describeStance(data, actor);
  const summary = document.createElement('p');
  summary.textContent = actor.summary;
  const source = document.createElement('a');
  source.href = actor.source;
  source.textContent = 'Source';
  panel.replaceChildren(heading, stance, summary, source);
}
