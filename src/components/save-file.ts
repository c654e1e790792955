/** Hands a file that was made on the page to the reader, to be saved under a name. */
export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], {type}));
  const link = document.createElement("a");
  Object.assign(link, {href: address, download: name});
  link.click();
  // The browser needs the address until it has begun to save.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
