import { request } from 'node:https'; // planted: eslint(no-restricted-imports)
const write = (): Promise<void> => Promise.resolve();
export function save() {
  write(); // planted: typescript(no-floating-promises)
  try {
    request('');
  } catch {} // planted: eslint(no-empty)
  console.log('saved'); // planted: eslint(no-console)
}
export const weather = () => fetch('weather'); // planted: eslint(no-restricted-globals)
