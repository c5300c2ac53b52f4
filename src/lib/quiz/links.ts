/** Which addresses a quiz may link to and show images from: the quiz file asks, and so does the page. */

/** The scheme as a browser reads it, which skips white space and control characters: `java\nscript:`. */
const scheme = (address: string): string | undefined =>
  /^([a-z][a-z\d+.-]*):/i.exec(address.replace(/[\0-\x20\x7F]/g, ''))?.[1]?.toLowerCase();

/** Whether a link may be followed: http, https, or an address relative to the page. */
export function isSafeHref(address: string): boolean {
  // eslint-disable-next-line no-control-regex -- no address holds any
  if (address === '' || /[\0-\x1F\x7F]/.test(address)) return false;
  const used = scheme(address);
  return used === undefined || used === 'http' || used === 'https';
}

/** Whether an address is a path on the same site: neither a scheme nor another host. */
export const isSitePath = (address: string): boolean =>
  isSafeHref(address) && scheme(address) === undefined && !/^\s*[/\\]{2}/.test(address);
