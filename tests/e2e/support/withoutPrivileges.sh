#!/bin/sh
# Root may read every file, so to a test that runs as root no file is unreadable. This starts the application as root
# without the two capabilities that say so, as it is for the person whose computer it is. Where root may not give them
# up (some containers), it starts as it is, and the tests of unreadable files fail.
strip='--bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search'
if setpriv $strip true 2>/dev/null; then exec setpriv $strip "$PASSERELLE_ELECTRON" "$@"; fi
exec "$PASSERELLE_ELECTRON" "$@"
