/**
 * What a page can ask for, as code that runs in the page after a press of a person: each gives something that is `granted`, or
 * is refused. The kinds are Electron's (`setPermissionRequestHandler`, `setPermissionCheckHandler`, devices).
 */
export const permissionAsks: Readonly<Record<string, string>> = {
  camera: 'navigator.mediaDevices.getUserMedia({ video: true })',
  microphone: 'navigator.mediaDevices.getUserMedia({ audio: true })',
  screen: 'navigator.mediaDevices.getDisplayMedia({ video: true })',
  'names of devices':
    'navigator.mediaDevices.enumerateDevices().then((all) => { if (!all.some(({ label }) => label)) throw 0 })',
  geolocation:
    'new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, (error) => error.code === 1 ? no(0) : yes(0)))',
  notifications: 'Notification.requestPermission().then((state) => { if (state !== "granted") throw 0 })',
  midi: 'navigator.requestMIDIAccess()',
  'midi system messages': 'navigator.requestMIDIAccess({ sysex: true })',
  'read clipboard': 'navigator.clipboard.readText()',
  'write clipboard': 'navigator.clipboard.writeText("mission")',
  'pointer lock':
    'new Promise((yes, no) => { document.onpointerlockchange = yes; document.onpointerlockerror = no; document.body.requestPointerLock(); setTimeout(no, 1000) })',
  fullscreen: 'document.body.requestFullscreen().then(() => document.exitFullscreen())',
  'idle detection': 'IdleDetector.requestPermission().then((state) => { if (state !== "granted") throw 0 })',
  screens: 'getScreenDetails()',
  'wake lock': 'navigator.wakeLock.request("screen")',
  sensors:
    'new Promise((yes, no) => { const sensor = new Accelerometer(); sensor.onerror = (event) => event.error.name === "NotAllowedError" ? no(0) : yes(0); sensor.onreading = yes; sensor.start(); setTimeout(no, 1000) })',
  'protected media':
    'navigator.requestMediaKeySystemAccess("org.w3.clearkey", [{ initDataTypes: ["cenc"], videoCapabilities: [{ contentType: "video/mp4; codecs=avc1.42E01E" }], distinctiveIdentifier: "required" }])',
  'persistent storage': 'navigator.storage.persist().then((is) => { if (!is) throw 0 })',
  'storage access': 'document.requestStorageAccess().then(() => document.hasStorageAccess()).then(() => { throw 0 })',
  fonts: 'queryLocalFonts().then((all) => { if (all.length === 0) throw 0 })',
  bluetooth: 'navigator.bluetooth.requestDevice({ acceptAllDevices: true })',
  usb: 'navigator.usb.requestDevice({ filters: [] })',
  hid: 'navigator.hid.requestDevice({ filters: [] }).then((all) => { if (all.length === 0) throw 0 })',
  serial: 'navigator.serial.requestPort()',
  'payment handler': 'navigator.serviceWorker.register("/index.html")',
};

/** The states that a page can read without asking. */
export const permissionStates = [
  'accelerometer',
  'ambient-light-sensor',
  'background-fetch',
  'background-sync',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'geolocation',
  'gyroscope',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'notifications',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'screen-wake-lock',
  'storage-access',
  'window-management',
] as const;
