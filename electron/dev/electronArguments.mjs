/**
 * What to put before the application's own arguments.
 *
 * @param {string} application the folder, or nothing for a packed application, which knows its own
 * @returns {string[]}
 */
export function electronArguments(application = '') {
  // Chromium refuses to start its sandbox as root.
  const switches = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return application ? [...switches, application] : switches;
}
