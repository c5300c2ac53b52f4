/** The licences of what the site carries: some ask to be passed on with every copy. */
import licence from '../../../LICENSE?raw';
import notice from '../../../NOTICE?raw';
import { text } from '@sveltejs/kit';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = (): Response => text(`${notice}\n\n${licence}`);
