import console from "node:console";
import process from "node:process";
import {Socket} from "node:net";

// Loaded before a build that must reach no network: any connection other than to this machine ends it.
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...args) {
  const [{host, path} = {}] = Array.isArray(args[0]) ? args[0] : args;
  if (!path && host && !/^(?:localhost$|127\.|::1$)/.test(host)) {
    console.error(`connection to ${host}`);
    process.exit(99);
  }
  return connect.apply(this, args);
};
globalThis.fetch = (url) => {
  console.error(`fetch of ${url}`);
  process.exit(99);
};
