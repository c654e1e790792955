/** An id as it stands in file names, addresses, registries and the DOM. */
export const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
