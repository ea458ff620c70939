// Playwright lets everything that Electron opens wait until it has looked at it; where a window was just being made as it connected,
// it could wait for that window for ever: one start in some 150 stood still. Playwright calls `__playwright_run` once it is
// there; to an Electron that it is only given the path of, it does not itself bring the part that waits for that.
const { app } = require('electron');

/** Lets the application become ready only once Playwright has connected. To be called before anything else. */
exports.holdUntilConnected = () => {
  const ready = app.whenReady();
  const emit = app.emit.bind(app);
  let isHeld = true;
  /** @type {unknown[]} */
  let readyValues = [];
  /** @type {() => void} */
  let release = () => undefined;
  const released = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  app.isReady = () => !isHeld;
  app.whenReady = () => released.then(() => undefined);
  app.emit = (/** @type {string} */ event, /** @type {unknown[]} */ ...values) => {
    if (event !== 'ready' || !isHeld) return emit(event, ...values);
    readyValues = values;
    return app.listenerCount('ready') > 0;
  };
  Reflect.set(globalThis, '__playwright_run', async () => {
    await ready;
    isHeld = false;
    release();
    emit('ready', ...readyValues);
  });
};
