/** Names that Windows keeps for devices, with any ending (Microsoft, Naming Files, Paths, and Namespaces). */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Whether a file of that name could not be made, or not be opened, on Windows. */
export const isDeviceName = (name: string): boolean => DEVICES.test(name)
