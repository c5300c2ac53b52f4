/**
 * A result as a text to hand in: one line, `QDQ1.`, the result as JSON, deflated and in base64url, and a checksum. Whoever sets
 * about it can make a false one; what was changed by hand or damaged on the way is noticed.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { HandIn } from './hand-in.ts';
import { isHandIn } from './hand-in-shape.ts';

/**
 * Why there is no result: the text is something else, of a later version, lacks its beginning or its end, was changed or
 * damaged, or says less than a result does, or what none can say.
 */
export type HandInProblem = 'foreign' | 'newer' | 'incomplete' | 'damaged' | 'malformed';
export type HandInRead = { readonly handIn: HandIn } | { readonly problem: HandInProblem };

const version = 1;
/** Hexadecimal digits of SHA-256 that are kept: chance agrees once in 2⁴⁸. */
const checksumLength = 12;
const beginning = /^QDQ(\d+)(?:\.|$)/;
const whole = new RegExp(`^QDQ\\d+\\.([\\w-]+)\\.([\\da-f]{${checksumLength}})`);
/** The end of a result whose beginning is missing. */
const rest = new RegExp(`(?<=[\\w-]{40})\\.[\\da-f]{${checksumLength}}`);
/**
 * What mails put into a text they send on, and no result has: breaks of lines, with the `=` of quoted-printable, signs of
 * quotation, and characters that nobody sees.
 */
const foreignSigns = /[\s>|=\u00AD\u200B-\u200F\u2060\uFEFF]+/g;
/** In characters and bytes: a quiz of a hundred questions stays far below. */
const longest = 100_000;
const largest = 2_000_000;

const checksum = (payload: string): string =>
  bytesToHex(sha256(utf8ToBytes(`QDQ${version}.${payload}`))).slice(0, checksumLength);

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const fromBase64Url = (text: string): Uint8Array =>
  strToU8(atob(text.replace(/-/g, '+').replace(/_/g, '/')), true);

export function writeHandIn(handIn: HandIn): string {
  const payload = toBase64Url(deflateSync(strToU8(JSON.stringify(handIn)), { level: 9 }));
  return `QDQ${version}.${payload}.${checksum(payload)}`;
}

/** Where a text is inflated: what does not fit in is lost, so that none grows beyond measure. */
const room = new Uint8Array(largest);

/** @throws where the bytes are no deflated text, or one that fills the room. */
function inflated(bytes: Uint8Array): string {
  const found = inflateSync(bytes, { out: room });
  if (found.length >= largest) throw new RangeError('too large');
  return new TextDecoder('utf-8', { fatal: true }).decode(found);
}

/** Reads what begins like a result and may go on with something else. */
function readOne(text: string): HandInRead {
  if (Number(beginning.exec(text)?.[1]) > version) return { problem: 'newer' };
  const [, payload = '', sum] = whole.exec(text) ?? [];
  if (sum === undefined) return { problem: 'incomplete' };
  if (payload.length > longest) return { problem: 'malformed' };
  if (sum !== checksum(payload)) return { problem: 'damaged' };
  try {
    const value: unknown = JSON.parse(inflated(fromBase64Url(payload)));
    return isHandIn(value) ? { handIn: value } : { problem: 'malformed' };
  } catch {
    return { problem: 'malformed' };
  }
}

/**
 * Reads the results in a text, whatever stands around them, quoted and broken into lines or not. One problem where it holds
 * none. Never throws.
 */
export function readHandIns(text: string): HandInRead[] {
  const parts = text.replace(foreignSigns, '').split(/(?=QDQ\d+(?:\.|$))/);
  const begun = parts.filter((part) => beginning.test(part));
  if (begun.length > 0) return begun.map(readOne);
  return [{ problem: rest.test(parts.join('')) ? 'incomplete' : 'foreign' }];
}
