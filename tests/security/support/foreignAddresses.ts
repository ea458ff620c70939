/** Every kind of address that is not ours, each with one that would lead somewhere if it were followed. */
export function foreignAddresses({ port, file }: { port: number; file: string }): Readonly<Record<string, string>> {
  const page = '<script>document.title="foreign"</script>';
  return {
    http: `http://127.0.0.1:${port}/http`,
    https: `https://127.0.0.1:${port}/https`,
    file: `file://${file}`,
    data: `data:text/html,${encodeURIComponent(page)}`,
    // Made in the page itself, because such an address belongs to the page that made it.
    blob: 'blob:',
    javascript: 'javascript:void(document.title="foreign")',
    ftp: `ftp://127.0.0.1:${port}/ftp`,
    ws: `ws://127.0.0.1:${port}/ws`,
    'custom scheme': 'passerelle-test://open/me',
    mailto: 'mailto:anne@example.org',
    'app of another host': 'app://other/index.html',
    'app of the print window': 'app://print/styles/cover.css',
    'file of our own': 'app://passerelle/assets/',
    'view-source': 'view-source:app://passerelle/',
    chrome: 'chrome://gpu/',
    devtools: 'devtools://devtools/bundled/inspector.html',
  };
}
