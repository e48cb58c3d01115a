import { hydrateRoot } from 'react-dom/client';
import type { BenchData } from '../benchData.ts';
import { App } from './App.tsx';

const root = document.querySelector('#root');
const data = JSON.parse(document.querySelector('#data')?.textContent ?? '') as BenchData;
if (root) hydrateRoot(root, <App data={data} />);
