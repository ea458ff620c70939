const variable = 'PASSERELLE_TEST_DISPLAYS';

/** Leaves these displays to the workers: on one of them, windows of two tests would take the focus from each other. */
export function shareDisplays(displays: readonly string[]): void {
  process.env[variable] = displays.join(' ');
  process.env['DISPLAY'] = displays[0];
}

/** In a worker, what it starts opens on the display of its own; elsewhere nothing changes. */
export function takeDisplay(): void {
  const [displays, worker] = [process.env[variable], process.env['TEST_PARALLEL_INDEX']];
  if (displays === undefined || worker === undefined) return;
  process.env['DISPLAY'] = displays.split(' ')[Number(worker)];
}
