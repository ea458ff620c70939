import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { decodeOpenJson } from '../openJson/decodeOpenJson';
import type { ImportJob, ImportMessage, ImportResults } from './importJob';
import { parseAgenda } from './parseAgenda';
import { parseSpreadsheet } from './parseSpreadsheet';
import type { ReportProgress } from './reportProgress';
import { parseContacts } from './vcard/parseContacts';

// Entry of the reading thread: an untrusted file is parsed here, so that neither its size nor a fault of a parser can
// hold up a window, and so that cancelling is ending the thread.

const post = (message: ImportMessage): void => parentPort?.postMessage(message);
const report: ReportProgress = (done, total) => post({ kind: 'progress', done, total });

void run(workerData as ImportJob).then((result) => post({ kind: 'result', result }));

async function run(job: ImportJob): Promise<ImportResults[keyof ImportResults]> {
  switch (job.kind) {
    case 'spreadsheet':
      return parseSpreadsheet(job.path, report, job.as);
    case 'contacts':
      return parseContacts(job.path, job.heads, job.language, report);
    case 'agenda':
      return parseAgenda(job.path, job, report);
    case 'open-json':
      return decodeOpenJson(job.bytes, basename(job.path));
  }
}
