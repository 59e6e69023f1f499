/**
 * From now on small buffers share no memory. For a process that holds tables, and so has much in its heap.
 *
 * What zlib made ready for an answer lives until all of the heap is collected, and with it the 64 KB that it shares with other buffers. Every
 * 64 MB of that make V8 collect all of the heap, which takes a second for each gigabyte (docs/performance.md).
 */
export function poolNoBuffers(): void {
  Buffer.poolSize = 0;
}
