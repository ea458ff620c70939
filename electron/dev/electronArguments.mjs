/**
 * What to put before the application's own arguments.
 *
 * @param {string} [application] its folder; a packed application knows its own
 * @returns {string[]}
 */
export function electronArguments(application) {
  // Chromium reports a missing D-Bus or GPU on standard error, where a verb says its one clear message.
  const switches = ['--log-level=3'];
  // Chromium refuses to start its sandbox as root.
  if (process.platform === 'linux' && process.getuid?.() === 0) switches.push('--no-sandbox');
  return application ? [...switches, application] : switches;
}
