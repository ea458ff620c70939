import { setFlagsFromString } from 'node:v8';

/** Sets how V8 compiles in this process and in the threads that it starts. To be called before anything else. */
export function tuneEngine(): void {
  // Chromium optimises Automerge's WebAssembly while the first mission is read, which costs three times what the reading
  // does. This leaves it to missions that are much larger than usual (docs/decisions/0084-start.md).
  setFlagsFromString('--wasm-tiering-budget=200000000');
  // A compiler in the background may wait for a thread to collect garbage while that thread, which is ending, waits for
  // the compiler; then no other thread goes on either. So each thread compiles its own code
  // (nodejs/node#54918, docs/decisions/0106-threads-that-end.md).
  setFlagsFromString('--no-baseline-batch-compilation');
  setFlagsFromString('--no-concurrent-recompilation');
}
